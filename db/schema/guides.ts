/** What a leader chose for the guide of an occurrence; the guide itself is drawn from it and the current bulletin. */
export type GuideTable = {
  occurrenceId: string;
  minutes: number;
  people: number;
  place: "home" | "church" | "online" | "both";
  /** 0 or 1 */
  children: number;
  updatedAt: string;
};
