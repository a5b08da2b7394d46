import { expect, test } from "vitest";
import { guessLanguage } from "~/bulletins/language";
import { ownName } from "~/bulletins/languages";
import { prayerPoints } from "~/guides/prayer-points";
import { referenceBulletin } from "../guides/reference-bulletin";

test.each([
  ["de", "Bitte betet für die Überlebenden in Kenia, dass sie in dieser Woche vor Gericht gehört werden."],
  ["nl", "Bid voor de overlevenden in Kenia, dat zij deze week door de rechter worden gehoord en niet bang zijn."],
  [
    "fr",
    "Priez pour les survivantes au Kenya, afin que le tribunal les entende cette semaine et qu’elles soient en paix.",
  ],
  ["es", "Oren por los sobrevivientes en Kenia, para que el tribunal los escuche esta semana y no tengan miedo."],
  ["pt", "Orem pelos sobreviventes no Quênia, para que o tribunal os ouça nesta semana e eles não tenham medo."],
  ["en", "Please pray for the survivors in Kenya, that they will be heard by the court this week."],
])("in %s a single request is enough to tell the language", (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test("the reference bulletin is English", () => {
  const texts = referenceBulletin.sections.flatMap(({ requests }) => requests.map(({ text }) => text));
  for (const text of texts) expect(guessLanguage(text)).toBe("en");
});

test.each(["", "Kenya. Uganda. Ghana.", "Bid", "Oremos", "日本のために祈ってください。"])(
  "unsure of %j it says English",
  (text) => {
    expect(guessLanguage(text)).toBe("en");
  },
);

test("a letter in two languages is in the one that most of it is in", () => {
  const german = "Bitte betet für die Kinder, die in den Minen arbeiten, und für das Team, dass es sie findet.";
  expect(guessLanguage(`${german} ${german} Please pray for them.`)).toBe("de");
});

test("each language has its own name, as the beginning of a line", () => {
  expect(["en", "de", "nl", "fr", "es", "pt"].map(ownName)).toEqual([
    "English",
    "Deutsch",
    "Nederlands",
    "Français",
    "Español",
    "Português",
  ]);
});

test.each([
  ["de", ["Betet, dass sie sicher sind."]],
  ["nl", ["Bid dat zij veilig zijn."]],
  ["fr", ["Prions pour qu’elles soient en paix."]],
  ["es", ["Oremos por su seguridad."]],
  ["pt", ["Orem pela segurança delas.", "Agradeçamos a Deus pela equipe."]],
])("in %s the prayer points of a text are found by its own cues", (language, asked) => {
  const story = "Kenia 2026.";
  const text = [story, ...asked].join(" ");
  expect(prayerPoints(text, "en", language)).toMatchObject({ points: asked, story: [story] });
});

test("a text that its language has no cue for is read by those of all", () => {
  expect(prayerPoints("Maria wartet. Betet für sie.", "en", "en").points).toEqual(["Betet für sie."]);
});
