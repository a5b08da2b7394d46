import { afterAll, beforeAll, expect, test } from "vitest";
import { signedLinks } from "~/accounts/signed-links.server";
import { aGathering, aLeader, aReply } from "../support/factories";
import { openServer, serverSettings, type TestServer } from "../support/server";

let server: TestServer;
let tokens: Record<"genuine" | "unknown" | "revoked" | "malformed", string>;

beforeAll(async () => {
  server = await openServer({ LOG_LEVEL: "warn" });
  const { db } = server.database;
  const { occurrenceId } = await aGathering(db, await aLeader(db));
  const [kept, revoked] = [await aReply(db, occurrenceId), await aReply(db, occurrenceId)];
  const links = signedLinks(String(serverSettings("", 0).SESSION_SECRET), "reply");
  tokens = {
    genuine: links.sign(kept),
    unknown: links.sign({ id: "b".repeat(20), generation: 1 }),
    revoked: links.sign(revoked),
    malformed: `${links.sign(kept)}x`,
  };
  await db.updateTable("replies").set({ generation: 2 }).where("id", "=", revoked.id).execute();
});

afterAll(() => server.close());

async function open(token: string) {
  const startedAt = performance.now();
  const answer = await fetch(`${server.url}/rsvp/${token}`);
  return { status: answer.status, words: await answer.text(), ms: performance.now() - startedAt };
}

test("an unknown, a revoked and a malformed link say the same as a page that never was", async () => {
  expect((await open(tokens.genuine)).status).toBe(200);
  const nothing = await (await fetch(`${server.url}/nothing-here`)).text();
  for (const token of [tokens.unknown, tokens.revoked, tokens.malformed])
    expect(await open(token)).toMatchObject({ status: 404, words: nothing });
});

test("a bad link is answered within 100 milliseconds, whatever is wrong with it", async () => {
  for (const token of [tokens.unknown, tokens.revoked, tokens.malformed]) {
    const times: number[] = [];
    for (let tries = 0; tries < 15; tries++) times.push((await open(token)).ms);
    times.sort((a, b) => a - b);
    expect(times[7]).toBeLessThan(100);
  }
});
