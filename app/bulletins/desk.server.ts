import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import type { SetAside } from "./bulletin";
import { asidePlace, type DeskForm } from "./desk-form";
import { partOf, type RequestPart, readParts, type SectionPart, writeParts } from "./parts.server";
import { publish } from "./publish.server";
import { sensitivities, suggestSensitivities } from "./sensitivity";

export type DeskBulletin = NonNullable<Awaited<ReturnType<typeof findDeskBulletin>>>;

/** A bulletin as staff check it: the letter as it came, and what became of each part. */
export async function findDeskBulletin(db: Db, id: string) {
  const row = await db.selectFrom("bulletins").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  const sections = await db
    .selectFrom("sections")
    .selectAll()
    .where("bulletinId", "=", id)
    .orderBy("position")
    .execute();
  const requests = await db
    .selectFrom("requests")
    .selectAll()
    .where("bulletinId", "=", id)
    .orderBy("position")
    .execute();
  const { title, date, scriptureText, scriptureReference, letter, revision, publishedAt } = row;
  return {
    ...{ id, title, date, scriptureText, scriptureReference, letter, revision, publishedAt },
    setAside: JSON.parse(row.setAside) as SetAside[],
    sections: sections.map(({ heading, intro }) => ({ heading, intro })),
    requests: requests.map((request) => ({
      ...partOf(request),
      place: sections.findIndex((section) => section.id === request.sectionId),
    })),
  };
}

export async function listBulletins(db: Db) {
  return await db
    .selectFrom("bulletins")
    .leftJoin("requests", "requests.bulletinId", "bulletins.id")
    .select(["bulletins.id", "title", "date", "publishedAt", "updatedAt"])
    .select((eb) => eb.fn.count<number>("requests.id").as("requests"))
    .groupBy("bulletins.id")
    .orderBy("bulletins.createdAt", "desc")
    .orderBy("bulletins.id")
    .limit(100)
    .execute();
}

/**
 * Saves what staff mended, and publishes it where they asked for that too. A save on top of somebody else's is refused
 * ("stale"), and so is publishing a bulletin with nothing to pray in it ("empty").
 */
export async function saveBulletin(
  db: Db,
  id: string,
  form: DeskForm,
  now: Date,
): Promise<"saved" | "published" | "stale" | "empty"> {
  return await db.transaction().execute(async (trx) => {
    if (!(await takeRevision(trx, id, form, now))) return "stale";
    await writeParts(trx, id, sectionsFrom(form, await readParts(trx, id)));
    return form.publish ? await publish(trx, id, now) : "saved";
  });
}

async function takeRevision(trx: Trx, id: string, form: DeskForm, now: Date): Promise<boolean> {
  const { title, date, scriptureText, scriptureReference, revision } = form;
  const { numUpdatedRows } = await trx
    .updateTable("bulletins")
    .set({ title, date, scriptureText, scriptureReference, setAside: JSON.stringify(asideFrom(form)) })
    .set({ revision: revision + 1, updatedAt: now.toISOString() })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function sectionsFrom(form: DeskForm, known: Map<string, RequestPart>): SectionPart[] {
  const sections = form.sections.map((section): SectionPart => ({ ...section, requests: [] }));
  for (const row of form.requests) sectionAt(sections, row.place)?.requests.push(partFrom(row, known.get(row.id)));
  for (const { place, text } of form.aside) if (text) sectionAt(sections, place)?.requests.push(newPart(text));
  if (form.newHeading) sections.push({ heading: form.newHeading, intro: null, requests: [] });
  return sections;
}

/** A place beyond the last section falls to the last, so that nothing typed is lost. */
function sectionAt(sections: SectionPart[], place: string): SectionPart | undefined {
  if (place === asidePlace) return undefined;
  if (sections.length === 0) sections.push({ heading: null, intro: null, requests: [] });
  return sections[Math.min(Number(place), sections.length - 1)];
}

type FormRequest = DeskForm["requests"][number];

/** A changed request has no doubts left; its links stay as long as their words do. */
function partFrom({ kind, text, care, childrensWording }: FormRequest, before: RequestPart | undefined): RequestPart {
  return {
    ...{ kind, text, childrensWording },
    id: before?.id ?? newId(),
    links: (before?.links ?? []).filter((link) => text.includes(link.text)),
    doubts: before && before.text === text && before.kind === kind ? before.doubts : [],
    sensitivities: sensitivities.filter((name) => care?.[name]),
    withdrawnAt: before?.withdrawnAt ?? null,
  };
}

function newPart(text: string): RequestPart {
  return {
    id: newId(),
    kind: "petition",
    text,
    links: [],
    doubts: ["kindUnknown"],
    sensitivities: suggestSensitivities(text),
    childrensWording: null,
    withdrawnAt: null,
  };
}

function asideFrom({ aside, requests }: DeskForm): SetAside[] {
  const byHand = requests
    .filter((row) => row.place === asidePlace && row.text)
    .map((row) => ({ text: row.text, reason: "byHand" as const }));
  const left = aside
    .filter((row) => row.place === asidePlace && row.text)
    .map(({ text, reason }) => ({ text, reason: reason as SetAside["reason"] }));
  return [...left, ...byHand];
}
