import fc from "fast-check";
import { expect, test } from "vitest";
import { differencesBetween, wordChanges } from "~/bulletins/differences";
import { publishedFrom } from "~/bulletins/published";
import { aDesk, anArrangingAct, theReferenceDesk } from "./desk/a-desk";

const published = (sections: Record<string, string[]>) => publishedFrom(aDesk(sections));

test("what was added, taken out, moved and changed is told apart, with its heading and both versions", () => {
  const before = published({ Kenya: ["one", "two"], Uganda: ["three"] });
  const after = structuredClone(before);
  const [kenya, uganda] = after.sections;
  const [one, two] = kenya?.requests ?? [];
  if (!kenya || !uganda || !one || !two) throw new Error("Two sections were published");
  kenya.requests = [{ ...one, text: "one more" }];
  uganda.requests = [two, { ...two, id: "new", text: "four" }];
  expect(differencesBetween(before, after)).toMatchObject([
    { part: "request", act: "changed", field: "text", heading: "Kenya", before: "one", after: "one more" },
    { part: "request", act: "moved", before: "Kenya", after: "Uganda" },
    { part: "request", act: "added", heading: "Uganda", before: null, after: "four" },
    { part: "request", act: "takenOut", heading: "Uganda", before: "three", after: null },
  ]);
});

test("the same requests in another order are one difference", () => {
  const before = published({ Kenya: ["one", "two"] });
  const after = structuredClone(before);
  after.sections[0]?.requests.reverse();
  expect(differencesBetween(before, after)).toMatchObject([{ field: "order" }]);
});

test("there are differences exactly where two revisions do not say the same", () => {
  fc.assert(
    fc.property(fc.array(anArrangingAct, { maxLength: 6 }), (acts) => {
      const desk = theReferenceDesk();
      const [before, after] = [desk, acts.reduce((now, act, index) => act(now, `new-${index}`), desk)].map(said);
      const differences = differencesBetween(before ?? said(desk), after ?? said(desk));
      expect(differences.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
    }),
  );
});

/** Without sections that say nothing at all: whether those are there makes no difference to anybody. */
function said(desk: ReturnType<typeof theReferenceDesk>) {
  const content = publishedFrom(desk);
  return {
    ...content,
    sections: content.sections.filter((one) => one.heading || one.intro || one.requests.length > 0),
  };
}

test("word by word, what stayed and what was added is the new text; what stayed and what went is the old", () => {
  const text = fc.stringMatching(/^[a-c .,\n“”äß]{0,40}$/u);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      const join = (left: string) => changes.filter(({ change }) => change !== left).map(({ text: words }) => words);
      expect(join("takenOut").join("")).toBe(after);
      expect(join("added").join("")).toBe(before);
    }),
  );
});
