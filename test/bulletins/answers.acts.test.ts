import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { listEarlierRequests, suggestionsFor, writeAnswers } from "~/bulletins/answers.server";
import { requestsOf } from "~/bulletins/desk/desk";
import { findDesk, saveDesk } from "~/bulletins/desk/desk.server";
import { publishBulletin } from "~/guides/publication.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import { aDatabase } from "../support/databases";
import { aPublishedBulletin, aStaffMember, now } from "../support/factories";

const asking =
  "Kenya\n\n• Please pray for Amina*, whose hearing in Mombasa is on Monday.\n• Praise God for rain in Isiolo.";
const telling = "Kenya\n\n• Praise God that Amina* was heard in Mombasa.\n• Please pray for schools in Nakuru.";

const weeksAgo = (count: number) => new Date(now.getTime() - count * 7 * 86_400_000);

async function aWeekApart() {
  const { db } = await aDatabase();
  const earlier = await aPublishedBulletin(db, asking, weeksAgo(1));
  const later = await aPublishedBulletin(db, telling);
  const idOf = async (text: string) =>
    (await db.selectFrom("requests").select("id").where("text", "like", `%${text}%`).executeTakeFirstOrThrow()).id;
  return { db, earlier, later, asked: await idOf("hearing in Mombasa"), told: await idOf("was heard") };
}

const write = (db: Db, bulletinId: string, pairs: { requestId: string; earlierId: string }[]) =>
  db.transaction().execute((trx) => writeAnswers(trx, bulletinId, pairs));
const answersIn = (db: Db) => db.selectFrom("answers").select(["requestId", "earlierId"]).execute();

test("what was asked for in the half year before can be answered; thanks and the bulletin's own can't", async () => {
  const { db, earlier, later, asked } = await aWeekApart();
  await aPublishedBulletin(db, "Peru\n\n• Please pray for Lima, long ago.", weeksAgo(27));
  await aPublishedBulletin(db, "Peru\n\n• Please pray for Cusco, which is later.", new Date(now.getTime() + 1000));
  const listed = await listEarlierRequests(db, later, now);
  expect(listed.map(({ id }) => id)).toEqual([asked]);
  expect(listed[0]).toMatchObject({ heading: "Kenya", date: "2026-11-16" });
  expect(await listEarlierRequests(db, earlier, now)).toMatchObject([{ text: expect.stringMatching(/long ago/) }]);
});

test("for each thanks on the desk, staff are shown what it may answer, and what both say", async () => {
  const { db, later, asked, told } = await aWeekApart();
  const found = await findDesk(db, later);
  if (!found) throw new Error("no desk");
  expect(await suggestionsFor(db, later, found.desk, now)).toEqual({
    [told]: [expect.objectContaining({ id: asked, common: expect.arrayContaining(["Amina", "Mombasa", "Kenya"]) })],
  });
});

test("what staff chose on the desk is kept when it is put out, and replaced by the next correction", async () => {
  const { db, later, asked, told } = await aWeekApart();
  const { id: staffId } = await aStaffMember(db);
  const choose = async (answers: string[]) => {
    const found = await findDesk(db, later);
    if (!found) throw new Error("no desk");
    for (const request of requestsOf(found.desk)) if (request.id === told) request.answers = answers;
    await saveDesk(db, later, { staffId, version: found.version, desk: found.desk }, now);
    await publishBulletin(db, later, { staffId, at: null }, now);
  };
  await choose([asked]);
  expect(await answersIn(db)).toEqual([{ requestId: told, earlierId: asked }]);
  await choose([]);
  expect(await answersIn(db)).toEqual([]);
});

test("only a request that is there, of a bulletin before this one, can be answered", async () => {
  const { db, earlier, later, asked, told } = await aWeekApart();
  await write(db, later, [{ requestId: told, earlierId: "nothing" }]);
  await write(db, later, [{ requestId: told, earlierId: told }]);
  await write(db, earlier, [{ requestId: asked, earlierId: told }]);
  expect(await answersIn(db)).toEqual([]);
  const pair = { requestId: told, earlierId: asked };
  await write(db, later, [pair, pair]);
  expect(await answersIn(db)).toEqual([pair]);
});

test("a withdrawn request is neither suggested nor answered", async () => {
  const { db, later, asked, told } = await aWeekApart();
  await withdrawRequest(db, (await aStaffMember(db)).id, { id: asked, reason: "A case" }, now);
  expect(await listEarlierRequests(db, later, now)).toEqual([]);
  await write(db, later, [{ requestId: told, earlierId: asked }]);
  expect(await answersIn(db)).toEqual([]);
});
