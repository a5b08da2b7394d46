import type { Published } from "~/bulletins/published";

/** What was printed, and what has become of it. */
export type PrintFacts = {
  /** By number less one; null for a number that is not on the copy. */
  requestIds: (string | null)[];
  /** What the bulletin said when the copy was made, and what it says now. */
  before: Published | null;
  after: Published | null;
  /** When its revisions since then came out, oldest first; withdrawals are not among them. */
  corrections: string[];
  withdrawn: { requestId: string; at: string }[];
  /** Changes that concern the whole sheet, and when. */
  changes: { what: WholeChange; at: string }[];
};

export type WholeChange = "newer" | "takenBack" | "moved" | "cancelled" | "replanned" | "reworked";

/** A request by its number on the sheet and the heading above it; never a word of it. */
export type Numbered = { number: number; heading: string | null };

export type Check = {
  /** Since when (UTC) the sheet is out of date; null is current. */
  since: string | null;
  withdrawn: Numbered[];
  /** No longer in the bulletin. */
  gone: Numbered[];
  corrected: Numbered[];
  changes: (WholeChange | "added" | "otherwise")[];
};

export function checkPrint({ requestIds, corrections, withdrawn, changes, ...said }: PrintFacts): Check {
  const before = requestsIn(said.before);
  const after = requestsIn(said.after);
  const at = new Map(withdrawn.map(({ requestId, at }) => [requestId, at]));
  const numbered = requestIds.flatMap((id, index) => (id ? [{ id, number: index + 1 }] : []));
  const named = (holds: (id: string) => boolean): Numbered[] =>
    numbered
      .filter(({ id }) => holds(id))
      .map(({ id, number }) => ({ number, heading: before.get(id)?.heading ?? null }));
  const isCorrected = corrections.length > 0;
  const found = {
    withdrawn: named((id) => at.has(id)),
    gone: named((id) => isCorrected && !at.has(id) && !after.has(id)),
    corrected: named(
      (id) => isCorrected && !at.has(id) && after.has(id) && after.get(id)?.words !== before.get(id)?.words,
    ),
  };
  const isNew = [...after.keys()].some((id) => !before.has(id));
  const told = found.gone.length + found.corrected.length > 0;
  const elsewhere: Check["changes"] = isCorrected && isNew ? ["added"] : isCorrected && !told ? ["otherwise"] : [];
  const moments = [
    ...numbered.flatMap(({ id }) => at.get(id) ?? []),
    ...corrections.slice(0, 1),
    ...changes.map((change) => change.at),
  ];
  return { since: moments.sort()[0] ?? null, ...found, changes: [...elsewhere, ...changes.map(({ what }) => what)] };
}

type Said = { heading: string | null; words: string };

function requestsIn(published: Published | null): Map<string, Said> {
  const sections = published?.sections ?? [];
  return new Map(
    sections.flatMap(({ heading, requests }) =>
      requests.map(({ id, kind, text, childrensWording, sensitivities, onHandout }) => {
        const words = JSON.stringify([heading, kind, text, childrensWording, sensitivities, onHandout]);
        return [id, { heading, words }] as const;
      }),
    ),
  );
}
