import { afterAll, beforeAll, expect, test } from "vitest";
import { createAuth } from "~/accounts/auth.server";
import { mintSignIn, signInByLink } from "~/accounts/sign-in.server";
import { openLinks } from "~/accounts/signed-links.server";
import { letRead } from "~/bulletins/readable.server";
import routes from "~/routes";
import { aGathering, aLeader, aPublishedBulletin, aReply, aStaffMember } from "../support/factories";
import { openServer, serverSettings, type TestServer } from "../support/server";

const roles = ["nobody", "owner", "stranger", "staff"] as const;
type Role = (typeof roles)[number];
type Row = { get: Record<Role, number>; post: Record<Role, number> };

const all = (status: number): Record<Role, number> => ({
  nobody: status,
  owner: status,
  stranger: status,
  staff: status,
});
const leadersOnly = (status: number) => ({ nobody: 302, owner: status, stranger: status, staff: 404 });
const ownersOnly = (status: number) => ({ nobody: 302, owner: status, stranger: 404, staff: 404 });
const staffOnly = (status: number) => ({ nobody: 302, owner: 404, stranger: 404, staff: status });
/** Acting, those who are signed out keep what they typed. */
const acting = (row: Record<Role, number>) => ({ ...row, nobody: 401 });
/** Those who are signed in are sent on. */
const strangersOnly = { nobody: 200, owner: 302, stranger: 302, staff: 302 };
/** For addresses that only read: Remix answers 405 before anybody is asked who they are. */
const readOnly = all(405);
/** And for those that only act. */
const actOnly = all(400);

/**
 * Who gets what at every address, the object being the owner's. Forms are posted empty: 422 is "let in, and asked to
 * mend it". An address without a row fails.
 */
