/** What happened, by kinds and ids; never a person's name or address. */
export type ActivityTable = {
  id: string;
  kind: string;
  subjectId: string;
  officeCode: string | null;
  at: string;
};
