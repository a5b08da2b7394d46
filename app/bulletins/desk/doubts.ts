import type { Doubt } from "../bulletin";
import { type Desk, requestsOf } from "./desk";

/** What staff should look at before they publish: the part, and the word for what is doubtful about it. */
export type OpenDoubt = { partId: string; doubt: Doubt | "noDate" | "headingTwice" | "noHeading" | "blank" };

export function openDoubts(desk: Desk, withdrawn: Record<string, string>): OpenDoubt[] {
  const noDate: OpenDoubt[] = desk.date ? [] : [{ partId: "date", doubt: "noDate" }];
  const requests = requestsOf(desk).filter(({ id }) => !withdrawn[id]);
  return [
    ...noDate,
    ...headingDoubts(desk),
    ...requests.flatMap(({ id, text, doubts }): OpenDoubt[] =>
      text ? doubts.map((doubt) => ({ partId: id, doubt })) : [{ partId: id, doubt: "blank" }],
    ),
  ];
}

/** Two headings alike are one section twice; a section without a heading belongs at the beginning alone. */
function headingDoubts({ sections }: Desk): OpenDoubt[] {
  const seen = new Set<string>();
  return sections.flatMap(({ id, heading }, place): OpenDoubt[] => {
    if (heading === null) return place === 0 ? [] : [{ partId: id, doubt: "noHeading" }];
    const words = heading.toLowerCase();
    const isTwice = seen.has(words);
    seen.add(words);
    return isTwice ? [{ partId: id, doubt: "headingTwice" }] : [];
  });
}