const matrix: Record<string, Row> = {
  "/": { get: all(200), post: readOnly },
  "/g/:slug": { get: all(200), post: all(422) },
  "/g/:slug/calendar.ics": { get: all(200), post: readOnly },
  "/calendar/public.ics": { get: all(200), post: readOnly },
  "/calendar/leader/:file": { get: all(200), post: readOnly },
  "/calendar/office/:file": { get: all(404), post: readOnly },
  "/calendar/guest/:file": { get: all(404), post: readOnly },
  "/join/:token": { get: all(404), post: readOnly },
  "/news/:token": { get: all(404), post: all(404) },
  "/bulletins": { get: all(200), post: readOnly },
  "/bulletins/:id": { get: all(200), post: readOnly },
  "/check/:code": { get: all(404), post: readOnly },
  "/read/:token": { get: all(404), post: readOnly },
  "/now/:code": { get: all(404), post: readOnly },
  "/now/:code/version": { get: all(404), post: readOnly },
  "/close/:token": { get: all(404), post: all(404) },
  "/rsvp/:token": { get: all(200), post: all(422) },
  "/rsvp/:token/calendar.ics": { get: all(200), post: readOnly },
  "/rsvp/:token/feed": { get: all(302), post: all(302) },
  "/rsvp/:token/confirmation": { get: all(302), post: all(302) },
  "/rsvp/:token/refusal": { get: all(302), post: all(302) },
  "/rsvp/:token/return": { get: all(302), post: all(302) },
  "/rsvp/:token/erasure": {
    get: { nobody: 302, owner: 404, stranger: 404, staff: 404 },
    post: { nobody: 302, owner: 404, stranger: 404, staff: 404 },
  },
  "/rsvp/erased": { get: all(200), post: readOnly },
  "/sign-in": { get: strangersOnly, post: { ...strangersOnly, nobody: 422 } },
  "/sign-in/code": { get: all(200), post: all(422) },
  "/sign-in/link": { get: all(200), post: all(410) },
  "/sign-out": { get: all(302), post: all(302) },
  "/lead": { get: leadersOnly(200), post: readOnly },
  "/lead/new": { get: leadersOnly(200), post: acting(leadersOnly(422)) },
  "/lead/places": { get: all(200), post: readOnly },
  "/lead/:gathering": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/edit": { get: ownersOnly(200), post: acting(ownersOnly(422)) },
  "/lead/:gathering/leaders": { get: ownersOnly(200), post: acting(ownersOnly(422)) },
  "/lead/:gathering/leaders/:leader/removal": { get: actOnly, post: acting(ownersOnly(302)) },
  "/lead/:gathering/hand-over": { get: actOnly, post: acting(ownersOnly(302)) },
  "/lead/drafts": { get: actOnly, post: acting(leadersOnly(302)) },
  "/lead/drafts/:draft/removal": { get: actOnly, post: acting(leadersOnly(302)) },
  "/lead/:gathering/:date/people": { get: ownersOnly(200), post: acting(ownersOnly(422)) },
  "/lead/:gathering/:date/people.csv": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/:date/people/:reply/removal": { get: actOnly, post: acting(ownersOnly(302)) },
  "/lead/:gathering/:date/people/:reply/place": { get: actOnly, post: acting({ ...ownersOnly(404) }) },
  "/lead/:gathering/:date/message": { get: ownersOnly(200), post: acting(ownersOnly(422)) },
  "/lead/:gathering/:date/mails": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/:date/close": { get: ownersOnly(302), post: readOnly },
  "/lead/news": { get: actOnly, post: acting(leadersOnly(302)) },
  "/lead/feed": { get: actOnly, post: acting(leadersOnly(302)) },
  "/lead/:gathering/:date/guide": { get: ownersOnly(200), post: acting(ownersOnly(422)) },
  "/lead/:gathering/:date/live": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/:date/live/run": { get: ownersOnly(200), post: acting(ownersOnly(400)) },
  "/lead/:gathering/:date/plan": { get: ownersOnly(200), post: acting(ownersOnly(400)) },
  "/lead/:gathering/:date/blocks": { get: actOnly, post: acting(ownersOnly(400)) },
  "/lead/:gathering/:date/blocks/:key/return": { get: actOnly, post: acting(ownersOnly(302)) },
  "/lead/:gathering/:date/requests/:request": { get: actOnly, post: acting(ownersOnly(400)) },
  "/lead/:gathering/:date/strays/:key": { get: actOnly, post: acting(ownersOnly(400)) },
  "/lead/:gathering/:date/readers/:reader/renewal": { get: actOnly, post: acting(ownersOnly(302)) },
  "/lead/:gathering/:date/guide/print": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/:date/guide.pdf": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/:date/guide.docx": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/:date/guide.md": { get: ownersOnly(200), post: readOnly },
  "/lead/:gathering/cancellation": { get: ownersOnly(200), post: acting(ownersOnly(302)) },
  "/staff": { get: staffOnly(200), post: readOnly },
  "/staff/activity.csv": { get: staffOnly(200), post: readOnly },
  "/staff/bulletins": { get: staffOnly(200), post: readOnly },
  "/staff/bulletins/new": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/bulletins/:bulletin": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/bulletins/:bulletin/publication": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/bulletins/:bulletin/preview": { get: staffOnly(200), post: readOnly },
  "/staff/bulletins/:bulletin/return": { get: actOnly, post: acting(staffOnly(302)) },
  "/staff/bulletins/:bulletin/desk": { get: staffOnly(200), post: acting(staffOnly(400)) },
  "/staff/bulletins/:bulletin/requests/:request/withdrawal": {
    get: staffOnly(200),
    post: acting(staffOnly(422)),
  },
  "/staff/bulletins/:bulletin/reading": { get: actOnly, post: acting(staffOnly(400)) },
  "/staff/bulletins/:bulletin/translations": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/bulletins/:bulletin/translations/:language": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/bulletins/:bulletin/translations/:language/removal": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/gatherings": { get: staffOnly(200), post: readOnly },
  "/staff/gatherings/:gathering": { get: staffOnly(404), post: acting(staffOnly(404)) },
  "/staff/templates": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/templates/:template": { get: staffOnly(404), post: acting(staffOnly(404)) },
  "/staff/templates/:template/retirement": { get: actOnly, post: acting(staffOnly(404)) },
  "/staff/offices": { get: staffOnly(200), post: readOnly },
  "/staff/offices/:office": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/people": { get: staffOnly(200), post: acting(staffOnly(422)) },
  "/staff/mail": { get: staffOnly(200), post: readOnly },
  "/outbox": { get: all(404), post: readOnly },
  "/*": { get: all(404), post: readOnly },
};

