import { expect, test } from "vitest";
import { parseBulletin } from "~/bulletins/parse";

const request = "• Please pray for the hearing.";

test.each([
  ["straight quotes and a hyphen", `"Open the gate." he said to all.\nx`, null],
  ["straight quotes", `"Let all who wait come in at last." - Zechariah 7:9-10`, "Let all who wait come in at last."],
  ["curly quotes", "“Let all who wait come in at last.” – Zechariah 7:9-10", "Let all who wait come in at last."],
  [
    "curly quotes around straight ones",
    "“Say, 'Come in,' to all who wait.”\n— Zechariah 7:9-10",
    "Say, 'Come in,' to all who wait.",
  ],
  ["the reference first", "Zechariah 7:9-10\n“Let all who wait come in.”", "Let all who wait come in."],
  ["the reference first on the same line", "Zechariah 7:9-10 – Let all who wait come in.", "Let all who wait come in."],
  ["brackets", "“Let all who wait come in” (Zechariah 7:9-10)", "Let all who wait come in"],
  ["no quotes", "Let all who wait come in at last.\n\n—Zechariah 7:9-10", "Let all who wait come in at last."],
  [
    "a quote over several lines",
    "“Let all who wait\nCome in at last,\nAnd sit down.”\nZechariah 7:9-10",
    "Let all who wait Come in at last, And sit down.",
  ],
])("a verse in %s is found", (_, verse, text) => {
  const { scripture } = parseBulletin(`IJM Prayer Request\n\n${verse}\n\n${request}`);
  expect(scripture).toEqual(text && { text, reference: "Zechariah 7:9-10" });
});

test.each([
  "Song of Songs 8:6",
  "1 Samuel 2:8",
  "Psalm 89:14",
  "Jesaja 1,17",
  "1. Samuel 2,8",
  "Ésaïe 1.17",
  "Spreuken 31:8-9",
  "Isaías 58:6",
])("%s is a reference", (reference) => {
  const { scripture } = parseBulletin(`“Let all who wait come in.”\n— ${reference}\n\n${request}`);
  expect(scripture).toEqual({ text: "Let all who wait come in.", reference });
});

test("a verse may stand between the requests or after them", () => {
  const verse = "“Let all who wait come in.” – Psalm 89:14";
  for (const letter of [`${request}\n\n${verse}\n\n${request}`, `${request}\n\n${verse}`]) {
    expect(parseBulletin(letter).scripture?.reference).toBe("Psalm 89:14");
  }
});

test("a reference without a text is set aside", () => {
  const { scripture, setAside } = parseBulletin(`Prayer Night\n\nIsaiah 1:17\n\n${request}`);
  expect(scripture).toBeNull();
  expect(setAside).toEqual([{ text: "Isaiah 1:17", reason: "reference" }]);
});

test("a request that quotes the Bible stays a request", () => {
  const { scripture, sections } = parseBulletin(
    "Prayer\n\nPlease pray that they would know the Lord is near. (Psalm 34:18)",
  );
  expect(scripture).toBeNull();
  expect(sections[0]?.requests).toHaveLength(1);
});
