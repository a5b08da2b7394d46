import type { Db } from "db/connection";
import { expect, test } from "vitest";
import { findCurrentBulletin, findHeadings, moment } from "~/bulletins/current.server";
import { draftFromLetter } from "~/bulletins/letters.server";
import { plainLetter } from "~/bulletins/reading/letter";
import { findTranslatable, findTranslatableInto } from "~/bulletins/translatable.server";
import { partsOf } from "~/bulletins/translations";
import {
  findTranslation,
  listTranslations,
  removeTranslation,
  saveTranslation,
  setLanguage,
} from "~/bulletins/translations.server";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { findPublicVersion } from "~/gatherings/public-version.server";
import { saveChoices } from "~/guides/choices.server";
import type { GuideChoices } from "~/guides/guide";
import { openGuide } from "~/guides/guides.server";
import { noPlan } from "~/guides/plan/plan";
import { planFor, savePlan } from "~/guides/plan/plans.server";
import { publishBulletin } from "~/guides/publication.server";
import { withdrawRequest } from "~/guides/withdrawals.server";
import { aDatabase } from "../support/databases";
import { aGathering, aLeader, aPublishedBulletin, aStaffMember, now } from "../support/factories";

const at = moment(now);

async function aTranslatable() {
  const { db } = await aDatabase();
  const staff = await aStaffMember(db);
  const bulletinId = await aPublishedBulletin(db);
  const found = await findTranslatable(db, bulletinId);
  if (!found) throw new Error("There is no bulletin");
  const { content } = found;
  const keyOf = (words: string) => partsOf(content).find(({ original }) => original.startsWith(words))?.key ?? "";
  /** Saves these texts in place of the parts that begin with these words. */
  async function save(texts: Record<string, string>, { version = 0, language = "de" } = {}) {
    const written = Object.entries(texts).map(([words, text]) => {
      const original = partsOf(content).find((part) => part.original.startsWith(words))?.original ?? "";
      return [keyOf(words), { text, original, fits: false }] as const;
    });
    const place = { bulletinId, language, version, staffId: staff.id };
    return await saveTranslation(db, place, Object.fromEntries(written), now);
  }
  return { db, staff, bulletinId, content, keyOf, save };
}

const thai = "Please pray for the 500 Thai";
const german = "Am Montag war es so weit. Bitte betet für die 500 Angehörigen der Bergvölker.";

test("a letter is in the language its requests are in", async () => {
  const { db } = await aDatabase();
  const staff = await aStaffMember(db);
  const letter = "Gebetsbrief\n\nAfrika\n\nBitte betet für die Kinder in Kenia, dass sie in Sicherheit sind.";
  const draft = await draftFromLetter(db, staff.id, plainLetter(letter), now);
  expect(draft).toHaveProperty("id");
  expect(await db.selectFrom("bulletins").select("language").execute()).toEqual([{ language: "de" }]);
});

test("of a draft its desk is translated, and it goes out with the bulletin", async () => {
  const { db } = await aDatabase();
  const staff = await aStaffMember(db);
  const draft = await draftFromLetter(db, staff.id, plainLetter("Kenya\n\nPlease pray for the team."), now);
  const bulletinId = typeof draft === "object" && "id" in draft ? draft.id : "";
  const found = await findTranslatable(db, bulletinId);
  const parts = found ? partsOf(found.content) : [];
  expect(found?.publishedAt).toBeNull();
  expect(parts.map(({ original }) => original)).toEqual(["Kenya", "Please pray for the team."]);
  const written = parts.map(({ key, original }) => [key, { text: `${original} (de)`, original, fits: false }]);
  const place = { bulletinId, language: "de", version: 0, staffId: staff.id };
  await saveTranslation(db, place, Object.fromEntries(written), now);
  await publishBulletin(db, bulletinId, { staffId: staff.id, at: null }, now);
  const current = await findCurrentBulletin(db, at, "de", now);
  expect(current).toMatchObject({ original: "en", translation: "de" });
  expect(current?.sections[0]).toMatchObject({ heading: "Kenya (de)", language: "de" });
  expect(current?.sections[0]?.requests[0]).toMatchObject({ text: "Please pray for the team. (de)", language: "de" });
});