type Entry = { path?: string; index?: boolean; children?: Entry[] };

function addresses(entries: Entry[], before = ""): string[] {
  return entries.flatMap((entry) => {
    const address = entry.path ? `${before}/${entry.path}` : before || "/";
    return entry.children ? addresses(entry.children, address) : [address];
  });
}

let server: TestServer;
let cookies: Record<Role, string>;
let places: Record<string, string>;

beforeAll(async () => {
  server = await openServer({ LOG_LEVEL: "warn" });
  const { db } = server.database;
  const owner = await aLeader(db);
  const gathering = await aGathering(db, owner, {
    date: "2099-12-03",
    startsAt: "2099-12-03T18:30:00.000Z",
    endsAt: "2099-12-03T19:30:00.000Z",
  });
  const bulletin = await aPublishedBulletin(db);
  await letRead(db, bulletin, true, new Date());
  const { replyLinks: links, feedLinks } = openLinks(String(serverSettings("", 0).SESSION_SECRET));
  const reply = await aReply(db, gathering.occurrenceId);
  places = {
    token: links.sign(reply),
    reply: "nobody",
    reader: "nobody",
    key: "section:nowhere",
    file: `${feedLinks.sign({ id: owner.id, generation: 1 })}.ics`,
    slug: gathering.slug,
    gathering: gathering.id,
    date: gathering.originalDate,
    bulletin,
    id: bulletin,
    language: "de",
    office: "de",
    request: (await db.selectFrom("requests").select("id").executeTakeFirstOrThrow()).id,
    "*": "nothing",
  };
  cookies = {
    nobody: "",
    owner: await signIn(owner.email),
    stranger: await signIn((await aLeader(db, { name: "Sam" })).email),
    staff: await signIn((await aStaffMember(db)).email),
  };
});

afterAll(() => server.close());

async function signIn(email: string): Promise<string> {
  const auth = createAuth(server.database, {
    siteUrl: server.url,
    sessionSecret: String(serverSettings("", 0).SESSION_SECRET),
  });
  const { token } = await mintSignIn(auth, email);
  return ((await signInByLink(auth, token)) ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
}

async function status(method: "GET" | "POST", address: string, role: Role): Promise<number> {
  const path = address.replace(/:?(\w+|\*)/g, (word, name) =>
    word.startsWith(":") || word === "*" ? (places[name] ?? word) : word,
  );
  const body = method === "POST" ? new URLSearchParams({ empty: "" }) : undefined;
  const headers = { cookie: cookies[role], origin: server.url };
  return (await fetch(server.url + path, { method, headers, body, redirect: "manual" })).status;
}

test("every address has a row, and every row an address", () => {
  expect(Object.keys(matrix).sort()).toEqual(addresses(routes as Entry[]).sort());
});

test.each(Object.entries(matrix))("%s lets in whom it should, for reading and for acting", async (address, row) => {
  const got: Row = { get: all(0), post: all(0) };
  // The owner last: what only the owner may do can't be done any more afterwards.
  for (const role of [...roles].sort((a, b) => Number(a === "owner") - Number(b === "owner"))) {
    got.get[role] = await status("GET", address, role);
    if (address !== "/sign-out") got.post[role] = await status("POST", address, role);
  }
  expect({ get: got.get, post: address === "/sign-out" ? row.post : got.post }).toEqual(row);
});
