import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutWithdrawn } from "~/bulletins/published";
import {
  leftOver,
  markOf,
  partsOf,
  progressOf,
  rewritten,
  type Translatable,
  type Translation,
  translated,
} from "~/bulletins/translations";

const words = fc.string({ unit: "grapheme", maxLength: 20 });
const maybe = fc.option(words, { nil: null });

const anyParts: fc.Arbitrary<Translatable> = fc
  .record({
    ...{ title: maybe, scriptureText: maybe, scriptureReference: maybe },
    sections: fc.array(
      fc.record({
        ...{ heading: maybe, intro: maybe },
        requests: fc.array(fc.record({ text: words, childrensWording: maybe }), { maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ sections, ...head }) => ({
    ...head,
    sections: sections.map((section, at) => ({
      ...{ ...section, id: `s${at}` },
      requests: section.requests.map((request, place) => ({ ...request, id: `r${at}-${place}` })),
    })),
  }));

/** Of some parts, and of parts that are gone. */
const anyTranslation: fc.Arbitrary<Translation> = fc.dictionary(
  fc.constantFrom(
    ...["title", "scriptureText", "heading-s0", "intro-s1", "text-r0-0", "text-r0-1", "text-r1-0", "children-r0-0"],
    ...["heading-gone", "text-gone", "children-gone"],
  ),
  fc.record({ text: fc.oneof(words, fc.constant(" ")), of: words }),
);

function shapeOf({ sections }: Translatable) {
  return sections.map(({ id, requests }) => [id, requests.map((request) => request.id)]);
}

test("a translation changes no id, no order, and adds no part", () => {
  fc.assert(
    fc.property(anyParts, anyTranslation, (parts, translation) => {
      const said = translated(parts, translation).parts;
      expect(shapeOf(said)).toEqual(shapeOf(parts));
      expect(partsOf(said).map(({ key }) => key)).toEqual(partsOf(parts).map(({ key }) => key));
    }),
  );
});

test("every text is the translation or the original, and whatever is not simply the translation is marked", () => {
  fc.assert(
    fc.property(anyParts, anyTranslation, (parts, translation) => {
      const { parts: said, marks } = translated(parts, translation);
      const originals = new Map(partsOf(parts).map(({ key, original }) => [key, original]));
      for (const { key, original } of partsOf(said)) {
        const given = translation[key];
        if (marks[key] === "missing") expect(original).toBe(originals.get(key));
        else expect(original).toBe(given?.text.trim());
        if (!marks[key]) expect(given?.of).toBe(originals.get(key));
      }
    }),
  );
});

test("without a translation the bulletin stays as it was written", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      expect(translated(parts, {}).parts).toEqual(parts);
    }),
  );
});

test("a withdrawn request does not come back by its translation", () => {
  const request = { id: "r1", text: "Pray for Mary.", childrensWording: null };
  const head = { title: null, date: null, scriptureText: null, scriptureReference: null };
  const rest = { kind: "petition" as const, links: [], sensitivities: [], onHandout: false };
  const section = { id: "s1", heading: "Kenya", intro: null, requests: [{ ...request, ...rest }] };
  const left = withoutWithdrawn({ ...head, sections: [section] }, (id) => id === "r1");
  const said = translated(left, { "text-r1": { text: "Betet für Mary.", of: "Pray for Mary." } });
  expect(JSON.stringify(said)).not.toContain("Mary");
});

const kenya = { id: "r1", text: "Pray for Kenya.", childrensWording: null };
const bulletin: Translatable = {
  ...{ title: "Letter", scriptureText: null, scriptureReference: null },
  sections: [
    { id: "s1", heading: "Africa", intro: null, requests: [kenya] },
    { id: "s2", heading: "Asia", intro: null, requests: [] },
  ],
};

test("what can be translated is told in the bulletin's order, without headings that hold nothing", () => {
  expect(partsOf(bulletin).map(({ key }) => key)).toEqual(["title", "heading-s1", "text-r1"]);
});

test("a text whose original was corrected since is used and counted as behind", () => {
  const translation = { "text-r1": { text: "Betet für Kenia.", of: "Pray for Kenia." } };
  expect(translated(bulletin, translation)).toMatchObject({
    parts: { sections: [{ requests: [{ text: "Betet für Kenia." }] }, {}] },
    marks: { title: "missing", "heading-s1": "missing", "text-r1": "stale" },
  });
  expect(progressOf(partsOf(bulletin), translation)).toEqual({ parts: 3, translated: 1, stale: 1, missing: 2 });
});

test("line ends as a form sends them are no change of the original", () => {
  expect(markOf({ text: "Eins\nzwei", of: "One\ntwo" }, "One\r\ntwo ")).toBeUndefined();
});

test("a text left as it was stays the translation of what it was made from, until staff say that it fits", () => {
  const before = { title: { text: "Brief", of: "Leter" } };
  const left = { text: "Brief", original: "Letter", fits: false };
  expect(rewritten(before, { title: left })).toEqual(before);
  expect(rewritten(before, { title: { ...left, fits: true } })).toEqual({ title: { text: "Brief", of: "Letter" } });
  expect(rewritten(before, { title: { ...left, text: "Rundbrief" } }).title?.of).toBe("Letter");
});

test("a blank text is no translation, and what the form did not hold stays", () => {
  const before = { title: { text: "Brief", of: "Letter" }, "text-gone": { text: "Fort", of: "Gone" } };
  const now = rewritten(before, { title: { text: " \r\n", original: "Letter", fits: true } });
  expect(now).toEqual({ "text-gone": { text: "Fort", of: "Gone" } });
});

test("what is translated of a part that is gone is not lost, unless its request was withdrawn", () => {
  const said = (text: string) => ({ text, of: "…" });
  const translation = { title: said("Brief"), "text-r7": said("Geteilt"), "text-r8": said("Geheim") };
  expect(leftOver(partsOf(bulletin), translation, ["r8"])).toEqual([{ key: "text-r7", text: "Geteilt" }]);
});
