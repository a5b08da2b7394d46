import type { Trx } from "db/connection";
import { newId } from "db/id";
import type { Doubt, Link, RequestKind } from "./bulletin";
import type { Sensitivity } from "./sensitivity";

export type RequestPart = {
  id: string;
  kind: RequestKind;
  text: string;
  links: Link[];
  doubts: Doubt[];
  sensitivities: Sensitivity[];
  childrensWording: string | null;
  withdrawnAt: string | null;
};
export type SectionPart = { heading: string | null; intro: string | null; requests: RequestPart[] };

/** Writes a bulletin's sections and requests in their order, in place of those that were there. */
export async function writeParts(trx: Trx, bulletinId: string, sections: SectionPart[]): Promise<void> {
  await trx.deleteFrom("sections").where("bulletinId", "=", bulletinId).execute();
  let position = 0;
  for (const [place, { heading, intro, requests }] of sections.entries()) {
    const sectionId = newId();
    await trx.insertInto("sections").values({ id: sectionId, bulletinId, position: place, heading, intro }).execute();
    if (requests.length === 0) continue;
    const rows = requests.map((request) => ({ ...rowOf(request), bulletinId, sectionId, position: position++ }));
    await trx.insertInto("requests").values(rows).execute();
  }
}

/** All of a bulletin's requests by id, withdrawn ones included. */
export async function readParts(trx: Trx, bulletinId: string): Promise<Map<string, RequestPart>> {
  const rows = await trx.selectFrom("requests").selectAll().where("bulletinId", "=", bulletinId).execute();
  return new Map(rows.map((row) => [row.id, partOf(row)]));
}

type RequestRow = Omit<RequestPart, "links" | "doubts" | "sensitivities"> & {
  links: string;
  doubts: string;
  sensitivities: string;
};

export function partOf({
  id,
  kind,
  text,
  links,
  doubts,
  sensitivities,
  childrensWording,
  withdrawnAt,
}: RequestRow): RequestPart {
  const lists = { links: JSON.parse(links), doubts: JSON.parse(doubts), sensitivities: JSON.parse(sensitivities) };
  return { id, kind, text, ...lists, childrensWording, withdrawnAt };
}

function rowOf({ links, doubts, sensitivities, ...rest }: RequestPart): RequestRow {
  return {
    ...rest,
    links: JSON.stringify(links),
    doubts: JSON.stringify(doubts),
    sensitivities: JSON.stringify(sensitivities),
  };
}
