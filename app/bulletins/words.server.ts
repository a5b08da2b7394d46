import type { Trx } from "db/connection";
import { plainWords } from "./plain-words";
import type { Published } from "./published";

/** Writes what the archive finds a bulletin by: its own words in one row, each request's and its heading's in another. */
export async function writeWords(trx: Trx, bulletinId: string, content: Published): Promise<void> {
  await trx.deleteFrom("bulletinWords").where("bulletinId", "=", bulletinId).execute();
  const { title, scriptureText, scriptureReference, sections } = content;
  const own = [title, scriptureText, scriptureReference, ...sections.flatMap(({ heading, intro }) => [heading, intro])];
  const rows = [
    { bulletinId, requestId: null, words: wordsOf(own) },
    ...sections.flatMap(({ heading, requests }) =>
      requests.map(({ id, text }) => ({ bulletinId, requestId: id, words: wordsOf([heading, text]) })),
    ),
  ];
  await trx.insertInto("bulletinWords").values(rows).execute();
}

/** Takes a withdrawn request out of what the archive finds. */
export async function forgetWords(trx: Trx, requestId: string): Promise<void> {
  await trx.deleteFrom("bulletinWords").where("requestId", "=", requestId).execute();
}

function wordsOf(texts: (string | null)[]): string {
  return texts.flatMap((text) => plainWords(text ?? "").map(keptAs)).join(" ");
}

/** How a word is kept: after a letter, as PostgreSQL takes "1e5th" for a number and a word. */
export function keptAs(word: string): string {
  return `w${word}`;
}
