import type { Bulletin, Doubt, Link, RequestKind, SetAside } from "../bulletin";
import { type Sensitivity, suggestSensitivities } from "../sensitivity";
import { traceLetter } from "./trace";

/** A bulletin as staff prepare it. Every part has an id that stays, whatever becomes of the part. */
export type Desk = {
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scriptureText: string | null;
  scriptureReference: string | null;
  sections: DeskSection[];
  aside: DeskAside[];
  /** Where in the letter each part came from. */
  trace: Trace;
};

export type DeskSection = {
  id: string;
  /** null for what stands before the first heading */
  heading: string | null;
  intro: string | null;
  requests: DeskRequest[];
};

export type DeskRequest = {
  id: string;
  kind: RequestKind;
  text: string;
  links: Link[];
  doubts: Doubt[];
  sensitivities: Sensitivity[];
  childrensWording: string | null;
  /** Whether it may stand on what attendees take home, though it is sensitive. */
  onHandout: boolean;
  /** The ids of earlier requests that this one tells the outcome of. */
  answers: string[];
  /** The ids of requests it was split from or that were joined to it: whoever withdraws one of them means it too. */
  origins: string[];
};

export type DeskAside = { id: string; text: string; reason: SetAside["reason"]; origins: string[] };

/** From and to which character of the letter. */
export type Span = [start: number, end: number];
/** By "title", "date", "verse", a section's id (its heading), `…-intro`, or the id of a request or of what was set aside. */
export type Trace = Record<string, Span[]>;

/** What the reader made of a letter, laid out for staff to check; `newId` gives each part its name. */
export function deskFrom(bulletin: Bulletin, letter: string, newId: () => string): Desk {
  const { title, date, scripture, sections, setAside } = bulletin;
  const desk = {
    ...{ title, date, scriptureText: scripture?.text ?? null, scriptureReference: scripture?.reference ?? null },
    sections: sections.map(({ heading, intro, requests }) => ({
      ...{ id: newId(), heading, intro },
      requests: requests.map((request) => ({ ...newRequest(newId(), request.text), ...request })),
    })),
    aside: setAside.map((part) => ({ id: newId(), ...part, origins: [] })),
  };
  return { ...desk, trace: traceLetter(desk, letter) };
}

/** A request nobody has looked at: with the care its words suggest. */
export function newRequest(id: string, text: string): DeskRequest {
  return {
    ...{ id, text, kind: "petition", links: [], doubts: [], childrensWording: null, onHandout: false },
    ...{ sensitivities: suggestSensitivities(text), answers: [], origins: [] },
  };
}

export function requestsOf(desk: Pick<Desk, "sections">): DeskRequest[] {
  return desk.sections.flatMap((section) => section.requests);
}
