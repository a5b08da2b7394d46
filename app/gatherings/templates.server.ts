import type { Db } from "db/connection";
import { newId } from "db/id";
import type { TemplateForm } from "./template-form";

/** What a gathering of an office can begin with: the office's own templates, and those of all. */
export async function listTemplatesFor(db: Db, officeCode: string) {
  return await inUse(db)
    .where((eb) => eb.or([eb("officeCode", "=", officeCode), eb("officeCode", "is", null)]))
    .execute();
}

/** One of them. */
export async function findTemplateFor(db: Db, officeCode: string, id: string) {
  return (await listTemplatesFor(db, officeCode)).find((template) => template.id === id);
}

/** The templates staff look after: those of one office, or all there are. */
export async function listTemplatesOf(db: Db, officeCode: string | null) {
  return await inUse(db)
    .$if(officeCode !== null, (query) => query.where("officeCode", "=", officeCode ?? ""))
    .execute();
}

/** A template that staff of these offices may change. */
export async function findTemplateOf(db: Db, officeCode: string | null, id: string) {
  return (await listTemplatesOf(db, officeCode)).find((template) => template.id === id);
}

export type Template = Awaited<ReturnType<typeof listTemplatesFor>>[number];

function inUse(db: Db) {
  return db
    .selectFrom("templates")
    .select(["id", "officeCode", "title", "about", "minutes", "instructions"])
    .where("retiredAt", "is", null)
    .orderBy("title")
    .orderBy("id");
}

/** Saves a template, a new one where there is no id. Gatherings made from it stay as they are. */
export async function saveTemplate(db: Db, form: TemplateForm, id: string | null, now: Date): Promise<void> {
  const row = { ...form, updatedAt: now.toISOString() };
  if (id === null)
    await db
      .insertInto("templates")
      .values({ ...row, id: newId() })
      .execute();
  else await db.updateTable("templates").set(row).where("id", "=", id).execute();
}

/** Nothing begins with it any more. */
export async function retireTemplate(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable("templates").set({ retiredAt: now.toISOString() }).where("id", "=", id).execute();
}
