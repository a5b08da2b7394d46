import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Copy, type CopyKind, copyKinds, copyOf, followersCopy } from "~/guides/copies/copy";
import { requestIdsIn } from "~/guides/copies/numbers";
import { generateGuide } from "~/guides/generate";
import type { Guide, GuideChoices, GuideSource } from "~/guides/guide";
import { addBlock } from "~/guides/plan/edits";
import { noPlan, type Plan } from "~/guides/plan/plan";
import { translator } from "~/i18n/translate";
import { aBulletin, anyBulletin, anyChoices, aRequest, choices } from "../bulletins";

const t = translator("en");
const forAttendees = ["handout", "large"] as const satisfies CopyKind[];

describe("what stands on each copy", () => {
  const plain = aRequest({
    text: "Please pray for rain.",
    links: [{ text: "Read more", href: "https://example.org/rain" }],
  });
  const told = aRequest({ text: "Please pray for Maria*, who was sold.", sensitivities: ["violence"] });
  const allowed = aRequest({ text: "Please pray for the trial.", sensitivities: ["legalCase"], onHandout: true });
  const guide = generateGuide(aBulletin([plain, told, allowed]), choices({ startsAt: "19:30" }), t, "en");

  test("the leader's sheet has the clock times, the care, the links and the margin", () => {
    const copy = copyOf(guide, "leader");
    const section = copy.blocks.find(({ title }) => title === "Section 1");
    expect(section).toMatchObject({
      clock: "19:51",
      care: expect.arrayContaining([expect.stringContaining("step out")]),
    });
    expect(section?.requests.map(({ number, links }) => [number, links.length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
    ]);
    expect(copy.margin).toEqual(guide.margin);
  });

  test.each(forAttendees)(
    "the %s keeps the numbers, leaves out what is sensitive, and says that it is read aloud",
    (kind) => {
      const section = copyOf(guide, kind).blocks.find(({ title }) => title === "Section 1");
      expect(section?.requests.map(({ number, text }) => [number, text])).toEqual([
        [1, plain.text],
        [3, allowed.text],
      ]);
      expect(section?.untold).toBe(1);
      expect(JSON.stringify(section)).not.toMatch(/Maria|example\.org|19:/);
    },
  );

  test("what stands under a heading is left out of a handout with the request it may speak of", () => {
    const source = aBulletin([plain], [told]);
    for (const section of source.sections) section.intro = "From our colleagues.";
    const intros = copyOf(generateGuide(source, choices(), t, "en"), "handout").blocks.map(({ intro }) => intro);
    expect(intros.filter(Boolean)).toEqual(["From our colleagues."]);
  });

  test.each([
    ["Please pray for rain. (Read more about rain.)", "Read more about rain"],
    ["Please pray for rain. [ Read more ]", "Read more"],
    ["Please pray for rain. Read more about rain.", "Read more about rain."],
  ])("a link that stands alone is left out however it is written: %s", (text, link) => {
    const request = aRequest({ text, links: [{ text: link, href: "https://example.org" }] });
    const { blocks } = copyOf(generateGuide(aBulletin([request]), choices(), t, "en"), "cards");
    expect(blocks.flatMap(({ requests }) => requests.map((each) => each.text))).toEqual(["Please pray for rain."]);
  });

  test("“Read more” stands on the leader's sheet alone, where its link is", () => {
    const text = "Please pray for David. He passed the bar. ( Read more about David’s story.) Please pray for rain.";
    const request = aRequest({ text, links: [{ text: "Read more about David’s story.", href: null }] });
    const texts = (kind: CopyKind) =>
      copyOf(generateGuide(aBulletin([request]), choices(), t, "en"), kind).blocks.flatMap(({ requests }) =>
        requests.map((each) => each.text),
      );
    expect(texts("leader")).toEqual([text]);
    for (const kind of ["handout", "large", "cards"] as const)
      expect(texts(kind)).toEqual(["Please pray for David. He passed the bar. Please pray for rain."]);
  });

  test("a reader's card has its clock time, what to read and how to be careful, and no step of the leader's", () => {
    const cards = copyOf(guide, "cards");
    expect(cards.blocks.map(({ clock }) => clock)).toEqual(guide.blocks.map(({ startsAt }) => startsAt));
    expect(cards.blocks.flatMap((block) => block.do)).toEqual([]);
    expect(JSON.stringify(cards)).toContain("Maria*");
    expect(cards.margin).toEqual([]);
  });

  test("whoever follows on a phone has what is prayed for again, which the handout holds once", () => {
    const children = generateGuide(aBulletin([plain]), choices({ children: true }), t, "en");
    const timesIn = ({ blocks }: Copy) =>
      blocks.flatMap(({ requests }) => requests).filter(({ text }) => text === "Please pray for rain.").length;
    expect(timesIn(followersCopy(children))).toBe(children.blocks.filter(({ kind }) => kind === "section").length);
    expect(timesIn(copyOf(children, "handout"))).toBe(1);
  });

  test("a block of the leader's own has a card only where there is something to read, or somebody to read it", () => {
    const song = addBlock(noPlan, { id: "a", kind: "song" });
    const titles = (plan: Plan) =>
      copyOf(generateGuide(aBulletin([plain]), choices(), t, "en", plan), "cards").blocks.map(({ title }) => title);
    expect(titles(song)).not.toContain("Song");
    expect(titles({ ...song, blocks: { "own:a": { reader: "Anna" } } })).toContain("Song");
  });
});

describe("every copy, whatever the bulletin and the choices", () => {
  test("for attendees holds no care, nothing to do and no sensitive text that is not allowed", () => {
    always((copies, source) => {
      for (const kind of forAttendees) {
        const { blocks, margin, proposals } = copies[kind];
        expect([
          ...margin,
          ...proposals,
          ...blocks.flatMap((block) => [...block.care, ...block.do, ...block.say]),
        ]).toEqual([]);
        for (const id of withheld(source))
          expect(JSON.stringify(copies[kind])).not.toContain(id.replace("r", "untold-").concat("-"));
      }
    });
  });

  test("for a leader holds every request of the guide exactly once, and its number counts from one", () => {
    always(({ leader }, _, guide) => {
      const whole = leader.blocks.flatMap(({ requests }) => requests).filter(({ named }) => !named);
      const all = [...whole, ...leader.carriedHome];
      expect(all.map(({ id }) => id)).toEqual(requestIdsIn(guide));
      expect(all.map(({ number }) => number)).toEqual(all.map((_each, at) => at + 1));
    });
  });

  test("for children holds nothing of the tagged text", () => {
    always((copies, source, _, { children }) => {
      if (!children) return;
      const tagged = source.sections
        .flatMap(({ requests }) => requests)
        .filter(({ sensitivities }) => sensitivities.length > 0);
      for (const { id } of tagged) expect(JSON.stringify(copies)).not.toContain(id.replace("r", "untold-").concat("-"));
    });
  });

  test("for readers has a card for each block", () => {
    always(({ cards }, _, guide) => {
      expect(cards.blocks.map(({ title }) => title)).toEqual(guide.blocks.map(({ title }) => title));
    });
  });
});

function withheld(source: GuideSource): string[] {
  const all = source.sections.flatMap(({ requests }) => requests);
  return all.filter(({ sensitivities, onHandout }) => sensitivities.length > 0 && !onHandout).map(({ id }) => id);
}

type Copies = Record<CopyKind, Copy>;
type Check = (copies: Copies, source: GuideSource, guide: Guide, choices: GuideChoices) => void;

function always(check: Check): void {
  fc.assert(
    fc.property(anyBulletin, anyChoices, fc.func(fc.boolean()), (bulletin, choices, mayBeHandedOut) => {
      const sections = bulletin.sections.map((section) => ({
        ...section,
        requests: section.requests.map((request) => ({ ...request, onHandout: mayBeHandedOut(request.id) })),
      }));
      const source = { ...bulletin, sections };
      const guide = generateGuide(source, choices, t, "en");
      const copies = Object.fromEntries(copyKinds.map((kind) => [kind, copyOf(guide, kind)])) as Copies;
      check(copies, source, guide, choices);
    }),
    { numRuns: 60 },
  );
}
