import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { letRead } from "~/bulletins/readable.server";
import { aGathering, aLeader, aPublishedBulletin } from "../support/factories";
import { openServer, type TestServer, until } from "../support/server";

let server: TestServer;
let slug: string;
let bulletin: string;

beforeAll(async () => {
  server = await openServer();
  const { db } = server.database;
  const leader = await aLeader(db, { name: "Ruth Adler", email: "ruth@leader.example" });
  slug = (
    await aGathering(db, leader, {
      title: "</script><script>alert(1)</script>",
      startsAt: "2099-12-03T18:30:00.000Z",
      endsAt: "2099-12-03T19:30:00.000Z",
      date: "2099-12-03",
    })
  ).slug;
  bulletin = await aPublishedBulletin(db, "</script><script>alert(1)</script>\n\nGhana\n\n• Please pray for Accra.");
  await letRead(db, bulletin, true, new Date());
});

afterAll(() => server.close());

type Sent = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** A request as a bare program sends it: fetch forbids some headers. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ""): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(server.url + path, { method, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const ours = () => ({ origin: server.url, "content-type": "application/x-www-form-urlencoded" });
const form = (body: string) => ({ ...ours(), "content-length": String(Buffer.byteLength(body)) });

test("a calendar program may keep a public calendar and ask whether it has changed; nobody keeps a page", async () => {
  for (const path of ["/calendar/public.ics", `/g/${slug}/calendar.ics`]) {
    const { headers } = await send("GET", path);
    expect(headers).toMatchObject({ "cache-control": "private, no-cache", "x-robots-tag": "noindex" });
    const again = await send("GET", path, { "if-none-match": String(headers.etag) });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect(again.headers["content-security-policy"]).toBeDefined();
  }
  for (const path of ["/", `/g/${slug}`, "/sign-in"])
    expect((await send("GET", path)).headers["cache-control"]).toBe("no-store");
});

test("every answer carries the security headers, refusals and files included", async () => {
  const css = /href="(\/assets\/index[^"]+\.css)"/.exec((await send("GET", "/")).body)?.[1] ?? "";
  const answers = [
    await send("GET", "/"),
    await send("GET", `/g/${slug}`),
    await send("GET", `/g/${slug}.data`),
    await send("GET", "/nothing-here"),
    await send("GET", `/bulletins/${bulletin}`),
    await send("GET", "/bulletins/none"),
    await send("GET", "/preview.png"),
    await send("GET", "/lead"),
    await send("GET", css),
    await send("GET", "/assets/none.js"),
    await send("GET", "/robots.txt"),
    await send("GET", "/healthz"),
    await send("POST", "/sign-in", { origin: "https://evil.example" }),
    await send("POST", "/sign-in", { ...ours(), "content-length": "70000" }, "x".repeat(70_000)),
  ];
  expect(answers.map((answer) => answer.status)).toEqual([
    ...[200, 200, 200, 404, 200, 404, 200, 302, 200, 404, 200, 200, 403, 413],
  ]);
  for (const { headers } of answers) {
    expect(headers["content-security-policy"]).toMatch(
      /default-src 'none';script-src (?:'nonce-[^']+' 'strict-dynamic'|'none');/,
    );
    expect(headers["content-security-policy"]).toMatch(
      /frame-ancestors 'none';base-uri 'none'.*require-trusted-types-for 'script'/,
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  // A page that is kept has no script, and so no nonce, which everybody would share.
  expect(answers[1]?.headers["content-security-policy"]).toContain("script-src 'none';");
  expect(answers[0]?.headers["content-security-policy"]).toContain("script-src 'nonce-");
});

test("what is built is kept by browsers for good, what is personal never", async () => {
  const css = /href="(\/assets\/index[^"]+\.css)"/.exec((await send("GET", "/")).body)?.[1] ?? "";
  expect((await send("GET", css)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await send("GET", "/lead")).headers["cache-control"]).toBe("no-store");
});

test("each answer has a nonce of its own", async () => {
  const nonces = await Promise.all(
    [1, 2, 3].map(
      async () => /'nonce-([^']+)'/.exec(String((await send("GET", "/")).headers["content-security-policy"]))?.[1],
    ),
  );
  expect(new Set(nonces).size).toBe(3);
});