test("what is saved is live at once, and what is missing stands in the original and says so", async () => {
  const { db, save, keyOf } = await aTranslatable();
  expect(await save({ [thai]: german, "Southeast Asia": "Südostasien" })).toBe("saved");
  const bulletin = await findCurrentBulletin(db, at, "de", now);
  expect(bulletin?.scripture).toMatchObject({ reference: "1 Samuel 2:8", language: "en", mark: "missing" });
  const section = bulletin?.sections.find(({ heading }) => heading === "Südostasien");
  expect(section?.requests).toMatchObject([
    { id: keyOf(thai).slice(5), text: german, language: "de", kind: "petition" },
  ]);
  expect(section?.requests[0]).not.toHaveProperty("mark");
  expect(bulletin?.sections[1]).toMatchObject({ heading: "Latin America", language: "en", mark: "missing" });
});

test("a gathering in another language has the bulletin as it was written, without a mark", async () => {
  const { db, save } = await aTranslatable();
  await save({ [thai]: german });
  const bulletin = await findCurrentBulletin(db, at, "fr", now);
  expect(bulletin).toMatchObject({ original: "en", translation: null, scripture: { language: "en" } });
  expect(JSON.stringify(bulletin)).not.toMatch(/mark|Bergvölker/);
});

test("a save on top of somebody else's is refused and changes nothing", async () => {
  const { db, bulletinId, save } = await aTranslatable();
  expect(await save({ [thai]: german })).toBe("saved");
  expect(await save({ [thai]: "Anders." })).toBe("stale");
  expect(await save({ [thai]: "Anders." }, { version: 7 })).toBe("stale");
  const known = await findTranslation(db, bulletinId, "de");
  expect(known).toMatchObject({ version: 1, by: "Noor de Wit" });
  expect(Object.values(known?.texts ?? {}).map(({ text }) => text)).toEqual([german]);
  expect(await save({ [thai]: "Anders." }, { version: 1 })).toBe("saved");
});

test("of two who save the same translation at once, one is told", async () => {
  const { save } = await aTranslatable();
  const first = await Promise.all([save({ [thai]: "Eins." }), save({ [thai]: "Zwei." })]);
  expect(first.sort()).toEqual(["saved", "stale"]);
  const second = await Promise.all([
    save({ [thai]: "Drei." }, { version: 1 }),
    save({ [thai]: "Vier." }, { version: 1 }),
  ]);
  expect(second.sort()).toEqual(["saved", "stale"]);
});

test("taken away, a translation is nowhere, and an old page can't bring it back unasked", async () => {
  const { db, staff, bulletinId, save } = await aTranslatable();
  const place = { bulletinId, language: "de", staffId: staff.id };
  await save({ [thai]: german });
  expect(await removeTranslation(db, { ...place, version: 9 }, now)).toBe("stale");
  expect(await removeTranslation(db, { ...place, version: 1 }, now)).toBe("removed");
  expect(await listTranslations(db, bulletinId)).toEqual([]);
  expect(JSON.stringify(await db.selectFrom("translations").selectAll().execute())).not.toContain("Bergvölker");
  expect((await findCurrentBulletin(db, at, "de", now))?.translation).toBeNull();
  expect(await save({ [thai]: german })).toBe("stale");
  expect(await save({ [thai]: german }, { version: 1 })).toBe("stale");
});

test("a withdrawn request is in no translation, and no part of what is translated", async () => {
  const { db, staff, bulletinId, keyOf, save } = await aTranslatable();
  await save({ [thai]: german });
  await withdrawRequest(db, staff.id, { id: keyOf(thai).slice(5), reason: "Danger." }, now);
  expect(JSON.stringify(await findCurrentBulletin(db, at, "de", now))).not.toContain("Bergvölker");
  expect(JSON.stringify(await findTranslatable(db, bulletinId))).not.toContain("Thai");
});

