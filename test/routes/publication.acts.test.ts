import { expect, test } from "vitest";
import { openLinks } from "~/accounts/signed-links.server";
import { saveDesk } from "~/bulletins/desk/desk.server";
import { mendRequest } from "~/bulletins/desk/edits";
import { announceBulletins, setHearing } from "~/guides/announcements.server";
import { publishBulletin } from "~/guides/publication.server";
import { deliverDue } from "~/mail/deliver.server";
import type { Envelope } from "~/mail/transport.server";
import * as publicPage from "~/routes/gathering-page/route";
import * as guide from "~/routes/lead-guide/route";
import * as news from "~/routes/news/route";
import * as preview from "~/routes/staff-preview/route";
import * as publication from "~/routes/staff-publication/route";
import * as returning from "~/routes/staff-return/route";
import { openPost } from "~/server/post";
import { theDesk } from "../support/desk-form";
import { aBulletinDraft, aGathering, aLeader, aPublishedBulletin, aStaffMember, now } from "../support/factories";
import { shownOn } from "../support/guide-page";
import { aWorld, open, send, siteUrl } from "../support/world";

const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function aStory({ letter = "Kenya\n\nPlease pray for rain in Isiolo.\n\nPraise God for the harvest." } = {}) {
  const world = await aWorld();
  const { db } = world;
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader);
  const staff = await aStaffMember(db);
  const id = await aBulletinDraft(db, letter);
  const cookies = { staff: await world.signIn(staff.email), leader: await world.signIn(leader.email) };
  const at = { path: `/staff/bulletins/${id}/publication`, params: { bulletin: id }, cookie: cookies.staff };
  const publish = async (form: Record<string, string> = {}) =>
    await send(world, publication.action, { version: String((await theDesk(db, id)).version), ...form }, at);
  const openGuide = async () =>
    shownOn(
      (
        await open(world, guide.loader, {
          ...{ path: "/lead", cookie: cookies.leader },
          params: { gathering: gathering.id, date: gathering.originalDate },
        })
      ).data,
    );
  const mend = async (text: string) => {
    const { desk, version, requests } = await theDesk(db, id);
    const mended = mendRequest(desk, requests[0]?.id ?? "", { text });
    await saveDesk(db, id, { staffId: staff.id, version, desk: mended }, now);
  };
  return { world, db, leader, gathering, staff, id, at, publish, openGuide, mend };
}

type Story = Awaited<ReturnType<typeof aStory>>;

/** Every mail that leaves by an instant. */
async function mailsBy({ world, db }: Story, moment: Date): Promise<Envelope[]> {
  const sent: Envelope[] = [];
  const links = openLinks("a secret of more than thirty-two characters");
  const settings = { siteUrl, demo: true, smtpUrl: undefined, mailFrom: "post@gathered.example" };
  const post = openPost({ db, auth: world.auth, links, settings: settings as never });
  post.transport = { send: async (mail) => void sent.push(mail), pass: async () => {}, close: () => {} };
  while ((await deliverDue(db, post, () => moment)) > 0);
  return sent;
}

test("published now, it is in the guide at once, and each leader who hears of bulletins is told of it once", async () => {
  const story = await aStory();
  const { db, publish, openGuide, leader } = story;
  const quiet = await aLeader(db, { name: "Sam" });
  await setHearing(db, quiet.id, false);
  expect((await openGuide()).guide).toBeUndefined();
  expect((await publish()).location).toMatch(/done=published$/);
  expect(JSON.stringify((await openGuide()).guide)).toContain("Isiolo");
  await announceBulletins(db, now);
  const told = (await mailsBy(story, now)).filter(({ subject }) => subject.startsWith("The bulletin is out"));
  expect(told.map(({ to }) => to)).toEqual([leader.email]);
  expect(told[0]?.text).toContain("Kenya");
  expect(told[0]?.text).not.toContain("Isiolo");
  expect(told[0]?.text).toContain("/guide");
  expect(told[0]?.unsubscribe).toContain("/news/");
});

