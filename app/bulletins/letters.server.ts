import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import type { Bulletin } from "./bulletin";
import { deskFrom } from "./desk/desk";
import { guessLanguage } from "./language";
import { parseLetter } from "./parse-letter";
import type { Letter } from "./reading/letter";

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
  const desk = JSON.stringify(deskFrom(bulletin, letter, newId));
  const language = languageOf(bulletin);
  await trx
    .insertInto("bulletins")
    .values({
      id,
      letter,
      desk,
      language,
      deskBy: staffId,
      revision: 0,
      createdBy: staffId,
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  return id;
}

/** By its requests: what stands around them is often in the language of the mail program. */
function languageOf({ sections }: Bulletin): string {
  return guessLanguage(sections.flatMap(({ requests }) => requests.map(({ text }) => text)).join("\n"));
}
