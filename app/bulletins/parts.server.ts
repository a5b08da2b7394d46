import type { Trx } from "db/connection";
import type { Published, PublishedRequest } from "./published";

/** Writes what a bulletin says in place of what it said; `withdrawn` tells when which of its requests were. */
export async function writeParts(
  trx: Trx,
  bulletinId: string,
  { sections }: Published,
  withdrawn: Record<string, string>,
): Promise<void> {
  await trx.deleteFrom("sections").where("bulletinId", "=", bulletinId).execute();
  let position = 0;
  for (const [place, { id, heading, intro, requests }] of sections.entries()) {
    await trx.insertInto("sections").values({ id, bulletinId, position: place, heading, intro }).execute();
    if (requests.length === 0) continue;
    const rows = requests.map((request) => ({
      ...rowOf(request),
      ...{ bulletinId, sectionId: id, position: position++, withdrawnAt: withdrawn[request.id] ?? null },
    }));
    await trx.insertInto("requests").values(rows).execute();
  }
}

function rowOf({ links, sensitivities, onHandout, ...rest }: PublishedRequest) {
  return {
    ...rest,
    links: JSON.stringify(links),
    doubts: "[]",
    sensitivities: JSON.stringify(sensitivities),
    onHandout: onHandout ? 1 : 0,
  };
}
