import fc from "fast-check";
import { sensitivities } from "~/bulletins/sensitivity";
import type { GuideChoices, GuideSource, SourceRequest } from "~/guides/guide";

let ids = 0;

export function aRequest(over: Partial<SourceRequest> = {}): SourceRequest {
  ids += 1;
  const text = over.text ?? `Please pray for request ${ids}. ${words(40)}`;
  return { id: `r${ids}`, kind: "petition", links: [], sensitivities: [], childrensWording: null, ...over, text };
}

export function aBulletin(...sections: SourceRequest[][]): GuideSource {
  return {
    id: "b1",
    title: "Prayer bulletin",
    date: "2026-11-22",
    scripture: { text: "Be still.", reference: "Psalm 46:10" },
    sections: sections.map((requests, at) => ({ heading: `Section ${at + 1}`, intro: null, requests })),
  };
}

export function choices(over: Partial<GuideChoices> = {}): GuideChoices {
  return { minutes: 60, people: 10, place: "home", children: false, ...over };
}

export function words(count: number): string {
  return Array.from({ length: count }, (_, at) => `word${at % 10 === 9 ? "." : ""}`).join(" ");
}

/** A heading that is not for children. */
export const anUnspeakableHeading = "Online sexual exploitation of children";

/** Every text, wording and link carries its own mark, so that a leak is seen. */
const anyRequest = fc.record({
  kind: fc.constantFrom("praise", "petition", "mixed"),
  count: fc.oneof({ arbitrary: fc.integer({ min: 1, max: 150 }), weight: 20 }, fc.integer({ min: 1, max: 3000 })),
  sensitive: fc.boolean(),
  sensitivities: fc.subarray([...sensitivities]),
  worded: fc.boolean(),
  answers: fc.boolean(),
  opening: fc.constantFrom(
    "Praise God for this.",
    "Please pray that this ends.",
    "The hearing is on Monday.",
    "So it is.",
  ),
});

export const anyBulletin: fc.Arbitrary<GuideSource> = fc
  .record({
    requests: fc.array(anyRequest, { minLength: 1, maxLength: 40 }),
    perSection: fc.integer({ min: 1, max: 8 }),
    verse: fc.boolean(),
    unspeakable: fc.boolean(),
  })
  .map(({ requests, perSection, verse, unspeakable }) => {
    const sections: SourceRequest[][] = [];
    for (const [at, { kind, count, sensitive, sensitivities, worded, answers, opening }] of requests.entries()) {
      const request: SourceRequest = {
        id: `r${at}`,
        kind,
        sensitivities: sensitive ? sensitivities : [],
        text: count < 6 ? `untold-${at}-` : `${opening} untold-${at}- ${words(count - 6)}`,
        links: [{ text: `untold-${at}-`, href: `https://example.org/untold-${at}-` }],
        childrensWording: worded ? `Please pray for children. gentle-${at}-` : null,
        ...(answers && { prayedBefore: "You prayed for this on 12 November." }),
      };
      if (at % perSection === 0) sections.push([]);
      sections.at(-1)?.push(request);
    }
    const bulletin = aBulletin(...sections);
    const [first] = bulletin.sections;
    if (first && unspeakable) first.heading = anUnspeakableHeading;
    return { ...bulletin, ...(verse ? {} : { scripture: null }) };
  });

export const anyChoices: fc.Arbitrary<GuideChoices> = fc.record({
  minutes: fc.integer({ min: 15, max: 180 }),
  people: fc.oneof(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 500 })),
  place: fc.constantFrom("home", "church", "online", "both"),
  children: fc.boolean(),
});
