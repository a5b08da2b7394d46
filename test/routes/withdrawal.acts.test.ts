import { expect, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import { saveDesk } from "~/bulletins/desk/desk.server";
import { splitRequest } from "~/bulletins/desk/edits";
import { publishBulletin } from "~/guides/publication.server";
import { deliverDue } from "~/mail/deliver.server";
import * as readingPage from "~/routes/bulletin/route";
import * as readingList from "~/routes/bulletins/route";
import * as publicPage from "~/routes/gathering-page/route";
import * as guide from "~/routes/lead-guide/route";
import * as publicFeed from "~/routes/public-feed/route";
import * as desk from "~/routes/staff-bulletin/route";
import * as archive from "~/routes/staff-bulletins/route";
import * as preview from "~/routes/staff-preview/route";
import * as withdrawal from "~/routes/staff-withdrawal/route";
import { tellLeaders } from "~/rsvps/leader-notices.server";
import { remindGuests } from "~/rsvps/reminders.server";
import { openPost } from "~/server/post";
import { theDesk, untouched } from "../support/desk-form";
import { aCoLeader, aGathering, aLeader, aPublishedBulletin, aReply, aStaffMember, now } from "../support/factories";
import { aWorld, open, send, siteUrl } from "../support/world";

const reason = "The court has asked for silence.";

async function aStory() {
  const world = await aWorld();
  const { db } = world;
  const bulletin = await aPublishedBulletin(db);
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader);
  await aReply(db, gathering.occurrenceId, { email: "mia@people.example" });
  const staff = await aStaffMember(db);
  const request = await db
    .selectFrom("requests")
    .innerJoin("sections", "sections.id", "requests.sectionId")
    .select(["requests.id", "text", "heading"])
    .where("heading", "=", "South Asia")
    .executeTakeFirstOrThrow();
  const cookies = { staff: await world.signIn(staff.email), leader: await world.signIn(leader.email) };
  const params = { bulletin, request: request.id };
  const at = { path: "/staff/bulletins", params, cookie: cookies.staff };
  const openGuide = () =>
    open(world, guide.loader, {
      ...{ path: "/lead", cookie: cookies.leader },
      params: { gathering: gathering.id, date: gathering.originalDate },
    });
  return { world, db, bulletin, leader, gathering, request, at, openGuide, cookies };
}

type Story = Awaited<ReturnType<typeof aStory>>;

/** Everything but staff's own desk: guide, preview, pages, archive, calendars, and every mail as it is sent. */
async function everyOutput({ world, db, bulletin, gathering, openGuide, at, cookies }: Story): Promise<string> {
  const sent: unknown[] = [];
  const secret = "a secret of more than thirty-two characters";
  const settings = { siteUrl, demo: true, smtpUrl: undefined, mailFrom: "post@gathered.example" };
  const post = openPost({ db, auth: world.auth, links: openLinks(secret), settings: settings as never });
  post.transport = { send: async (mail) => void sent.push(mail), pass: async () => {}, close: () => {} };
  await remindGuests(db, new Date("2026-12-02T10:00:20Z"));
  await tellLeaders(db, new Date("2026-12-01T08:00:20Z"));
  while ((await deliverDue(db, post, () => new Date("2026-12-02T10:00:30Z"))) > 0);
  const read = await open(world, readingPage.loader, { path: `/bulletins/${bulletin}`, params: { id: bulletin } });
  const list = await open(world, readingList.loader, { path: "/bulletins" });
  const found = await open(world, archive.loader, { path: "/staff/bulletins?q=trafficking", cookie: cookies.staff });
  const previewed = await open(world, preview.loader, { ...at, params: { bulletin } });
  const page = await open(world, publicPage.loader, { path: `/g/${gathering.slug}`, params: { slug: gathering.slug } });
  const request = new Request(`${siteUrl}/calendar/public.ics`);
  const feed = await publicFeed.loader({ request, params: {}, context: world.context });
  const pages = [(await openGuide()).data, page.data, read.data, list.data, found.data.found, previewed.data];
  return JSON.stringify([pages, await feed.text(), sent]);
}

test("withdrawn, a request is in no guide, page, calendar or mail any more, those waiting to leave included", async () => {
  const story = await aStory();
  const { world, db, request, at } = story;
  const words = request.text.slice(0, 40);
  // All that may be read is opened to everybody, so that nothing hides it but its withdrawal.
  await db.updateTable("bulletins").set({ readableSince: now.toISOString() }).execute();
  await db.updateTable("requests").set({ onHandout: 1 }).execute();
  const times = (await everyOutput(story)).split(words).length - 1;
  expect(times, "in guide, reading page, archive and preview at least").toBeGreaterThanOrEqual(4);
  expect((await send(world, withdrawal.action, { reason }, at)).status).toBe(302);
  const everything = await everyOutput(story);
  expect(everything).not.toContain(words);
  expect(everything).not.toContain('South Asia"');
  expect(everything).toContain("Southeast Asia");
});

test("those who lead with an opened guide are told once, where it stood and no word of it; others are not", async () => {
  const story = await aStory();
  const { world, db, leader, gathering, request, at, openGuide } = story;
  const coLeader = await aCoLeader(db, gathering);
  await aGathering(db, await aLeader(db, { name: "Sam" }), { title: "Never opened" });
  await openGuide();
  for (let times = 0; times < 2; times++) await send(world, withdrawal.action, { reason }, at);
  const told = await db.selectFrom("outbox").selectAll().where("kind", "=", "requestWithdrawn").execute();
  expect(told.map(({ recipient }) => recipient)).toEqual([leader.email, coLeader.email].sort());
  expect(JSON.stringify(told)).not.toContain(request.text.slice(0, 20));
  const { data } = await open(world, withdrawal.loader, at);
  expect(data).toMatchObject({
    reason,
    by: "Noor de Wit",
    openings: [{ title: "An evening for justice", leader: "Ruth Adler" }],
  });
  expect(JSON.stringify(data)).not.toContain(leader.email);
});

test("without a reason nothing is withdrawn", async () => {
  const { world, request, at, db } = await aStory();
  expect(await send(world, withdrawal.action, { reason: " " }, at)).toMatchObject({
    status: 422,
    data: { rejected: { errors: { reason: "reason-missing" } } },
  });
  const row = db.selectFrom("requests").select("withdrawnAt").where("id", "=", request.id);
  expect(await row.executeTakeFirst()).toEqual({ withdrawnAt: null });
});

test("a desk that was open meanwhile does not bring it back, nor does a part it was split into", async () => {
  const { world, bulletin, at, request, db } = await aStory();
  const form = await untouched(db, bulletin);
  await send(world, withdrawal.action, { reason }, at);
  const saved = await send(world, desk.action, form, { ...at, params: { bulletin } });
  expect(saved.location).toBe(`/staff/bulletins/${bulletin}?done=saved`);
  const { desk: current, version, withdrawn } = await theDesk(db, bulletin);
  expect(withdrawn).toEqual({ [request.id]: now.toISOString() });
  const split = splitRequest(current, request.id, 40, "second-half");
  const staff = await aStaffMember(db);
  await saveDesk(db, bulletin, { staffId: staff.id, version, desk: split }, now);
  expect(await publishBulletin(db, bulletin, { staffId: staff.id, at: null }, now)).toBe("corrected");
  const rows = await db.selectFrom("requests").select(["id", "withdrawnAt"]).execute();
  const out = rows.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id);
  expect(out.sort()).toEqual([request.id, "second-half"].sort());
});
