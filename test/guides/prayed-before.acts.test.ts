import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { writeAnswers } from "~/bulletins/answers.server";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { openGuide } from "~/guides/guides.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, allOf, aPublishedBulletin, aStaffMember } from "../support/factories";

const asking = "Kenya\n\n• Please pray for Amina*, whose hearing in Mombasa is on Monday.";
const telling = "Kenya\n\n• Praise God for rain.\n• Praise God that Amina* was heard in Mombasa.";

/** In the evening of a day of November 2026. */
function on(day: number) {
  const date = `2026-11-${day}`;
  return { date, startsAt: `${date}T18:30:00.000Z`, endsAt: `${date}T19:30:00.000Z` };
}

const at = (day: number) => new Date(`2026-11-${day}T10:00:00Z`);

/** A bulletin of the 10th asks, one of the 23rd tells what came of it. */
async function aStory() {
  const { db } = await aDatabase();
  const leader = await aLeader(db);
  await aPublishedBulletin(db, asking, at(10));
  const idOf = async (text: string) =>
    (await db.selectFrom("requests").select("id").where("text", "like", `%${text}%`).executeTakeFirstOrThrow()).id;
  const tell = async () => {
    const later = await aPublishedBulletin(db, telling, at(23));
    const pair = { requestId: await idOf("was heard"), earlierId: await idOf("hearing in Mombasa") };
    await db.transaction().execute((trx) => writeAnswers(trx, later, [pair]));
  };
  return { db, leader, tell, idOf };
}

async function openOn(db: Db, gathering: LedGathering, now: Date) {
  return await openGuide(db, gathering, now);
}

async function firstThanks(db: Db, gathering: LedGathering, now = at(24)) {
  const guide = await openOn(db, gathering, now);
  return guide?.blocks.find(({ kind }) => kind === "thanks")?.requests[0];
}

test("those who prayed for it hear what became of it first, and when they prayed", async () => {
  const { db, leader, tell } = await aStory();
  await openOn(db, await aGathering(db, leader, on(12)), at(11));
  await tell();
  expect(await firstThanks(db, await aGathering(db, leader, on(26)))).toMatchObject({
    text: "Praise God that Amina* was heard in Mombasa.",
    prayedBefore: "You prayed for this on 12 November.",
  });
});

test("others hear it in its place: another leader's people, and those whose guide was never opened", async () => {
  const { db, leader, tell } = await aStory();
  await openOn(db, await aGathering(db, await aLeader(db, { name: "Sam" }), on(12)), at(11));
  await aGathering(db, leader, on(13));
  await tell();
  const first = await firstThanks(db, await aGathering(db, leader, on(26)));
  expect(first).toMatchObject({ text: "Praise God for rain." });
  expect(first).not.toHaveProperty("prayedBefore");
});

test("a date called off, or still to come, is no time they prayed", async () => {
  const { db, leader, tell } = await aStory();
  const called = await aGathering(db, leader, on(12));
  await openOn(db, called, at(11));
  await cancelGathering(db, leader, allOf(called), at(11));
  await openOn(db, await aGathering(db, leader, on(25)), at(11));
  await tell();
  expect(await firstThanks(db, await aGathering(db, leader, on(26)))).not.toHaveProperty("prayedBefore");
});

test("of several dates the latest is named, and this gathering's before another of the same leader", async () => {
  const { db, leader, tell } = await aStory();
  for (const day of [12, 19, 16]) await openOn(db, await aGathering(db, leader, on(day)), at(11));
  const weekly = await aGathering(db, leader, on(26));
  await tell();
  expect((await firstThanks(db, weekly))?.prayedBefore).toBe("You prayed for this on 19 November.");
  const earlier = await aGathering(db, leader, on(14));
  await openOn(db, earlier, at(11));
  await db
    .updateTable("occurrences")
    .set({ gatheringId: weekly.id, originalDate: "2026-11-14" })
    .where("id", "=", earlier.occurrenceId)
    .execute();
  expect((await firstThanks(db, weekly))?.prayedBefore).toBe("You prayed for this on 14 November.");
});

test("of a request that was withdrawn since, nothing is said", async () => {
  const { db, leader, tell, idOf } = await aStory();
  await openOn(db, await aGathering(db, leader, on(12)), at(11));
  await tell();
  const id = await idOf("hearing in Mombasa");
  await withdrawRequest(db, (await aStaffMember(db)).id, { id, reason: "A case" }, at(24));
  expect(await firstThanks(db, await aGathering(db, leader, on(26)))).not.toHaveProperty("prayedBefore");
});
