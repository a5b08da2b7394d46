import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsThatFit } from "~/guides/forms";
import { generateGuide } from "~/guides/generate";
import type { Block, Guide, GuideChoices, GuideRequest, GuideSource } from "~/guides/guide";
import { translator } from "~/i18n/translate";
import { anUnspeakableHeading, anyBulletin, anyChoices } from "./bulletins";

const t = translator("en");

describe("every guide, whatever the bulletin and the choices", () => {
  test("lasts exactly the minutes chosen, in half minutes, no block under its floor or a minute", () => {
    always(({ blocks }, _, { minutes }) => {
      expect(blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(minutes);
      for (const block of blocks) {
        expect(Number.isInteger(block.minutes * 2)).toBe(true);
        expect(block.minutes).toBeGreaterThanOrEqual(Math.max(1, block.floor));
      }
    });
  });

  test("has every request once, in its block or carried home with a reason; thanks names those of both kinds", () => {
    always(({ blocks, carriedHome }, source) => {
      const inBlocks = blocks.flatMap((block) => block.requests);
      const whole = inBlocks.filter((request) => !request.named).map(({ id }) => id);
      const all = source.sections.flatMap(({ requests }) => requests.map(({ id }) => id));
      expect([...whole, ...carriedHome.map(({ request }) => request.id)].sort()).toEqual(all.sort());
      expect(carriedHome.every(({ reason }) => reason.length > 0)).toBe(true);
      const thanks = blocks.filter(({ kind }) => kind === "thanks").flatMap((block) => block.requests);
      for (const request of inBlocks) {
        if (request.kind === "praise" || (request.named && !request.again)) expect(thanks).toContain(request);
        if (request.kind === "mixed" && !request.named)
          expect(thanks.some(({ id, named }) => named && id === request.id)).toBe(true);
      }
    });
  });

  test("gives thanks first for what answers an earlier prayer, and says there when it was prayed", () => {
    always(({ blocks }, source) => {
      const answers = new Set(
        source.sections.flatMap(({ requests }) => requests.flatMap((each) => (each.prayedBefore ? [each.id] : []))),
      );
      for (const { kind, requests } of blocks) {
        for (const { prayedBefore } of requests) if (kind !== "thanks") expect(prayedBefore).toBeUndefined();
        const first = requests.filter(({ merged }) => !merged).map(({ prayedBefore }) => prayedBefore !== undefined);
        if (kind === "thanks") expect(first).toEqual(first.toSorted((a, b) => Number(b) - Number(a)));
      }
      const thanked = blocks.filter(({ kind }) => kind === "thanks").flatMap(({ requests }) => requests);
      for (const { id } of blocks.flatMap(({ requests }) => requests))
        expect(thanked.some((request) => request.id === id && request.prayedBefore)).toBe(answers.has(id));
    });
  });

  test("with children keeps every block to five minutes and those of prayer to three at least, as far as texts can be read in that", () => {
    always(({ blocks }, _, { children }) => {
      if (!children) return;
      for (const { kind, minutes, floor } of blocks) {
        expect(minutes).toBeLessThanOrEqual(Math.max(5, floor));
        if (kind === "section" || kind === "own") expect(minutes).toBeGreaterThanOrEqual(3);
      }
    }, 400);
  });

  test("with children prays again only for what was read before, in a block of its section, and equally often for each", () => {
    always(({ blocks }, _, { children }) => {
      const ids = blocks.flatMap(({ kind, requests }, at) =>
        requests.filter(({ again }) => again).map(({ id }) => ({ id, kind, at })),
      );
      if (!children) expect(ids).toEqual([]);
      for (const { id, kind, at } of ids) {
        expect(kind).toBe("section");
        const read = blocks.findIndex(({ requests }) =>
          requests.some((request) => request.id === id && !request.named),
        );
        expect(blocks.slice(read, at).every(({ title }) => sectionIn(title) === sectionIn(blocks[at]?.title))).toBe(
          true,
        );
        expect(read).toBeGreaterThanOrEqual(0);
      }
      const inSections = blocks.filter(({ kind }) => kind === "section").flatMap(({ requests }) => requests);
      const often = inSections.filter(({ again }) => !again).map(({ id }) => ids.filter((one) => one.id === id).length);
      expect(new Set(often).size).toBeLessThanOrEqual(1);
    });
  });

  test("says no word of a sensitive request in front of children, only staff's wording for them", () => {
    always((guide, source, { children }) => {
      if (!children) return;
      const everything = JSON.stringify(guide);
      expect(everything).not.toContain(anUnspeakableHeading);
      const requests = source.sections.flatMap(({ heading, requests }) =>
        requests.map((request) => {
          return { ...request, tagged: request.sensitivities.length > 0 || heading === anUnspeakableHeading };
        }),
      );
      for (const { id, tagged, childrensWording } of requests) {
        const mark = `-${id.slice(1)}-`;
        if (tagged || childrensWording) expect(everything).not.toContain(`untold${mark}`);
        if (!childrensWording && tagged)
          expect(guide.carriedHome.find(({ request }) => request.id === id)?.request.text).toBeNull();
      }
    });
  });

  test("keeps forms to the people, the place and the minutes they are for", () => {
    always(({ blocks }, _, choices) => {
      for (const { kind, form, rounds, minutes } of blocks) {
        expect(form).toBe(rounds[0]?.form ?? null);
        expect(rounds.reduce((sum, round) => sum + round.minutes, 0)).toBeLessThanOrEqual(minutes);
        for (const round of rounds) {
          const [least, most] = bounds[round.form];
          expect(formsThatFit(kind, choices, false)).toContain(round.form);
          expect(round.minutes).toBeGreaterThanOrEqual(least);
          expect(round.minutes).toBeLessThanOrEqual(choices.children ? Math.min(most, 5) : most);
        }
      }
    });
  });

  test("prays no form in three blocks running where another form has the people and the time", () => {
    always(({ blocks }, _, choices) => {
      for (let at = 2; at < blocks.length; at++) {
        const [one, two, three] = blocks.slice(at - 2, at + 1);
        if (!three?.form || one?.form !== three.form || two?.form !== three.form) continue;
        const possible = formsThatFit(three.kind, choices, three.requests.some(isSensitive));
        const others = possible.filter(
          (form) => form !== three.form && bounds[form][0] <= minutesForOnePrayer(three, choices),
        );
        expect(others.filter((form) => form !== "stations")).toEqual([]);
      }
    });
  });

  test("quotes story and prayer points as they stand in the text, and loses no word of it", () => {
    always(({ blocks }) => {
      for (const request of blocks.flatMap((block) => block.requests)) {
        if (request.named) continue;
        for (const part of [...request.story, ...request.points]) expect(request.text).toContain(part);
        const letters = (text: string) => [...text.replace(/\s/g, "")].sort().join("");
        expect(letters([...request.story, ...request.points].join(""))).toBe(letters(request.text));
      }
    });
  });

  test("gives every request a prayer point", () => {
    always(({ blocks }) => {
      for (const { points, named } of blocks.flatMap((block) => block.requests))
        if (!named) expect(points.length).toBeGreaterThan(0);
    });
  });

  test("says which round belongs to which request, in the order of the requests, and what to say in it", () => {
    always(({ blocks }) => {
      for (const { kind, requests, rounds, say, leadIn } of blocks) {
        const ids = requests.filter(({ named }) => !named).map(({ id }) => id);
        const prayed = [...new Set(rounds.flatMap(({ request }) => request ?? []))];
        expect(ids.filter((id) => prayed.includes(id))).toEqual(prayed);
        const alone = requests.filter(({ named, merged }) => !named && !merged).map(({ id }) => id);
        if (rounds.every(({ request }) => request)) expect(prayed).toEqual(expect.arrayContaining(alone));
        expect(say).toEqual([...leadIn, ...(rounds[0]?.say ?? [])]);
        if (["section", "thanks", "own"].includes(kind)) for (const round of rounds) expect(round.say).toBeDefined();
      }
    });
  });

  test("asks with bidding and response only where there are requests to ask for", () => {
    always(({ blocks }) => {
      for (const { kind, rounds } of blocks)
        if (kind !== "section") expect(rounds.map(({ form }) => form)).not.toContain("bidding");
    });
  });

  test("is the same guide for the same choices", () => {
    always((guide, source, choices) => {
      expect(generateGuide(source, choices, t, "en")).toEqual(guide);
    }, 30);
  });

  test("fills every word and every number of its sentences", () => {
    always(({ blocks, margin, proposals, carriedHome }) => {
      const said = blocks.flatMap((block) => [block.title, ...block.say, ...block.do, ...block.care]);
      const reasons = [...proposals.map(({ text }) => text), ...carriedHome.map(({ reason }) => reason)];
      for (const line of [...said, ...margin, ...reasons]) {
        expect(line).toMatch(/\S/);
        expect(line).not.toMatch(/guide\.|\{\{|undefined|\n|!/);
      }
    }, 30);
  });
});

/** The table of forms as the specification has it, in minutes. */
const bounds = {
  popcorn: [3, 7],
  pairs: [3, 5],
  huddles: [4, 6],
  voice: [1, 2],
  silence: [2, 4],
  bidding: [3, 5],
  aloud: [2, 3],
  stations: [7, 10],
  lectio: [8, 20],
  writing: [3, 5],
} as const;

/** What the first prayer of a block has when its requests are introduced and read. */
function minutesForOnePrayer({ minutes, requests }: Block, choices: GuideChoices): number {
  const [wordsAMinute, introducing] = choices.minutes < 25 ? [150, 0.25] : [120, 0.5];
  const read = requests.filter(({ named }) => !named);
  const words = read.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const prayers = read.length - read.filter(({ merged }) => merged).length / 2;
  const halves = Math.floor(2 * (minutes - words / wordsAMinute - prayers * introducing));
  return Math.ceil(halves / Math.max(1, prayers)) / 2;
}

function sectionIn(title = ""): string {
  return title.replace(/ \(\d+\sof\s\d+\)$/, "");
}

function isSensitive({ sensitivities }: GuideRequest): boolean {
  return sensitivities.length > 0;
}

type Check = (guide: Guide, source: GuideSource, choices: GuideChoices) => void;

function always(check: Check, numRuns = 100) {
  fc.assert(
    fc.property(anyBulletin, anyChoices, (source, choices) =>
      check(generateGuide(source, choices, t, "en"), source, choices),
    ),
    { numRuns },
  );
}
