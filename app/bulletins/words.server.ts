import type { Trx } from "db/connection";
import type { Published } from "./published";

/** Writes what the archive finds a bulletin by: its own words in one row, each request's in another. */
export async function writeWords(trx: Trx, bulletinId: string, content: Published): Promise<void> {
  await trx.deleteFrom("bulletinWords").where("bulletinId", "=", bulletinId).execute();
  const { title, scriptureText, scriptureReference, sections } = content;
  const own = [title, scriptureText, scriptureReference, ...sections.flatMap(({ heading, intro }) => [heading, intro])];
  const requests = sections.flatMap(({ requests }) => requests);
  const rows = [
    { bulletinId, requestId: null, words: plainWords(own.filter(Boolean).join("\n")) },
    ...requests.map(({ id, text }) => ({ bulletinId, requestId: id, words: plainWords(text) })),
  ];
  await trx.insertInto("bulletinWords").values(rows).execute();
}

/** Takes a withdrawn request out of what the archive finds. */
export async function forgetWords(trx: Trx, requestId: string): Promise<void> {
  await trx.deleteFrom("bulletinWords").where("requestId", "=", requestId).execute();
}

/** Without accents, so that both databases find "Peru" in "Perú". */
export function plainWords(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
