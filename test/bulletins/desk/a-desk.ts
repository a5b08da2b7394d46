import fc from "fast-check";
import * as arrange from "~/bulletins/desk/arrange";
import { type Desk, deskFrom, newRequest, requestsOf } from "~/bulletins/desk/desk";
import * as edits from "~/bulletins/desk/edits";
import { parseBulletin } from "~/bulletins/parse";
import { referenceLetter } from "../../support/factories";

export function numbered(prefix = "part"): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** The reference letter on a desk: five sections with a request each. */
export function theReferenceDesk(): Desk {
  return deskFrom(parseBulletin(referenceLetter), referenceLetter, numbered());
}

/** A small desk by hand: headings, and the texts under each. */
export function aDesk(sections: Record<string, string[]>, aside: string[] = []): Desk {
  const id = numbered();
  return {
    ...{ title: null, date: null, scriptureText: null, scriptureReference: null, trace: {} },
    sections: Object.entries(sections).map(([heading, texts]) => ({
      ...{ id: heading, heading, intro: null },
      requests: texts.map((text) => newRequest(id(), text)),
    })),
    aside: aside.map((text) => ({ id: id(), text, reason: "byHand", origins: [] })),
  };
}

/** All that is written on a desk, but for spaces, in no order. */
export function lettersOn(desk: Desk): string {
  const texts = [
    ...desk.sections.flatMap(({ heading, intro, requests }) => [heading, intro, ...requests.map(({ text }) => text)]),
    ...desk.aside.map(({ text }) => text),
  ];
  return [...texts.join("").replace(/\s/gu, "")].sort().join("");
}

type Act = (desk: Desk, newId: string) => Desk;

/** Any of the acts that move, cut and join, on any part of the desk. */
export const anArrangingAct: fc.Arbitrary<Act> = fc
  .tuple(fc.nat(8), fc.nat(20), fc.nat(20), fc.nat(200), fc.constantFrom(-1 as const, 1 as const))
  .map(([kind, which, where, at, by]) => (desk: Desk, newId: string): Desk => {
    const request = pick(requestsOf(desk), which)?.id ?? "none";
    const section = pick(desk.sections, where)?.id ?? "none";
    const acts: (() => Desk)[] = [
      () => edits.splitRequest(desk, request, at, newId),
      () => edits.joinToPrevious(desk, request),
      () => edits.stepRequest(desk, request, by),
      () => edits.placeRequest(desk, request, section, at % 4),
      () => arrange.setRequestAside(desk, request),
      () => arrange.bringBack(desk, pick(desk.aside, which)?.id ?? "none", section),
      () => arrange.beginSectionAt(desk, request, newId),
      () => arrange.dissolveSection(desk, section),
      () => arrange.stepSection(desk, section, by),
    ];
    return acts[kind]?.() ?? desk;
  });

function pick<T>(list: T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}
