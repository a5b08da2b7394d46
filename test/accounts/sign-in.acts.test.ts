import { afterEach, expect, test, vi } from "vitest";
import { createAuth } from "~/accounts/auth.server";
import { mintSignIn, requestSignIn, signInByCode, signInByLink } from "~/accounts/sign-in.server";
import { ensureStaff, findUserByEmail, inviteLeader, listLeaders } from "~/accounts/users.server";
import { aDatabase } from "../support/databases";
import { aLeader, aStaffMember, now } from "../support/factories";

const settings = { siteUrl: "http://localhost:3000", sessionSecret: "a secret of more than thirty-two characters" };

afterEach(() => {
  vi.useRealTimers();
});

async function aWorld() {
  const database = await aDatabase();
  return { db: database.db, auth: createAuth(database, settings) };
}

async function whoIs(auth: Awaited<ReturnType<typeof aWorld>>["auth"], cookies: string[]) {
  const headers = new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") });
  return (await auth.api.getSession({ headers }))?.user;
}

test("a link signs its owner in once, and never again", async () => {
  const { db, auth } = await aWorld();
  const { email } = await aLeader(db);
  const { token } = await mintSignIn(auth, email);
  const cookies = await signInByLink(auth, token);
  expect(await whoIs(auth, cookies ?? [])).toMatchObject({ email, role: "leader", officeCode: "de" });
  expect(await signInByLink(auth, token)).toBeUndefined();
});

test("the code beside the link works too, and a wrong one does not", async () => {
  const { db, auth } = await aWorld();
  const { email } = await aLeader(db);
  const { code } = await mintSignIn(auth, email);
  expect(code).toMatch(/^\d{6}$/);
  expect(await signInByCode(auth, email, code === "123456" ? "654321" : "123456")).toBeUndefined();
  const cookies = await signInByCode(auth, ` ${email.toUpperCase()} `, code);
  expect(await whoIs(auth, cookies ?? [])).toMatchObject({ email });
});

test("five wrong codes use a code up", async () => {
  const { db, auth } = await aWorld();
  const { email } = await aLeader(db);
  const { code } = await mintSignIn(auth, email);
  const wrong = code === "123456" ? "654321" : "123456";
  for (let tries = 0; tries < 5; tries++) expect(await signInByCode(auth, email, wrong)).toBeUndefined();
  expect(await signInByCode(auth, email, code)).toBeUndefined();
});

test("a link is good for ten minutes", async () => {
  const { db, auth } = await aWorld();
  const { email } = await aLeader(db);
  const { token } = await mintSignIn(auth, email);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11 * 60_000 });
  expect(await signInByLink(auth, token)).toBeUndefined();
});

test("asking again gives a new link, and the first stays good", async () => {
  const { db, auth } = await aWorld();
  const { email } = await aLeader(db);
  const first = await mintSignIn(auth, email);
  const second = await mintSignIn(auth, email);
  expect(second.token).not.toBe(first.token);
  expect(await signInByLink(auth, second.token)).toBeDefined();
  expect(await signInByLink(auth, first.token)).toBeDefined();
});

test("neither link nor code can be read in the database", async () => {
  const { db, auth } = await aWorld();
  const { email } = await aLeader(db);
  const { token, code } = await mintSignIn(auth, email);
  const stored = JSON.stringify(await db.selectFrom("verification").selectAll().execute());
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(code);
});

test("a session ends on the server when its owner signs out", async () => {
  const { db, auth } = await aWorld();
  const { email } = await aLeader(db);
  const { token } = await mintSignIn(auth, email);
  const cookies = (await signInByLink(auth, token)) ?? [];
  const headers = new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") });
  await auth.api.signOut({ headers });
  expect(await whoIs(auth, cookies)).toBeUndefined();
});

test("asking for a link queues the same mail for a stranger as for a leader", async () => {
  const { db } = await aWorld();
  const { email } = await aLeader(db);
  await requestSignIn(db, email, now);
  await requestSignIn(db, "stranger@nowhere.example", now);
  const mails = await db.selectFrom("outbox").select(["kind", "recipient", "facts"]).orderBy("recipient").execute();
  expect(mails).toEqual([
    { kind: "sign-in", recipient: email, facts: "{}" },
    { kind: "sign-in", recipient: "stranger@nowhere.example", facts: "{}" },
  ]);
});

test("an invited leader has an account and a mail; a second invitation changes nothing", async () => {
  const { db } = await aWorld();
  const leader = { name: "Sam Okafor", email: "Sam@Leader.example", officeCode: "ca", locale: "en" };
  expect(await inviteLeader(db, leader, now)).toBe("invited");
  expect(await inviteLeader(db, { ...leader, name: "Other" }, now)).toBe("known");
  expect(await findUserByEmail(db, "sam@leader.example")).toMatchObject({
    name: "Sam Okafor",
    role: "leader",
    officeCode: "ca",
  });
  expect(await db.selectFrom("outbox").select("kind").execute()).toEqual([{ kind: "invitation" }]);
});

test("the command line makes staff of a new address and of a known one", async () => {
  const { db } = await aWorld();
  const { email } = await aLeader(db);
  await ensureStaff(db, email, now);
  await ensureStaff(db, "new@staff.example", now);
  expect(await findUserByEmail(db, email)).toMatchObject({ role: "staff" });
  expect(await findUserByEmail(db, "new@staff.example")).toMatchObject({
    role: "staff",
    officeCode: null,
    name: "new",
  });
});

test("staff of one office see its leaders only", async () => {
  const { db } = await aWorld();
  await aStaffMember(db);
  await aLeader(db, { name: "Berlin", officeCode: "de" });
  await aLeader(db, { name: "Toronto", officeCode: "ca" });
  expect((await listLeaders(db, "de")).map((leader) => leader.name)).toEqual(["Berlin"]);
  expect((await listLeaders(db, null)).map((leader) => leader.name)).toEqual(["Berlin", "Toronto"]);
});
