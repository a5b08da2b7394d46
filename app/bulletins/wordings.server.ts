import type { Trx } from "db/connection";
import type { Published } from "./published";
import type { Translation } from "./translations";

export type Wording = { text: string; language: string };

/** Everything that a request ever said: in each revision of its bulletin, in each language, and to children. */
export async function listWordings(trx: Trx, bulletinId: string, requestId: string): Promise<Wording[]> {
  const [{ language }, revisions, translations] = await Promise.all([
    trx.selectFrom("bulletins").select("language").where("id", "=", bulletinId).executeTakeFirstOrThrow(),
    trx.selectFrom("bulletinRevisions").select("content").where("bulletinId", "=", bulletinId).execute(),
    trx.selectFrom("translations").select(["language", "content"]).where("bulletinId", "=", bulletinId).execute(),
  ]);
  const own = revisions.flatMap(({ content }) => textsIn(JSON.parse(content), requestId));
  const translated = translations.flatMap(({ language, content }) => {
    const texts: Translation = JSON.parse(content);
    const parts = [texts[`text-${requestId}`], texts[`children-${requestId}`]];
    return parts.flatMap((part) => (part ? [{ text: part.text, language }] : []));
  });
  return [...[...new Set(own)].map((text) => ({ text, language })), ...translated];
}

function textsIn({ sections }: Published, requestId: string): string[] {
  const requests = sections.flatMap((section) => section.requests).filter(({ id }) => id === requestId);
  return requests.flatMap(({ text, childrensWording }) => (childrensWording ? [text, childrensWording] : [text]));
}
