type Reviewed = {
  title: string;
  about: string | null;
  minutes: number;
  templateTitle: string | null;
  templateAbout: string | null;
  templateMinutes: number | null;
};

/** A part of a gathering that is otherwise than its template: `before` null is nothing to compare with. */
export type Deviation = { part: "title" | "about" | "minutes"; before: string | null; after: string };

/** What a reviewer has to read: only what differs from the template, and all of it where there was none. */
export function deviationsOf(gathering: Reviewed): Deviation[] {
  const { title, about, minutes, templateTitle, templateAbout, templateMinutes } = gathering;
  const parts = [
    { part: "title", before: templateTitle, after: title },
    { part: "about", before: templateAbout, after: about ?? "" },
    { part: "minutes", before: templateMinutes === null ? null : String(templateMinutes), after: String(minutes) },
  ] as const;
  return parts.filter(({ before, after }) => (before ?? "") !== after);
}
