import type { Trx } from "db/connection";
import { newId } from "db/id";

type Happening = { kind: string; subjectId: string; officeCode?: string | null };

/** Notes what happened for staff to see, in the act's own transaction: kinds and ids, never a person. */
export async function record(trx: Trx, { kind, subjectId, officeCode = null }: Happening, now: Date): Promise<void> {
  await trx
    .insertInto("activity")
    .values({ id: newId(), kind, subjectId, officeCode, at: now.toISOString() })
    .execute();
}
