import type { Db } from "db/connection";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Piece } from "~/bulletins/excerpt";
import { plainWords } from "~/bulletins/plain-words";
import { searchBulletins } from "~/bulletins/search.server";
import { keptAs } from "~/bulletins/words.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import * as page from "~/routes/staff-bulletins/route";
import { aDatabase } from "../support/databases";
import { aPublishedBulletin, aStaffMember, now } from "../support/factories";
import { aWorld, open } from "../support/world";

const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

async function someBulletins(db: Db) {
  const kenya = `Kenya

• Please pray for the hearing of Amina* in Mombasa.
• Praise God for the rains in Isiolo, and for the rain barrels.

Perú

• Pray for the prosecutors in Lima, who hear twelve cases.`;
  const first = await aPublishedBulletin(db, kenya, days(0));
  const second = await aPublishedBulletin(
    db,
    "Ghana\n\n• Please pray for the hearing in Accra.\n• Pray for rain on Lake Volta.",
    days(7),
  );
  return { first, second };
}

const marked = (pieces: Piece[] = []) => pieces.flatMap(({ text, hit }) => (hit ? [text] : []));

test("all the words must be there, beginnings are enough, and the newest bulletin comes first", async () => {
  const { db } = await aDatabase();
  const { first, second } = await someBulletins(db);
  const ids = async (words: string) => (await searchBulletins(db, words)).map(({ id }) => id);
  expect(await ids("hearing")).toEqual([second, first]);
  expect(await ids("hear")).toEqual([second, first]);
  expect(await ids("hearing mombasa")).toEqual([first]);
  expect(await ids("mombasa accra")).toEqual([]);
  expect(await ids("earing")).toEqual([]);
});

test("accents, case and signs make no difference on either side", async () => {
  const { db } = await aDatabase();
  const { first } = await someBulletins(db);
  for (const typed of ["peru", "PERÚ", "Pérù!", "(lima)", "amina*", "“Amina”", "mombasa."])
    expect((await searchBulletins(db, typed)).map(({ id }) => id)).toEqual([first]);
});

test("a request is found under its heading, and shown with the words marked as they were written", async () => {
  const { db } = await aDatabase();
  await someBulletins(db);
  const [found] = await searchBulletins(db, "peru prosec");
  expect(found?.requests).toMatchObject([{ heading: "Perú" }]);
  expect(marked(found?.requests[0]?.excerpt)).toEqual(["prosecutors"]);
  expect(found?.requests[0]?.excerpt.map(({ text }) => text).join("")).toBe(
    "Pray for the prosecutors in Lima, who hear twelve cases.",
  );
});

test("of one bulletin, the request that says the words most comes first", async () => {
  const { db } = await aDatabase();
  const { first } = await someBulletins(db);
  const [, kenya] = await searchBulletins(db, "rain");
  expect(kenya).toMatchObject({ id: first, count: 1 });
  expect(marked(kenya?.requests[0]?.excerpt)).toEqual(["rains", "rain"]);
  const [pray] = (await searchBulletins(db, "pr")).filter(({ id }) => id === first);
  expect(pray?.count).toBe(3);
  expect(pray?.requests[0]?.excerpt.map(({ text }) => text).join("")).toMatch(/^Pray for the prosecutors/);
});

test("a withdrawn request is found no more", async () => {
  const { db } = await aDatabase();
  const { second } = await someBulletins(db);
  const staff = await aStaffMember(db);
  const [found] = await searchBulletins(db, "accra");
  await withdrawRequest(db, staff.id, { id: String(found?.requests[0]?.id), reason: "A case" }, now);
  expect(await searchBulletins(db, "accra")).toEqual([]);
  expect((await searchBulletins(db, "ghana")).map(({ id, count }) => [id, count])).toEqual([[second, 1]]);
});

test("whatever is typed is words to look for, never a question in the database's language", async () => {
  const { db } = await aDatabase();
  const { first, second } = await someBulletins(db);
  const nothing = ["", '"', "***", "-", ":", "\0", "' or 1=1 --", "NEAR(", "hearing AND NOT accra", "x".repeat(10_000)];
  for (const typed of nothing) expect(await searchBulletins(db, typed)).toEqual([]);
  const harmless = ['"hearing"', "hearing*", "hearing:*", "-hearing", "hearing\0", "^hearing ("];
  for (const typed of harmless) expect((await searchBulletins(db, typed)).length).toBe(2);
  expect((await searchBulletins(db, "hearing ".repeat(1_250))).map(({ id }) => id)).toEqual([second, first]);
  const any = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .array(fc.constantFrom('"', "*", ":", "-", "(", ")", "&", "|", "!", "<->", "\0", "AND", "NEAR", "a", "'", "\\"), {
        maxLength: 30,
      })
      .map((signs) => signs.join("")),
  );
  await fc.assert(
    fc.asyncProperty(any, async (typed) => {
      expect(Array.isArray(await searchBulletins(db, typed))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("both databases find what a reader would: every word looked for begins a word of the request", async () => {
  const { db } = await aDatabase();
  const syllables = ["ka", "Ma", "né", "ÑO", "ß", "ø", "đ", "ł", "i̇", "12", "1e5", "0x", "слу", "ΣΑΣ", "北京", "العدل"];
  const word = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(""));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(" ", "-", "/", ".", "@", "’", ", ", "_", "&")), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.flat().join(""));
  const { bulletinId, sectionId } = await anEmptyBulletin(db);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), word, async (texts, looked) => {
      await db.deleteFrom("bulletinWords").execute();
      await db.deleteFrom("requests").execute();
      for (const [position, each] of texts.entries()) {
        const id = `r${position}`;
        const plain = { kind: "petition", links: "[]", doubts: "[]", sensitivities: "[]" } as const;
        await db
          .insertInto("requests")
          .values({ id, bulletinId, sectionId, position, text: each, ...plain })
          .execute();
        await db
          .insertInto("bulletinWords")
          .values({ bulletinId, requestId: id, words: plainWords(each).map(keptAs).join(" ") })
          .execute();
      }
      const wanted = plainWords(looked);
      const says = (each: string) => wanted.every((one) => plainWords(each).some((said) => said.startsWith(one)));
      const [found] = await searchBulletins(db, looked);
      expect(found?.count ?? 0).toBe(texts.filter(says).length);
    }),
    { numRuns: 60 },
  );
});

async function anEmptyBulletin(db: Db) {
  const bulletinId = await aPublishedBulletin(db, "Ghana\n\n• Please pray for Accra.");
  const { id } = await db.selectFrom("sections").select("id").executeTakeFirstOrThrow();
  return { bulletinId, sectionId: id };
}

test("staff search above the list, and what finds nothing says so", async () => {
  const world = await aWorld();
  await someBulletins(world.db);
  const cookie = await world.signIn((await aStaffMember(world.db)).email);
  const look = async (query: string) =>
    (await open(world, page.loader, { path: `/staff/bulletins${query}`, cookie })).data.found;
  expect(await look("")).toBeUndefined();
  expect(await look("?q=%20")).toBeUndefined();
  expect(await look("?q=hearing")).toHaveLength(2);
  expect(await look("?q=unheard")).toEqual([]);
});
