import type { Db } from "db/connection";
import type { OfficeTable } from "db/schema/accounts";
import type { OfficeForm } from "./office-form";

export type Office = OfficeTable;

/** The offices a staff member may act for: their own, or all. */
export async function listOffices(db: Db, officeCode: string | null): Promise<Office[]> {
  return await db
    .selectFrom("offices")
    .selectAll()
    .$if(officeCode !== null, (query) => query.where("code", "=", officeCode ?? ""))
    .orderBy("name")
    .execute();
}

/** The office a staff member looks at: their own, the one they ask for, or all (null). */
export function chosenOffice(offices: { code: string }[], own: string | null, asked: string | null): string | null {
  return own ?? offices.find(({ code }) => code === asked)?.code ?? null;
}

/** One of the offices a staff member may act for. */
export async function findOffice(db: Db, officeCode: string | null, code: string): Promise<Office | undefined> {
  return (await listOffices(db, officeCode)).find((office) => office.code === code);
}

/** Leaders' guides have its contact card from their next opening on. */
export async function saveOffice(db: Db, code: string, form: OfficeForm): Promise<void> {
  await db.updateTable("offices").set(form).where("code", "=", code).execute();
}

/** An office that must be there: a leader's row refers to it. */
export async function officeOf(db: Db, code: string): Promise<Office> {
  return await db.selectFrom("offices").selectAll().where("code", "=", code).executeTakeFirstOrThrow();
}
