import mammoth from "mammoth";
import { expect, test } from "vitest";
import { officeOf, saveOffice } from "~/accounts/offices.server";
import { saveDesk } from "~/bulletins/desk/desk.server";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { choicesFor, saveChoices } from "~/guides/choices.server";
import { publishBulletin } from "~/guides/publication.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import * as check from "~/routes/check/route";
import * as page from "~/routes/lead-guide/route";
import * as word from "~/routes/lead-guide-docx/route";
import * as markdown from "~/routes/lead-guide-md/route";
import * as pdf from "~/routes/lead-guide-pdf/route";
import * as print from "~/routes/lead-guide-print/route";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { contentsOf } from "../support/contents";
import { theDesk } from "../support/desk-form";
import { aGathering, aLeader, allOf, aPublishedBulletin, aStaffMember, now } from "../support/factories";
import { shownOn } from "../support/guide-page";
import { readPdf } from "../support/pdf";
import { aWorld, open, siteUrl } from "../support/world";

const later = new Date("2026-11-24T09:05:00Z");

async function aPrint() {
  const world = await aWorld();
  const { db } = world;
  const bulletin = await aPublishedBulletin(db);
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader);
  const params = { gathering: gathering.id, date: gathering.originalDate };
  const at = {
    path: `/lead/${gathering.id}/${gathering.originalDate}/guide`,
    params,
    cookie: await world.signIn(leader.email),
  };
  const copy = async (kind = "leader") => {
    const request = new Request(`${siteUrl}${at.path}.md?copy=${kind}`, { headers: { cookie: at.cookie } });
    const response = await markdown.loader({ request, params, context: world.context });
    const text = await response.text();
    return { response, text, code: /\/check\/([a-z0-9]+)>/.exec(text)?.[1] ?? "" };
  };
  const asked = (code: string, when = later) =>
    open({ ...world, context: { ...world.context, now: () => when } }, check.loader, {
      path: `/check/${code}`,
      params: { code },
    });
  return { world, db, bulletin, leader, gathering, at, copy, asked };
}

/** The request under a heading, and its number on the leader's sheet. */
async function theRequest({ db, copy }: Awaited<ReturnType<typeof aPrint>>, heading: string) {
  const { id, text } = await db
    .selectFrom("requests")
    .innerJoin("sections", "sections.id", "requests.sectionId")
    .select(["requests.id", "text"])
    .where("heading", "=", heading)
    .executeTakeFirstOrThrow();
  const number = Number(new RegExp(`### (\\d+)\\. ${heading}`).exec((await copy()).text)?.[1]);
  return { id, text, number };
}

test("the same copy has the same code again, another copy another, and a sheet with other minutes a new one", async () => {
  const { db, gathering, copy } = await aPrint();
  const { code } = await copy();
  expect(code).toMatch(/^[23456789bcdfghjkmnpqrstvwxz]{8}$/);
  expect((await copy()).code).toBe(code);
  expect((await copy("handout")).code).not.toBe(code);
  const choices = await choicesFor(db, gathering);
  await saveChoices(db, gathering.occurrenceId, { ...choices, minutes: 30 }, now);
  expect((await copy()).code).not.toBe(code);
  expect(await db.selectFrom("prints").select("code").execute()).toHaveLength(3);
});

test("the guide's page carries the code of the leader's sheet", async () => {
  const { world, at, copy } = await aPrint();
  const { code } = await copy();
  const { mark } = shownOn((await open(world, page.loader, at)).data);
  expect(mark).toEqual({
    code: `${code.slice(0, 4)} ${code.slice(4)}`,
    url: `${siteUrl}/check/${code}`,
    address: `localhost:3000/check/${code}`,
  });
});

test("opening a copy changes nothing a person would miss, and asking about it nothing at all", async () => {
  const { db, copy, asked } = await aPrint();
  const before = await contentsOf(db);
  const { code } = await copy();
  const prints = await db.selectFrom("prints").selectAll().execute();
  await asked(code);
  expect(await contentsOf(db)).toEqual(before);
  expect(await db.selectFrom("prints").selectAll().execute()).toEqual(prints);
});

test("a sheet on which nothing changed is current, however its code is typed", async () => {
  const { copy, asked } = await aPrint();
  const { code } = await copy();
  for (const typed of [code, code.toUpperCase(), `${code.slice(0, 4)} ${code.slice(4)}`])
    expect(await asked(typed)).toMatchObject({
      status: 200,
      data: { found: { kind: "leader", date: "2026-12-03", check: { since: null } } },
    });
});

