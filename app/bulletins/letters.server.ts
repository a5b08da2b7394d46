import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import type { Bulletin } from "./bulletin";
import { parseLetter } from "./parse-letter";
import { writeParts } from "./parts.server";
import type { Letter } from "./reading/letter";
import { suggestSensitivities } from "./sensitivity";

export type Drafted = { id: string } | { knownAs: string } | "no-requests";

/**
 * Reads a letter into a draft for staff to check.
 * @returns the draft's id; "no-requests" when there is nothing to pray in it; where the very same letter was read before,
 * and nobody says `again`, the bulletin it became
 */
export async function draftFromLetter(
  db: Db,
  staffId: string,
  letter: Letter,
  now: Date,
  { again = false }: { again?: boolean } = {},
): Promise<Drafted> {
  const bulletin = parseLetter(letter);
  if (bulletin.sections.every((section) => section.requests.length === 0)) return "no-requests";
  return await db.transaction().execute(async (trx) => {
    const known = again ? undefined : await findByLetter(trx, letter.text);
    if (known) return { knownAs: known.id };
    return { id: await addDraft(trx, bulletin, { staffId, letter: letter.text }, now) };
  });
}

async function findByLetter(trx: Trx, letter: string): Promise<{ id: string } | undefined> {
  return await trx
    .selectFrom("bulletins")
    .select("id")
    .where("letter", "=", letter)
    .orderBy("createdAt", "desc")
    .executeTakeFirst();
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