test("a bulletin is not translated into its own language, which staff may put right", async () => {
  const { db, bulletinId, save } = await aTranslatable();
  expect(await findTranslatableInto(db, bulletinId, "en")).toBeUndefined();
  expect(await findTranslatableInto(db, bulletinId, "xx")).toBeUndefined();
  await save({ [thai]: german });
  expect(await setLanguage(db, bulletinId, "de", now)).toBe("translated");
  expect(await setLanguage(db, bulletinId, "nl", now)).toBe("set");
  expect(await findTranslatableInto(db, bulletinId, "en")).toMatchObject({ id: bulletinId });
  expect((await findCurrentBulletin(db, at, "en", now))?.original).toBe("nl");
});

test("headings for the public are translated where they are, and tell their language", async () => {
  const { db, save } = await aTranslatable();
  await save({ "Southeast Asia": "Südostasien" });
  const prayed = await findHeadings(db, at, "de", now);
  expect(prayed?.headings.slice(-3)).toEqual([
    { heading: "South Asia", language: "en" },
    { heading: "Südostasien", language: "de" },
    { heading: "IJM HQ & Global Partners", language: "en" },
  ]);
  expect((await findHeadings(db, at, "en", now))?.headings[3]).toEqual({ heading: "Southeast Asia", language: "en" });
});

test("a public page is another page once a translation or the bulletin's language changes", async () => {
  const { db, staff, bulletinId, save } = await aTranslatable();
  const { slug } = await aGathering(db, await aLeader(db));
  const seen = new Set<string>();
  const look = async () => void seen.add(String((await findPublicVersion(db, slug, now))?.text));
  await look();
  for (const version of [0, 1]) {
    await save({ "Southeast Asia": `Südostasien ${version}` }, { version });
    await look();
  }
  await removeTranslation(db, { bulletinId, language: "de", version: 2, staffId: staff.id }, now);
  await look();
  await setLanguage(db, bulletinId, "nl", now);
  await look();
  expect(seen.size).toBe(5);
});

test("a guide is in the language of its gathering, with prayer points by that language's cues", async () => {
  const { db, save, keyOf } = await aTranslatable();
  const verse = "Er hebt den Geringen auf aus dem Staub.";
  await save({ [thai]: german, "Southeast Asia": "Südostasien", "He raises": verse, "1 Samuel": "1. Samuel 2,8" });
  const gathering = await aGathering(db, await aLeader(db), { language: "de", minutes: 90 });
  const choices = { minutes: 90, people: 8, place: "home" as const, children: false };
  const guide = await guideWith(db, gathering, choices);
  const requests = guide?.blocks.flatMap((block) => block.requests) ?? [];
  expect(requests.find(({ id }) => id === keyOf(thai).slice(5))).toMatchObject({
    ...{ heading: "Südostasien", language: "de" },
    points: ["Bitte betet für die 500 Angehörigen der Bergvölker."],
    story: ["Am Montag war es so weit."],
  });
  expect(requests.filter(({ mark }) => mark === "missing")).toHaveLength(requests.length - 1);
  const scripture = guide?.blocks.find(({ kind }) => kind === "scripture")?.scripture;
  expect(scripture).toEqual({ text: verse, reference: "1. Samuel 2,8", language: "de" });
  const block = guide?.blocks.find(({ title }) => title === "Südostasien");
  expect(block?.titleSaid).toEqual({ language: "de" });
});

test("with children the translated wording stands for a request, else the original's, else it is carried home", async () => {
  const { db, bulletinId, staff, content, save } = await aTranslatable();
  const tagged = content.sections.flatMap(({ requests }) => requests).filter((request) => request.sensitivities.length);
  const [first, second, third] = tagged;
  if (!first || !second || !third) throw new Error("Too few requests need care");
  for (const { id } of [first, second])
    await db
      .updateTable("requests")
      .set({ childrensWording: `Pray for children ${id}.` })
      .where("id", "=", id)
      .execute();
  await save(Object.fromEntries(tagged.map(({ text, id }) => [text, `Bitte betet. untold-${id}`])));
  const wording = { text: "Betet für Kinder.", original: `Pray for children ${first.id}.`, fits: false };
  const place = { bulletinId, language: "de", version: 1, staffId: staff.id };
  await saveTranslation(db, place, { [`children-${first.id}`]: wording }, now);
  const gathering = await aGathering(db, await aLeader(db), { language: "de", minutes: 120 });
  const choices = { minutes: 120, people: 8, place: "home" as const, children: true };
  const guide = await guideWith(db, gathering, choices);
  const requests = guide?.blocks.flatMap((block) => block.requests) ?? [];
  expect(requests.find(({ id }) => id === first.id)).toMatchObject({ text: "Betet für Kinder.", language: "de" });
  expect(requests.find(({ id }) => id === second.id)).toMatchObject({
    ...{ text: `Pray for children ${second.id}.`, language: "en", mark: "missing" },
  });
  expect(guide?.carriedHome.find(({ request }) => request.id === third.id)?.request.text).toBeNull();
  expect(JSON.stringify(guide)).not.toContain("untold");
});