test("the link in the mail switches it off by a button, and opening it changes nothing", async () => {
  const { world, db, leader } = await aStory();
  const token = world.context.newsLinks.sign({ id: leader.id, generation: 1 });
  const at = { path: `/news/${token}`, params: { token } };
  expect((await open(world, news.loader, at)).data).toEqual({ hears: true });
  const hears = () => db.selectFrom("user").select("hearsOfBulletins").where("id", "=", leader.id).executeTakeFirst();
  expect(await hears()).toEqual({ hearsOfBulletins: 1 });
  await send(world, news.action, { hears: "no" }, at);
  expect(await hears()).toEqual({ hearsOfBulletins: 0 });
  const invented = { path: "/news/x", params: { token: `${token.slice(0, -1)}${token.endsWith("x") ? "y" : "x"}` } };
  expect((await open(world, news.loader, invented)).status).toBe(404);
});

test("at a set time it becomes current by itself, in guide and page, and not a moment before", async () => {
  const story = await aStory();
  const { world, db, publish, openGuide, gathering } = story;
  const later = { when: "later", date: "2026-11-24", time: "08:00", zone: "Europe/Berlin" };
  expect((await publish(later)).location).toMatch(/done=scheduled$/);
  const page = async () =>
    JSON.stringify(
      (await open(world, publicPage.loader, { path: "/g", params: { slug: gathering.slug } })).data.prayed,
    );
  world.context.now = () => new Date("2026-11-24T06:59:59.000Z");
  expect((await openGuide()).guide).toBeUndefined();
  expect(await page()).toBeUndefined();
  expect(await announceBulletins(db, world.context.now())).toBe(0);
  world.context.now = () => new Date("2026-11-24T07:00:00.000Z");
  expect((await openGuide()).guide).toBeDefined();
  expect(await page()).toContain("Kenya");
  await Promise.all([announceBulletins(db, world.context.now()), announceBulletins(db, world.context.now())]);
  const queued = await db.selectFrom("outbox").select("recipient").where("kind", "=", "bulletinOut").execute();
  expect(queued).toHaveLength(1);
});

test.each([
  ["in the past", { date: "2026-11-20", time: "08:00", zone: "Europe/Berlin" }, { date: "date-past" }],
  ["that no clock shows", { date: "2027-03-28", time: "02:30", zone: "Europe/Berlin" }, { time: "time-skipped" }],
  ["on a day that is none", { date: "2026-02-30", time: "08:00", zone: "UTC" }, { date: "date-wrong" }],
  ["of a place that is none", { date: "2026-12-01", time: "08:00", zone: "Mars/Base" }, { zone: "zone-unknown" }],
])("a set time %s is told at its field", async (_what, time, errors) => {
  const { publish, db } = await aStory();
  const answer = await publish({ when: "later", ...time });
  expect(answer).toMatchObject({ status: 422, data: { rejected: { errors } } });
  expect(await db.selectFrom("bulletinRevisions").selectAll().execute()).toEqual([]);
});

test("a desk that somebody changed since the page was opened is not published", async () => {
  const { publish, mend, db } = await aStory();
  await mend("Please pray for rain in Marsabit.");
  expect(await publish({ version: "1" })).toMatchObject({
    status: 409,
    data: { rejected: { errors: { when: "publication-stale" } } },
  });
  expect(await db.selectFrom("requests").selectAll().execute()).toEqual([]);
});

test("with nothing to pray it is not published", async () => {
  const { publish, mend, db, id, staff } = await aStory({ letter: "Please pray for rain in Isiolo." });
  await mend("");
  expect(await publish()).toMatchObject({ data: { rejected: { errors: { when: "publication-empty" } } } });
  expect(await publishBulletin(db, id, { staffId: staff.id, at: null }, now)).toBe("empty");
});

