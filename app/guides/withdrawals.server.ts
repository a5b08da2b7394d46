import type { Db, Trx } from "db/connection";
import { record } from "~/activity/record.server";
import { addWithdrawal } from "~/bulletins/revisions.server";
import { listWordings } from "~/bulletins/wordings.server";
import { forgetWords } from "~/bulletins/words.server";
import { queueMail } from "~/mail/outbox.server";
import { listHolders, listOpenings } from "./openings.server";
import { forgetInPlans } from "./plan/plans.server";

/**
 * Staff take one request out of everything, because a case or a person would be harmed. It is gone at once from every
 * guide and page; leaders who may have it on paper are told, without a word of it.
 * @returns "known" when it was withdrawn before
 */
export async function withdrawRequest(
  db: Db,
  staffId: string,
  { id, reason }: { id: string; reason: string },
  now: Date,
): Promise<"withdrawn" | "known"> {
  return await db.transaction().execute(async (trx) => {
    const taken = await takeOut(trx, id, now);
    if (!taken) return "known";
    const { bulletinId } = taken;
    const wordings = await listWordings(trx, bulletinId, id);
    await trx
      .insertInto("withdrawals")
      .values({ requestId: id, bulletinId, reason, staffId, at: now.toISOString() })
      .execute();
    await addWithdrawal(trx, bulletinId, { requestId: id, staffId }, now);
    await forgetWords(trx, id);
    const openings = await listOpenings(trx, bulletinId);
    await forgetInPlans(
      trx,
      openings.map(({ occurrenceId }) => occurrenceId),
      wordings,
      now,
    );
    await tellThoseWhoMayHoldIt(trx, { id, bulletinId }, now);
    await record(trx, { kind: "request-withdrawn", subjectId: id }, now);
    return "withdrawn";
  });
}

async function takeOut(trx: Trx, id: string, now: Date) {
  return await trx
    .updateTable("requests")
    .set({ withdrawnAt: now.toISOString() })
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .returning("bulletinId")
    .executeTakeFirst();
}

async function tellThoseWhoMayHoldIt(
  trx: Trx,
  { id, bulletinId }: { id: string; bulletinId: string },
  now: Date,
): Promise<void> {
  for (const { occurrenceId, email } of await listHolders(trx, bulletinId, now))
    await queueMail(trx, { kind: "requestWithdrawn", to: email, facts: { occurrenceId, requestId: id } }, now);
}

/** A request as the page of its withdrawal needs it: its words for staff, and what became of it. */
export async function findWithdrawable(db: Db, bulletinId: string, id: string) {
  const row = await db
    .selectFrom("requests")
    .innerJoin("sections", "sections.id", "requests.sectionId")
    .leftJoin("withdrawals", "withdrawals.requestId", "requests.id")
    .leftJoin("user", "user.id", "withdrawals.staffId")
    .select(["requests.id", "text", "heading", "withdrawnAt", "reason", "user.name as by"])
    .where("requests.id", "=", id)
    .where("requests.bulletinId", "=", bulletinId)
    .executeTakeFirst();
  return row && { ...row, openings: await listOpenings(db, bulletinId) };
}
