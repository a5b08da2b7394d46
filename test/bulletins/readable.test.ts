import fc from "fast-check";
import { expect, test } from "vitest";
import { type CurrentBulletin, inLanguage, type LiveRequest } from "~/bulletins/in-language";
import { readableOf } from "~/bulletins/readable";
import { sensitivities } from "~/bulletins/sensitivity";

function aRequest(over: Partial<LiveRequest> = {}): LiveRequest {
  const plain = { links: [], sensitivities: [], childrensWording: null, onHandout: false };
  return { id: "r1", kind: "petition", text: "Pray for Accra.", ...plain, ...over };
}

function aBulletin(...requests: LiveRequest[]): CurrentBulletin {
  const own = { id: "b1", title: "Bulletin", date: "2026-11-22", scriptureText: null, scriptureReference: null };
  return inLanguage({ ...own, sections: [{ id: "s1", heading: "Ghana", intro: null, requests }] }, "en", undefined);
}

const shown = (...requests: LiveRequest[]) => readableOf(aBulletin(...requests)).sections[0];
const care = { sensitivities: ["violence" as const] };

test("a request is read as it was written where nothing in it needs care", () => {
  expect(shown(aRequest())).toMatchObject({ holdsBack: false, requests: [{ text: "Pray for Accra." }] });
});

test("a sensitive request is read where staff allow it, and else in their wording for children", () => {
  expect(shown(aRequest({ ...care, onHandout: true }))?.requests[0]?.text).toBe("Pray for Accra.");
  const link = { text: "More", href: "https://a.example" };
  const worded = aRequest({ ...care, childrensWording: " Pray for all. ", links: [link] });
  expect(shown(worded)?.requests).toEqual([{ id: "r1", text: "Pray for all.", links: [] }]);
});

test("without either it is held back, which its section says; a section of such requests is left out", () => {
  expect(shown(aRequest(care), aRequest({ id: "r2" }))).toMatchObject({ holdsBack: true, requests: [{ id: "r2" }] });
  expect(readableOf(aBulletin(aRequest(care), aRequest({ ...care, childrensWording: " " }))).sections).toEqual([]);
});

test("links lead to pages and addresses only", () => {
  const hrefs = [
    "https://a.example/",
    "http://b.example",
    "mailto:c@d.example",
    "javascript:alert(1)",
    "data:,x",
    "/x",
    null,
  ];
  const links = hrefs.map((href) => ({ text: "Read more", href }));
  expect(shown(aRequest({ links }))?.requests[0]?.links.map(({ href }) => href)).toEqual(hrefs.slice(0, 3));
});

test("whatever the bulletin, no word of a request that needs care is read unless staff allow it", () => {
  const anyRequest = fc.record({
    ...{ care: fc.subarray([...sensitivities]), onHandout: fc.boolean() },
    wording: fc.option(fc.constantFrom("", " ", "gentle")),
  });
  fc.assert(
    fc.property(fc.array(anyRequest, { maxLength: 12 }), (requests) => {
      const made = requests.map(({ care, onHandout, wording }, at) => {
        const text = `untold-${at}-`;
        const links = [{ text, href: `https://example.org/${text}` }];
        return aRequest({ id: `r${at}`, text, links, sensitivities: care, onHandout, childrensWording: wording });
      });
      const everything = JSON.stringify(readableOf(aBulletin(...made)));
      for (const [at, { care, onHandout }] of requests.entries())
        expect(everything.includes(`untold-${at}-`)).toBe(care.length === 0 || onHandout);
    }),
  );
});
