import type { Db } from "db/connection";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { changeLedGathering } from "~/rsvps/changes.server";
import { addWalkIn, givePlace, removeGuest } from "~/rsvps/guest-list.server";
import { changeOwnReply, comeAfterAll, declineOwnReply, eraseOwnReply } from "~/rsvps/own-reply.server";
import { reply } from "~/rsvps/reply.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, allOf, anAnswer, aPlan, now } from "../support/factories";
import { seatInvariants } from "./seat-invariants";

const act = fc.record({
  kind: fc.constantFrom(
    ...["reply", "change", "decline", "return", "erase", "correct", "walk-in", "remove", "give", "capacity"],
    "cancel",
  ),
  who: fc.nat(5),
  adults: fc.integer({ min: 1, max: 4 }),
});
type Act = { kind: string; who: number; adults: number };

test("in any order of replies, changes, the leader's acts and other capacities no seat is sold twice", {
  timeout: 180_000,
}, async () => {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.array(act, { minLength: 1, maxLength: 14 }),
      async (room, acts) => {
        const gathering = await aGathering(db, leader, { capacity: room });
        const keys: string[] = [];
        for (const one of acts) {
          await perform(db, one, { occurrenceId: gathering.occurrenceId, gathering, leader, keys });
          await seatInvariants(db, gathering.occurrenceId);
        }
      },
    ),
    { numRuns: 60 },
  );
});

type Scene = {
  occurrenceId: string;
  gathering: Pick<LedGathering, "id" | "occurrenceId">;
  leader: Awaited<ReturnType<typeof aLeader>>;
  keys: string[];
};

async function perform(
  db: Db,
  { kind, who, adults }: Act,
  { occurrenceId, gathering, leader, keys }: Scene,
): Promise<void> {
  const email = `guest${who}@people.example`;
  const party = { adults, children: 0 };
  const known = await db
    .selectFrom("replies")
    .select("id")
    .where("occurrenceId", "=", occurrenceId)
    .where("email", "=", email)
    .executeTakeFirst();
  if (kind === "capacity")
    return void (await changeLedGathering(
      db,
      leader,
      allOf(gathering),
      { plan: aPlan({ capacity: adults * 2 }) },
      now,
    ));
  if (kind === "cancel" && who === 0 && adults === 1) return await cancelGathering(db, leader, allOf(gathering), now);
  if (kind === "walk-in")
    return void (await addWalkIn(db, occurrenceId, { name: "Zoe", ...party, formKey: `walkin${who}` }, now));
  if (kind === "correct" || kind === "reply" || !known) {
    const corrects = kind === "correct" ? keys.at(-1) : undefined;
    const answer = anAnswer({ email, ...party, ...(corrects && { corrects }) });
    keys.push(answer.formKey);
    return void (await reply(db, occurrenceId, answer, now));
  }
  if (kind === "change") await changeOwnReply(db, known.id, { name: "Mia", ...party }, now);
  if (kind === "decline") await declineOwnReply(db, known.id, now);
  if (kind === "return") await comeAfterAll(db, known.id, now);
  if (kind === "erase") await eraseOwnReply(db, known.id, now);
  if (kind === "remove") await removeGuest(db, occurrenceId, known.id, now);
  if (kind === "give") await givePlace(db, occurrenceId, known.id, now);
}

test("in parallel, too, freed seats, returns and new replies leave the counts as the rows say", {
  timeout: 60_000,
}, async () => {
  const { db } = await aDatabase();
  const { occurrenceId } = await aGathering(db, await aLeader(db), { capacity: 3 });
  const guests = await Promise.all(
    Array.from({ length: 12 }, async (_, guest) => {
      const answer = anAnswer({ email: `guest${guest}@people.example`, adults: 1 + (guest % 3) });
      await reply(db, occurrenceId, answer, now);
      return db.selectFrom("replies").select("id").where("email", "=", answer.email).executeTakeFirstOrThrow();
    }),
  );
  await Promise.all(
    guests.flatMap(({ id }, guest) => [
      declineOwnReply(db, id, now),
      guest % 2 === 0
        ? comeAfterAll(db, id, now)
        : changeOwnReply(db, id, { name: "Mia", adults: 2, children: 0 }, now),
      reply(db, occurrenceId, anAnswer(), now),
    ]),
  );
  await seatInvariants(db, occurrenceId);
  expect(await db.selectFrom("replies").select("id").execute()).toHaveLength(24);
});
