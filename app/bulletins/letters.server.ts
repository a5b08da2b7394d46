import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import type { Bulletin } from "./bulletin";
import { parseBulletin } from "./parse";
import { writeParts } from "./parts.server";
import { suggestSensitivities } from "./sensitivity";

/**
 * Reads a pasted letter into a draft for staff to check.
 * @returns the draft's id, or "no-requests" when there is nothing to pray in it
 */
export async function draftFromLetter(
  db: Db,
  staffId: string,
  letter: string,
  now: Date,
): Promise<{ id: string } | "no-requests"> {
  const bulletin = parseBulletin(letter);
  if (bulletin.sections.every((section) => section.requests.length === 0)) return "no-requests";
  return await db
    .transaction()
    .execute(async (trx) => ({ id: await addDraft(trx, bulletin, { staffId, letter }, now) }));
}

async function addDraft(
  trx: Trx,
  bulletin: Bulletin,
  { staffId, letter }: { staffId: string; letter: string },
  now: Date,
): Promise<string> {
  const id = newId();
  const at = now.toISOString();
  await trx
    .insertInto("bulletins")
    .values({
      id,
      title: bulletin.title,
      date: bulletin.date,
      scriptureText: bulletin.scripture?.text ?? null,
      scriptureReference: bulletin.scripture?.reference ?? null,
      setAside: JSON.stringify(bulletin.setAside),
      letter,
      revision: 1,
      createdBy: staffId,
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  await writeParts(
    trx,
    id,
    bulletin.sections.map((section) => ({ ...section, requests: section.requests.map(withSuggestions) })),
  );
  return id;
}

function withSuggestions(request: Bulletin["sections"][number]["requests"][number]) {
  return {
    ...request,
    id: newId(),
    sensitivities: suggestSensitivities(request.text),
    childrensWording: null,
    withdrawnAt: null,
  };
}
