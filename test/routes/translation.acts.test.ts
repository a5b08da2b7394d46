import { expect, test } from "vitest";
import { findTranslation } from "~/bulletins/translations.server";
import * as publicPage from "~/routes/gathering-page/route";
import * as guide from "~/routes/lead-guide/route";
import { fieldOf, groupsOf, typedForGone, valuesOf } from "~/routes/staff-translation/groups";
import * as page from "~/routes/staff-translation/route";
import * as removal from "~/routes/staff-translation-removal/route";
import * as overview from "~/routes/staff-translations/route";
import { aGathering, aLeader, aPublishedBulletin, aStaffMember } from "../support/factories";
import { aWorld, open, send } from "../support/world";

async function aTranslator() {
  const world = await aWorld();
  const bulletin = await aPublishedBulletin(world.db);
  const cookie = await world.signIn((await aStaffMember(world.db)).email);
  const path = `/staff/bulletins/${bulletin}/translations`;
  const all = { path, params: { bulletin }, cookie };
  const german = { path: `${path}/de`, params: { bulletin, language: "de" }, cookie };
  /** The form as the page would send it back untouched. */
  async function untouched(): Promise<Record<string, string>> {
    const { groups, version } = (await open(world, page.loader, german)).data;
    const parts = groups.flatMap((group) => group.parts);
    const originals = Object.fromEntries(parts.map(({ key, original }) => [`parts.${key}.original`, original]));
    return { ...valuesOf(groups, version), ...originals };
  }
  async function fieldStarting(words: string): Promise<string> {
    const { groups } = (await open(world, page.loader, german)).data;
    const part = groups.flatMap((group) => group.parts).find(({ original }) => original.startsWith(words));
    return fieldOf(part?.key ?? "");
  }
  return { world, db: world.db, bulletin, all, german, untouched, fieldStarting, path };
}

test("staff see which languages there are, by their own names, and how far each is", async () => {
  const { world, all, german, untouched, fieldStarting } = await aTranslator();
  const form = { ...(await untouched()), [await fieldStarting("IJM Prayer")]: "IJM-Gebetsanliegen" };
  expect((await send(world, page.action, form, german)).location).toBe(`${german.path}?done=saved`);
  const { data } = await open(world, overview.loader, all);
  expect(data.languages.map(({ name }) => name)).toEqual(["Deutsch", "Nederlands", "Français", "Español", "Português"]);
  expect(data.languages[0]).toMatchObject({ progress: { parts: 13, translated: 1, stale: 0 }, by: "Noor de Wit" });
  expect(data.languages[1]).toMatchObject({ progress: { translated: 0 }, by: null });
});

