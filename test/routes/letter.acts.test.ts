import { expect, test } from "vitest";
import * as letter from "~/routes/staff-letter/route";
import { aWordFile } from "../bulletins/word-file";
import { theDesk } from "../support/desk-form";
import { aStaffMember, referenceLetter } from "../support/factories";
import { aWorld, send, siteUrl, type TestWorld } from "../support/world";

async function aDesk() {
  const world = await aWorld();
  const cookie = await world.signIn((await aStaffMember(world.db)).email);
  return { world, cookie, at: { path: "/staff/bulletins/new", cookie } };
}

/** Sends the form as a browser sends one with a file in it. */
async function upload(world: TestWorld, cookie: string, file: File) {
  const form = new FormData();
  form.set("letter", "");
  form.set("html", "");
  form.set("file", file);
  const request = new Request(`${siteUrl}/staff/bulletins/new`, { method: "POST", headers: { cookie }, body: form });
  try {
    return (await letter.action({ request, params: {}, context: world.context })) as {
      init: { status: number };
      data: { rejected: { values: Record<string, string>; errors: Record<string, string> } };
    };
  } catch (thrown) {
    return thrown as Response;
  }
}

/** The desks of all drafts: headings and requests. */
async function desks(world: TestWorld) {
  const drafts = await world.db.selectFrom("bulletins").select("id").execute();
  const found = await Promise.all(drafts.map(({ id }) => theDesk(world.db, id)));
  return found.map(({ desk, requests }) => ({
    headings: desk.sections.map(({ heading }) => heading),
    requests: requests.map(({ text }) => text),
  }));
}

test("a letter comes in as a file of Word, and what was read of it is the draft", async () => {
  const { world, cookie } = await aDesk();
  const word = await aWordFile([{ text: "Uganda", bold: true }, { text: "Please pray for the court in Kampala." }]);
  const answer = await upload(world, cookie, new File([new Uint8Array(word)], "letter.docx"));
  expect(answer).toMatchObject({ status: 302 });
  expect(await desks(world)).toEqual([{ headings: ["Uganda"], requests: ["Please pray for the court in Kampala."] }]);
});

test("a file that can't be read is told at its field; words read of one without requests are kept", async () => {
  const { world, cookie } = await aDesk();
  expect(await upload(world, cookie, new File(["%PDF-1.7"], "letter.pdf"))).toMatchObject({
    init: { status: 422 },
    data: { rejected: { errors: { file: "file-pdf" } } },
  });
  expect(await upload(world, cookie, new File(["<p>Milk</p><p>Eggs</p>"], "shopping.html"))).toMatchObject({
    data: { rejected: { errors: { letter: "no-requests" }, values: { letter: "Milk\n\nEggs" } } },
  });
});

test("pasted with its structure, a letter keeps its headings; with none to gain, its words are read", async () => {
  const { world, at } = await aDesk();
  const html = "<p><b>Kenya</b></p><ul><li>Pray for rain.</li><li>Praise God for the harvest.</li></ul>";
  await send(world, letter.action, { letter: "Kenya Pray for rain. Praise God for the harvest.", html }, at);
  const kenya = { headings: ["Kenya"], requests: ["Pray for rain.", "Praise God for the harvest."] };
  expect(await desks(world)).toEqual([kenya]);
  await send(world, letter.action, { letter: "Please pray for Togo.", html: "<img src=x>" }, at);
  expect(await desks(world)).toContainEqual({ headings: [null], requests: ["Please pray for Togo."] });
});

test("the same letter again is asked about, with the way to what it became, and read when it is sent once more", async () => {
  const { world, at } = await aDesk();
  await send(world, letter.action, { letter: referenceLetter }, at);
  const { id } = await world.db.selectFrom("bulletins").select("id").executeTakeFirstOrThrow();
  const asked = await send(world, letter.action, { letter: referenceLetter }, at);
  expect(asked).toMatchObject({
    status: 422,
    data: { knownAs: id, rejected: { errors: { letter: "letter-known" }, values: { again: "yes" } } },
  });
  const { values } = (asked.data as { rejected: { values: Record<string, string> } }).rejected;
  expect((await send(world, letter.action, values, at)).status).toBe(302);
  expect(await world.db.selectFrom("bulletins").select("id").execute()).toHaveLength(2);
});

test("scripts, hidden words and addresses of scripts come through nowhere", async () => {
  const { world, at } = await aDesk();
  const html = `<p style="display:none">Hidden</p><script>bad()</script><p>Please pray for Togo.
    <a href="javascript:bad()">Read more here</a><a href="data:text/html,bad">x</a></p>`;
  await send(world, letter.action, { letter: "Please pray for Togo. Read more here", html }, at);
  const everything = JSON.stringify([
    await world.db.selectFrom("bulletins").selectAll().execute(),
    await world.db.selectFrom("requests").selectAll().execute(),
  ]);
  expect(everything).toContain("Please pray for Togo.");
  expect(everything).not.toMatch(/bad\(\)|javascript|Hidden|data:/);
});
