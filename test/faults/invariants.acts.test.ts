import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { reply } from "~/rsvps/reply.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, anAnswer, now } from "../support/factories";
import { breaches, type Told } from "./invariants";

/** Two are going and two wait, one after another, as each was told. */
async function fourGuests() {
  const { db, url } = await aDatabase();
  const { occurrenceId, slug } = await aGathering(db, await aLeader(db), { capacity: 2 });
  const visits: Told[] = [];
  for (const name of ["mia", "noah", "zoe", "sam"]) {
    const email = `${name}@people.example`;
    const outcome = await reply(db, occurrenceId, anAnswer({ email }), now);
    visits.push({ email, slug, sentAt: visits.length * 10, answer: { at: visits.length * 10 + 5, outcome } });
  }
  return { db, url, visits };
}

const of = (name: string) => `${name}@people.example`;
const change = (db: Db, name: string) => db.updateTable("replies").where("email", "=", of(name));
const mailsTo = (db: Db, name: string) => db.deleteFrom("outbox").where("recipient", "=", of(name));

const harms: [name: string, harm: (db: Db) => Promise<unknown>, found: RegExp][] = [
  ["a lost reply", (db) => db.deleteFrom("replies").where("email", "=", of("zoe")).execute(), /zoe.+is not there/],
  ["another status", (db) => change(db, "mia").set({ status: "waitlisted" }).execute(), /mia.+is "waitlisted"/],
  [
    "a reply nobody sent",
    (db) =>
      change(db, "sam")
        .set({ email: of("eve") })
        .execute(),
    /nobody sent eve/,
  ],
  ["a seat sold twice", (db) => change(db, "zoe").set({ status: "going" }).execute(), /3 are going where 2 have room/],
  [
    "a wrong counter",
    (db) => db.updateTable("occurrences").set({ seatsTaken: 1 }).execute(),
    /the counter says 1 seats/,
  ],
  ["a seat left free", (db) => db.updateTable("occurrences").set({ capacity: 3 }).execute(), /beside a free seat/],
  ["a lost mail", (db) => mailsTo(db, "noah").execute(), /noah.+has the mails \[\]/],
  ["a lost record", (db) => db.deleteFrom("activity").execute(), /0 things are recorded instead of 4/],
  ["a jumped queue", (db) => change(db, "zoe").set({ turn: 9 }).execute(), /zoe.+stands behind somebody/],
];

test("replies that are as everybody was told break nothing", async () => {
  const { url, visits } = await fourGuests();
  expect((await breaches(url, visits)).found).toEqual([]);
});

test.each(harms)("%s is found", async (_name, harm, found) => {
  const { db, url, visits } = await fourGuests();
  await harm(db);
  expect((await breaches(url, visits)).found).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
});