test("a request withdrawn after printing is named by number and heading, and no word of it", async () => {
  const print = await aPrint();
  const { db, copy, asked } = print;
  const { code } = await copy();
  const { id, text, number } = await theRequest(print, "South Asia");
  const staff = await aStaffMember(db);
  await withdrawRequest(db, staff.id, { id, reason: "The court has asked for silence." }, later);
  const { data } = await asked(code);
  expect(data.found?.check).toEqual({
    since: later.toISOString(),
    withdrawn: [{ number, heading: "South Asia" }],
    ...{ gone: [], corrected: [], changes: [] },
  });
  for (const word of [text.slice(0, 30), "silence", "Ruth", "Adler", "Berlin, ", "Sonnenallee"])
    expect(JSON.stringify(data)).not.toContain(word);
  expect((await asked((await copy()).code)).data.found?.check.since).toBeNull();
});

test("a sheet that never had the withdrawn request stays current", async () => {
  const print = await aPrint();
  const { db, copy, asked } = print;
  const { id } = await theRequest(print, "South Asia");
  await db.updateTable("requests").set({ sensitivities: '["violence"]' }).where("id", "=", id).execute();
  const { code } = await copy("handout");
  const staff = await aStaffMember(db);
  await withdrawRequest(db, staff.id, { id, reason: "A person would be harmed." }, later);
  expect((await asked(code)).data.found?.check.since).toBeNull();
});

test("a corrected request is named by its number, and a new one is said to be there", async () => {
  const print = await aPrint();
  const { db, bulletin, copy, asked } = print;
  const { code } = await copy();
  const { id, number } = await theRequest(print, "Latin America");
  const { desk, version } = await theDesk(db, bulletin);
  const sections = desk.sections.map((section) => ({
    ...section,
    requests: section.requests.map((request) =>
      request.id === id ? { ...request, text: "Please pray anew." } : request,
    ),
  }));
  const staff = await aStaffMember(db);
  await saveDesk(db, bulletin, { staffId: staff.id, version, desk: { ...desk, sections } }, later);
  await publishBulletin(db, bulletin, { staffId: staff.id, at: null }, later);
  expect((await asked(code)).data.found?.check).toEqual({
    since: later.toISOString(),
    corrected: [{ number, heading: "Latin America" }],
    ...{ withdrawn: [], gone: [], changes: [] },
  });
});

test("a newer bulletin, a cancelled date and a guide made otherwise are told", async () => {
  const { db, leader, gathering, copy, asked } = await aPrint();
  const { code } = await copy();
  const choices = await choicesFor(db, gathering);
  await saveChoices(db, gathering.occurrenceId, { ...choices, minutes: 30 }, later);
  expect((await asked(code)).data.found?.check.changes).toEqual(["replanned"]);
  await saveChoices(db, gathering.occurrenceId, choices, later);
  expect((await asked(code)).data.found?.check.since).toBeNull();
  await aPublishedBulletin(db, undefined, later);
  expect((await asked(code)).data.found?.check.changes).toEqual(["newer"]);
  const led = await findOccurrenceOf(db, leader.id, gathering.id, gathering.originalDate);
  if (led) await cancelGathering(db, leader, allOf(led), later);
  expect((await asked(code)).data.found?.check.changes).toEqual(["cancelled", "newer"]);
});

test("a sheet whose minutes, words or care have changed in any other way is not called current", async () => {
  const story = await aPrint();
  const { db, bulletin, gathering, copy, asked } = story;
  const { id, number } = await theRequest(story, "Latin America");
  const [leader, handout] = [(await copy()).code, (await copy("handout")).code];
  const changed = async (code: string) => (await asked(code)).data.found?.check;
  expect((await changed(leader))?.since).toBeNull();
  await db.updateTable("occurrences").set({ minutes: 30 }).where("id", "=", gathering.occurrenceId).execute();
  expect(await changed(leader)).toMatchObject({ since: later.toISOString(), changes: ["reworked"] });
  await db.updateTable("occurrences").set({ minutes: 60 }).where("id", "=", gathering.occurrenceId).execute();
  expect((await changed(handout))?.since).toBeNull();
  const { contactCard, code, country: _, ...office } = await officeOf(db, gathering.officeCode);
  await saveOffice(db, code, { ...office, contactCard: "Anna Hill\n+49 30 901820" });
  expect(await changed(leader)).toMatchObject({ since: later.toISOString(), changes: ["reworked"] });
  expect((await changed(handout))?.since).toBeNull();
  await saveOffice(db, code, { ...office, contactCard });
  const { desk, version } = await theDesk(db, bulletin);
  const sections = desk.sections.map((section) => ({
    ...section,
    requests: section.requests.map((each) => (each.id === id ? { ...each, onHandout: !each.onHandout } : each)),
  }));
  const staff = await aStaffMember(db);
  await saveDesk(db, bulletin, { staffId: staff.id, version, desk: { ...desk, sections } }, later);
  await publishBulletin(db, bulletin, { staffId: staff.id, at: null }, later);
  expect((await changed(leader))?.corrected).toEqual([{ number, heading: "Latin America" }]);
});