test("the page lays each text beside its translation, under its heading, and marks what is missing", async () => {
  const { world, german } = await aTranslator();
  const { groups, original, name } = (await open(world, page.loader, german)).data;
  expect({ original, name }).toEqual({ original: "en", name: "Deutsch" });
  expect(groups.map(({ heading, parts }) => [heading, parts.map(({ kind }) => kind)])).toEqual([
    [undefined, ["title", "scriptureText", "scriptureReference"]],
    [null, ["text"]],
    ["Latin America", ["heading", "text"]],
    ["South Asia", ["heading", "text"]],
    ["Southeast Asia", ["heading", "text"]],
    ["IJM HQ & Global Partners", ["heading", "intro", "text"]],
  ]);
  const parts = groups.flatMap((group) => group.parts);
  expect(parts.every(({ mark }) => mark === "missing")).toBe(true);
  expect(parts.filter(({ kind }) => kind === "text").map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test("saved, a text is with leaders at once, and a correction of the original marks it until staff say that it fits", async () => {
  const { world, db, bulletin, german, untouched, fieldStarting } = await aTranslator();
  const leader = await aLeader(db);
  const gathering = await aGathering(db, leader, { language: "de" });
  const field = await fieldStarting("Please pray for the 500");
  await send(world, page.action, { ...(await untouched()), [field]: "Bitte betet für die 500." }, german);
  const at = { path: "/lead", params: { gathering: gathering.id, date: gathering.originalDate } };
  const seen = await open(world, guide.loader, { ...at, cookie: await world.signIn(leader.email) });
  expect(JSON.stringify(seen.data)).toContain("Bitte betet für die 500.");
  expect(seen.data.gathering).toMatchObject({ language: "de" });

  const { content } = await db.selectFrom("bulletinRevisions").selectAll().executeTakeFirstOrThrow();
  const corrected = content.replace("Please pray for the 500", "Please pray for the 600");
  await db.updateTable("bulletinRevisions").set({ content: corrected }).where("bulletinId", "=", bulletin).execute();
  const marked = async () => {
    const { groups } = (await open(world, page.loader, german)).data;
    return groups.flatMap(({ parts }) => parts).find(({ text }) => text === "Bitte betet für die 500.");
  };
  expect(await marked()).toMatchObject({ mark: "stale", was: expect.stringContaining("the 500") });
  await send(world, page.action, await untouched(), german);
  expect(await marked()).toMatchObject({ mark: "stale" });
  await send(world, page.action, { ...(await untouched()), [field.replace(/text$/, "fits")]: "yes" }, german);
  expect(await marked()).toMatchObject({ mark: null, was: null });
});

test("of two who translate at once nothing is lost: the second sees both, and is asked", async () => {
  const { world, bulletin, german, untouched, fieldStarting } = await aTranslator();
  const [title, asia, latin] = [
    await fieldStarting("IJM Prayer"),
    await fieldStarting("South Asia"),
    await fieldStarting("Latin"),
  ];
  const mine = { ...(await untouched()), [title]: "Mein Titel", [asia]: "Südasien" };
  await send(world, page.action, { ...(await untouched()), [title]: "Ihr Titel", [latin]: "Lateinamerika" }, german);
  const answer = await send(world, page.action, mine, german);
  expect(answer).toMatchObject({
    status: 409,
    data: {
      by: "Noor de Wit",
      theirs: { title: "Ihr Titel" },
      rejected: {
        errors: { [title]: "translation-both" },
        values: { version: "1", [title]: "Mein Titel", [asia]: "Südasien", [latin]: "Lateinamerika" },
      },
    },
  });
  await send(world, page.action, { ...answer.data.rejected?.values }, german);
  const saved = await findTranslation(world.db, bulletin, "de");
  const texts = Object.values(saved?.texts ?? {}).map(({ text }) => text);
  expect(texts.sort()).toEqual(["Lateinamerika", "Mein Titel", "Südasien"]);
});

test("what was typed for a part that was taken out meanwhile is shown still", async () => {
  const { world, german, untouched, fieldStarting } = await aTranslator();
  const { groups } = (await open(world, page.loader, german)).data;
  const values = { ...(await untouched()), [await fieldStarting("South Asia")]: "Südasien" };
  expect(typedForGone(groups, values)).toEqual([]);
  const left = groups.filter(({ heading }) => heading !== "South Asia");
  expect(typedForGone(left, values).map(({ text }) => text)).toEqual(["Südasien"]);
});

test("what is far too long, and a form without its version, come back", async () => {
  const { world, german, untouched, fieldStarting } = await aTranslator();
  const field = await fieldStarting("IJM Prayer");
  const long = { ...(await untouched()), [field]: "x".repeat(500_001) };
  expect(await send(world, page.action, long, german)).toMatchObject({
    status: 422,
    data: { rejected: { errors: { [field]: "translation-long" } } },
  });
  expect((await send(world, page.action, { empty: "" }, german)).status).toBe(422);
});

test("taken away, leaders read the original again", async () => {
  const { world, all, german, untouched, fieldStarting } = await aTranslator();
  await send(world, page.action, { ...(await untouched()), [await fieldStarting("IJM Prayer")]: "Titel" }, german);
  expect((await open(world, removal.loader, german)).data).toMatchObject({ version: 1, texts: 1 });
  expect((await send(world, removal.action, { version: "0" }, german)).status).toBe(409);
  expect((await send(world, removal.action, { version: "1" }, german)).location).toBe(all.path);
  expect((await open(world, overview.loader, all)).data.languages[0]?.progress.translated).toBe(0);
});

test("the letter's own language can be put right, but not into one it is translated into", async () => {
  const { world, all, german, untouched, fieldStarting } = await aTranslator();
  await send(world, page.action, { ...(await untouched()), [await fieldStarting("IJM Prayer")]: "Titel" }, german);
  expect(await send(world, overview.action, { language: "de" }, all)).toMatchObject({
    status: 422,
    data: { rejected: { errors: { language: "language-translated" } } },
  });
  expect((await send(world, overview.action, { language: "tlh" }, all)).status).toBe(422);
  expect((await send(world, overview.action, { language: "nl" }, all)).status).toBe(302);
  expect((await open(world, overview.loader, all)).data.language).toBe("nl");
});

test("there is no page for its own language, for one we don't know, nor for a leader", async () => {
  const { world, db, bulletin, german } = await aTranslator();
  for (const language of ["en", "xx"])
    expect((await open(world, page.loader, { ...german, params: { bulletin, language } })).status).toBe(404);
  const leader = await world.signIn((await aLeader(db)).email);
  expect((await open(world, page.loader, { ...german, cookie: leader })).status).toBe(404);
  expect((await send(world, page.action, {}, { ...german, cookie: leader })).status).toBe(404);
});

test("a bulletin in another language is told in English on the public page where it is translated", async () => {
  const { world, db, bulletin, german } = await aTranslator();
  await db.updateTable("bulletins").set({ language: "de" }).where("id", "=", bulletin).execute();
  const english = { ...german, params: { bulletin, language: "en" } };
  const { groups } = (await open(world, page.loader, english)).data;
  const part = groups.flatMap(({ parts }) => parts).find(({ original }) => original === "South Asia");
  const key = part?.key ?? "";
  const form = {
    version: "0",
    [fieldOf(key)]: "Southern Asia",
    [`parts.${key}.original`]: "South Asia",
    [`parts.${key}.before`]: "",
  };
  await send(world, page.action, form, english);
  const { slug } = await aGathering(db, await aLeader(db));
  const { prayed } = (await open(world, publicPage.loader, { path: `/g/${slug}`, params: { slug } })).data;
  expect(prayed?.headings).toContainEqual({ heading: "Southern Asia", language: "en" });
  expect(prayed?.headings).toContainEqual({ heading: "Latin America", language: "de" });
});

test("a bulletin with nothing but requests has no empty group", () => {
  const request = { kind: "petition" as const, links: [], sensitivities: [], onHandout: false, childrensWording: null };
  const head = { title: null, date: null, scriptureText: null, scriptureReference: null };
  const section = { id: "s1", heading: null, intro: null, requests: [{ ...request, id: "r1", text: "Pray." }] };
  expect(groupsOf({ ...head, sections: [section] }, {})).toMatchObject([{ id: "s1", parts: { length: 1 } }]);
});
