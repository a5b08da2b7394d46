import type { PrayerRequest, Section, SetAside } from "../bulletin";
import { hasCue, startsWithCue } from "./cues";
import { hasPseudonym } from "./footnotes";
import { kindFromLabel, kindOf } from "./kinds";
import { linksIn } from "./links";
import type { Piece } from "./pieces";

type Draft = {
  paragraphs: string[];
  /** What stood over it: its lead-in or heading. */
  label: string;
  joined: boolean;
};
type OpenSection = { heading: string | null; intros: string[]; drafts: Draft[] };
type Gathered = { sections: OpenSection[]; setAside: SetAside[]; starred?: Draft };

/** Puts the settled pieces together; a heading with no request under it is set aside with its intro. */
export function gather(pieces: Piece[]): { sections: Section[]; setAside: SetAside[] } {
  const gathered: Gathered = { sections: [], setAside: [] };
  openSection(gathered, null);
  for (const piece of pieces) add(gathered, piece);
  setEmptyAside(gathered);
  return { sections: marked(gathered.sections.map(finished)), setAside: gathered.setAside };
}

function add(gathered: Gathered, { role, reason, text }: Piece): void {
  const section = gathered.sections.at(-1) ?? openSection(gathered, null);
  const draft = section.drafts.at(-1);
  if (role === "heading") openSection(gathered, text);
  else if (role === "aside") gathered.setAside.push({ text, reason: reason ?? "footer" });
  else if (role === "intro") section.intros.push(text);
  else if (role === "footnote") addFootnote(gathered, section, text);
  else if (role === "more" && draft) goOn(draft, text);
  else if (role === "request" || role === "more") section.drafts.push(draftOf(section, text));
  if (hasPseudonym(text)) gathered.starred = section.drafts.at(-1) ?? gathered.starred;
}

function openSection(gathered: Gathered, heading: string | null): OpenSection {
  setEmptyAside(gathered);
  const section: OpenSection = { heading, intros: [], drafts: [] };
  gathered.sections.push(section);
  return section;
}

function setEmptyAside({ sections, setAside }: Gathered): void {
  const last = sections.at(-1);
  if (!last || last.drafts.length > 0) return;
  sections.pop();
  const texts = last.heading === null ? last.intros : [last.heading, ...last.intros];
  const reason = last.heading === null ? "preface" : "emptyHeading";
  setAside.push(...texts.map((text) => ({ text, reason }) as const));
}

/** A footnote goes with the pseudonym it explains, often at the letter's other end. */
function addFootnote({ starred, sections }: Gathered, section: OpenSection, text: string): void {
  const draft = starred ?? section.drafts.at(-1) ?? sections.at(-2)?.drafts.at(-1);
  if (draft) draft.paragraphs.push(text);
  else section.intros.push(text);
}

function goOn(draft: Draft, text: string): void {
  draft.joined ||= startsWithCue(text) && draft.paragraphs.length < 20 && hasCue(draft.paragraphs.join("\n\n"));
  draft.paragraphs.push(text);
}

function draftOf({ heading, intros }: OpenSection, text: string): Draft {
  return { paragraphs: [text], label: intros.at(-1) ?? heading ?? "", joined: false };
}

function finished({ heading, intros, drafts }: OpenSection): Section {
  return { heading, intro: intros.join("\n\n") || null, requests: drafts.map(requestOf) };
}

function requestOf({ paragraphs, label, joined }: Draft): PrayerRequest {
  const text = paragraphs.join("\n\n");
  const kind = kindOf(text) ?? kindFromLabel(label);
  const doubts: PrayerRequest["doubts"] = [];
  if (!kind) doubts.push("kindUnknown");
  if (joined) doubts.push("paragraphsJoined");
  return { kind: kind ?? "petition", text, links: linksIn(text), doubts };
}

/** Duplicates stay, each but the first with a doubt. */
function marked(sections: Section[]): Section[] {
  const seen = new Set<string>();
  for (const { text, doubts } of sections.flatMap(({ requests }) => requests)) {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (seen.has(words)) doubts.push("duplicate");
    seen.add(words);
  }
  return sections;
}