test("pages for everybody ship no script at all", async () => {
  const bulletins = ["/bulletins", `/bulletins/${bulletin}`];
  for (const path of ["/", `/g/${slug}`, ...bulletins, "/sign-in", "/sign-in/link?token=x", "/nothing-here"]) {
    const { body } = await send("GET", path);
    expect(body).not.toMatch(/<script|modulepreload|<link[^>]+\.js|style=/);
  }
});

test("a title that is a script stays a title, on the page and in its data", async () => {
  const { body } = await send("GET", `/g/${slug}`);
  expect(body).toContain("&lt;/script&gt;&lt;script&gt;alert(1)");
  expect(body).not.toContain("<script>alert");
});

test("a bulletin that is not open to read looks like a page that never was", async () => {
  const nothing = (await send("GET", "/nothing-here")).body;
  expect((await send("GET", "/bulletins/none")).body).toBe(nothing);
});

test("a bulletin's preview names its address by SITE_URL, and a picture that is there", async () => {
  const { body } = await send("GET", `/bulletins/${bulletin}`, { host: "evil.example" });
  expect(body).toContain(`<link rel="canonical" href="${server.url}/bulletins/${bulletin}"/>`);
  expect(body).toContain(`<meta property="og:url" content="${server.url}/bulletins/${bulletin}"/>`);
  expect(body).toContain('<meta property="og:type" content="article"/>');
  const picture = /property="og:image" content="([^"]+)"/.exec(body)?.[1] ?? "";
  const answer = await fetch(picture);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(60 * 1024);
});

test("nothing private is in a public page, its preview or its data", async () => {
  for (const path of [`/g/${slug}`, `/g/${slug}.data`, `/g/${slug}?zone=Europe/Paris`]) {
    expect((await send("GET", path)).body).not.toMatch(/Adler|Sonnenallee|leader\.example/);
  }
});

test("a form from another site, or from nowhere, is refused before it is read", async () => {
  const body = "email=ruth@leader.example";
  expect((await send("POST", "/sign-in", { ...form(body), origin: "https://evil.example" }, body)).status).toBe(403);
  expect((await send("POST", "/sign-in", { ...form(body), origin: "null" }, body)).status).toBe(403);
  expect((await send("POST", "/sign-in.data", { ...form(body), origin: "https://evil.example" }, body)).status).toBe(
    403,
  );
  expect((await send("POST", "/sign-in", { "content-length": String(body.length) }, body)).status).toBe(403);
  expect(
    (await send("POST", "/sign-in", { "content-length": String(body.length), "sec-fetch-site": "cross-site" }, body))
      .status,
  ).toBe(403);
  expect((await send("POST", "/sign-in", form(body), body)).status).toBe(200);
});

test("a body is as large as its page can make it, and says how large it is", async () => {
  const letter = "x".repeat(100_000);
  expect((await send("POST", "/sign-in", form(letter), letter)).status).toBe(413);
  expect((await send("POST", "/staff/bulletins/new", form(letter), letter)).status).toBe(401);
  expect((await send("POST", "/sign-in", { ...ours(), "transfer-encoding": "chunked" }, "email=x")).status).toBe(411);
});

test("links are made of SITE_URL, whatever host the request names", async () => {
  const { headers } = await send("GET", "/lead/new", { host: "evil.example", "x-forwarded-host": "evil.example" });
  expect(headers.location).toBe("/sign-in?next=%2Flead%2Fnew");
});

test("health and readiness are told apart", async () => {
  expect(await send("GET", "/healthz")).toMatchObject({ status: 200, body: "ok\n" });
  expect(await send("GET", "/readyz")).toMatchObject({ status: 200, body: "ready\n" });
});

test("the log holds no address, no token and no query", async () => {
  await send("GET", "/sign-in/link?token=abcdefghijklmnopqrstuvwxyz");
  await send("GET", "/rsvp/abcdefghijklmnopqrstuvwxyz0123456789");
  await until(() => server.child.out().includes('"path":"/rsvp/…"'));
  expect(server.child.out()).not.toMatch(/abcdefghijklmnopqrstuvwxyz|leader\.example/);
});