test("what is mended on the desk reaches nobody before it is published; then guides have it and say so", async () => {
  const story = await aStory();
  const { world, publish, openGuide, mend, at } = story;
  await publish();
  await openGuide();
  await mend("Please pray for rain in Marsabit.");
  expect(JSON.stringify((await openGuide()).guide)).toContain("Isiolo");
  const { changes } = (await open(world, publication.loader, at)).data.publication;
  expect(changes).toMatchObject(
    [{ part: "request", act: "changed", field: "text", before: /Isiolo/, after: /Marsabit/ }].map((change) => ({
      ...change,
      before: expect.stringMatching(change.before),
      after: expect.stringMatching(change.after),
    })),
  );
  expect((await publish()).location).toMatch(/done=corrected$/);
  const { guide: corrected, changes: sinceOpened } = await openGuide();
  expect(JSON.stringify(corrected)).toContain("Marsabit");
  expect(JSON.stringify([corrected, sinceOpened])).not.toContain("Isiolo");
  expect(sinceOpened?.differences).toMatchObject([{ act: "changed", field: "text" }]);
});

test("corrections within ten minutes are one mail to those who opened the guide, without a word of them", async () => {
  const story = await aStory();
  const { publish, openGuide, mend, leader, db } = story;
  await aGathering(db, await aLeader(db, { name: "Sam" }), { title: "Never opened" });
  await publish();
  await openGuide();
  await mailsBy(story, now);
  for (const town of ["Marsabit", "Garissa"]) {
    await mend(`Please pray for rain in ${town}.`);
    await publish();
  }
  expect(await mailsBy(story, minutesLater(9))).toEqual([]);
  const [mail, ...others] = await mailsBy(story, minutesLater(11));
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ to: leader.email, subject: expect.stringMatching(/^Your guide has changed/) });
  expect(mail?.text).not.toMatch(/Marsabit|Garissa|Isiolo/);
});

test("taken back, the bulletin before it is current again; published once more, nobody is told twice", async () => {
  const story = await aStory();
  const { world, db, id, publish, openGuide, at } = story;
  await aPublishedBulletin(db, "Please pray for Togo.", minutesLater(-600));
  await publish();
  expect(JSON.stringify((await openGuide()).guide)).toContain("Isiolo");
  const { location } = await send(world, returning.action, {}, { ...at, path: `/staff/bulletins/${id}/return` });
  expect(location).toMatch(/done=returned$/);
  expect(JSON.stringify((await openGuide()).guide)).toContain("Togo");
  await publish();
  expect(JSON.stringify((await openGuide()).guide)).toContain("Isiolo");
  const queued = await db.selectFrom("outbox").select("facts").where("kind", "=", "bulletinOut").execute();
  expect(queued.filter(({ facts }) => facts.includes(id))).toHaveLength(1);
});

test("a set time is forgotten when staff take it back", async () => {
  const { world, db, id, publish, at } = await aStory();
  await publish({ when: "later", date: "2026-11-24", time: "08:00", zone: "Europe/Berlin" });
  await send(world, returning.action, {}, at);
  expect((await theDesk(db, id)).publishedAt).toBeNull();
  expect(await announceBulletins(db, minutesLater(10_000))).toBe(0);
});

test("every revision is kept with who made it and how it differs from the one before", async () => {
  const { world, publish, mend, at } = await aStory();
  await publish();
  await mend("Please pray for rain in Marsabit.");
  await publish();
  const { revisions } = (await open(world, publication.loader, at)).data.publication;
  expect(revisions).toMatchObject([
    { revision: 2, act: "corrected", isFirst: false, differences: [{ field: "text" }] },
    { revision: 1, act: "published", isFirst: true, differences: [] },
  ]);
});

test("staff read the desk as a leader would, and what is asked wrongly is told at its field", async () => {
  const { world, mend, at } = await aStory();
  await mend("Please pray for rain in Marsabit.");
  const shown = (await open(world, preview.loader, { ...at, path: "/staff?minutes=30&children=yes" })).data;
  expect(shown.preview.guide).toMatchObject({ minutes: 30 });
  expect(JSON.stringify(shown.preview.guide)).toContain("Marsabit");
  const wrong = (await open(world, preview.loader, { ...at, path: "/staff?minutes=7" })).data;
  expect(wrong).toMatchObject({
    rejected: { errors: { minutes: "minutes-range" } },
    preview: { guide: { minutes: 60 } },
  });
});