test("a code nobody printed is answered with 404, and too many from one network have to wait", async () => {
  const { world, asked } = await aPrint();
  expect(await asked("bcdfghjk")).toMatchObject({ status: 404, data: { tooMany: false } });
  for (let times = 1; times < 300; times++) await world.context.limits.take("printCode", "192.0.2");
  expect(await asked("bcdfghjk")).toMatchObject({ status: 429, data: { tooMany: true } });
});

test("a copy is a file to keep that nobody on the way keeps, with a name that can be read", async () => {
  const { copy } = await aPrint();
  const { headers } = (await copy("large")).response;
  expect(headers.get("Content-Disposition")).toContain('filename="2026-12-03-an-evening-for-justice-large-print.md"');
  expect(headers.get("Cache-Control")).toBe("no-store");
});

test("the copies in every format carry the same code", async () => {
  const { world, at, copy, asked } = await aPrint();
  const { code } = await copy();
  const bytes = async (loader: typeof pdf.loader, ending: string) => {
    const request = new Request(`${siteUrl}${at.path}${ending}`, { headers: { cookie: at.cookie } });
    const response = await loader({ request, params: at.params, context: world.context });
    return { response, body: new Uint8Array(await response.arrayBuffer()) };
  };
  const { response, body } = await bytes(pdf.loader, ".pdf");
  expect(response.headers.get("Content-Type")).toBe("application/pdf");
  const [first] = (await readPdf(body)).pages;
  expect([Math.round(first?.width ?? 0), first?.text.includes(code)]).toEqual([595, true]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from((await bytes(word.loader, ".docx")).body) });
  expect(value).toContain("An evening for justice");
  expect((await open(world, print.loader, { ...at, path: `${at.path}/print` })).data.mark.url).toContain(code);
  expect((await asked(code)).status).toBe(200);
});

test("there is no copy of another's gathering, of an unknown kind, or without a bulletin", async () => {
  const { world, at, db } = await aPrint();
  const status = async (asked: typeof at) => (await open(world, markdown.loader, asked)).status;
  expect(await status({ ...at, path: `${at.path}.md?copy=poster` })).toBe(404);
  const stranger = await aLeader(db, { name: "Sam" });
  expect(await status({ ...at, cookie: await world.signIn(stranger.email) })).toBe(404);
  await db.updateTable("bulletins").set({ publishedAt: null }).execute();
  expect(await status(at)).toBe(404);
});

test("the guide says what changed since it was printed: of each copy the one taken last, and not of a code only shown", async () => {
  const story = await aPrint();
  const { world, db, gathering, at, copy } = story;
  const outdated = async () => (await open(world, page.loader, at)).data.drafted?.outdated;
  await open(world, page.loader, at);
  const choices = await choicesFor(db, gathering);
  await saveChoices(db, gathering.occurrenceId, { ...choices, minutes: 45 }, now);
  expect(await outdated()).toEqual([]);
  const { id, number } = await theRequest(story, "Southeast Asia");
  await copy("handout");
  expect(await outdated()).toEqual([]);
  await withdrawRequest(db, (await aStaffMember(db)).id, { id, reason: "A family is at risk." }, now);
  expect(await outdated()).toMatchObject([
    { kind: "leader", check: { withdrawn: [{ number, heading: "Southeast Asia" }] } },
    { kind: "handout", check: { withdrawn: [] } },
  ]);
  await copy();
  await copy("handout");
  expect(await outdated()).toEqual([]);
  await saveChoices(db, gathering.occurrenceId, { ...choices, minutes: 30 }, later);
  expect((await outdated())?.[0]).toMatchObject({ kind: "leader", check: { changes: ["replanned"] } });
});