test("a heading that is not for children stays untold, whatever language it is translated into", async () => {
  const { db, bulletinId, staff, content } = await aTranslatable();
  const section = content.sections.at(-1);
  const heading = "Online sexual exploitation of children";
  await db.updateTable("sections").set({ heading }).where("id", "=", String(section?.id)).execute();
  const place = { bulletinId, language: "pt", version: 0, staffId: staff.id };
  const written = { text: "Exploração na internet", original: heading, fits: false };
  await saveTranslation(db, place, { [`heading-${section?.id}`]: written }, now);
  const gathering = { ...(await aGathering(db, await aLeader(db), { minutes: 120 })), language: "pt" };
  const choices = { minutes: 120, people: 8, place: "home" as const, children: true };
  expect(JSON.stringify(await guideWith(db, gathering, choices))).not.toMatch(/Exploração|exploitation/);
});

test("withdrawn, a request leaves own words of leaders who copied it from a translation or over other lines", async () => {
  const { db, staff, content, save } = await aTranslatable();
  const request = content.sections.flatMap(({ requests }) => requests).find(({ text }) => text.startsWith(thai));
  if (!request) throw new Error("There is no such request");
  await save({ [thai]: german });
  const gathering = await aGathering(db, await aLeader(db), { language: "de" });
  await openGuide(db, gathering, now);
  const copied = `Wir denken daran. ${german.replace("für die", "für\ndie")} ${request.text.split(". ")[0]}.`;
  const say = { text: copied, over: "x", bulletin: "b 1" };
  const plan = { ...noPlan, blocks: { closing: { say } } };
  await savePlan(db, gathering.occurrenceId, { version: 0, plan }, now);
  expect(JSON.stringify(await openGuide(db, gathering, now))).toContain("Bergvölker");
  await withdrawRequest(db, staff.id, { id: request.id, reason: "It was told in confidence." }, now);
  const left = JSON.stringify([await openGuide(db, gathering, now), (await planFor(db, gathering.occurrenceId)).plan]);
  expect(left).not.toMatch(/Bergvölker|so weit|Thai hill/);
  expect(left).toContain("Wir denken daran.");
});

test("with children, own words lose what a leader copied of a request they are not told", async () => {
  const { db, content } = await aTranslatable();
  const tagged = content.sections.flatMap(({ requests }) => requests).find(({ text }) => text.startsWith(thai));
  const gathering = await aGathering(db, await aLeader(db), { minutes: 120 });
  const say = { text: `We stand together. ${tagged?.text}`, over: "x", bulletin: "b 1" };
  const plan = { ...noPlan, blocks: { closing: { say } } };
  await savePlan(db, gathering.occurrenceId, { version: 0, plan }, now);
  const choices = { minutes: 120, people: 8, place: "home" as const, children: false };
  expect(JSON.stringify(await guideWith(db, gathering, choices))).toContain("sexual abuse");
  const guide = JSON.stringify(await guideWith(db, gathering, { ...choices, children: true }));
  expect(guide).not.toMatch(/sexual abuse|Thai hill/);
  expect(guide).toContain("We stand together.");
});

async function guideWith(db: Db, gathering: LedGathering, choices: GuideChoices) {
  await saveChoices(db, gathering.occurrenceId, choices, now);
  return await openGuide(db, gathering, now);
}
