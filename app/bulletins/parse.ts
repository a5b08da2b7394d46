import type { Bulletin } from "./bulletin";

export function parseBulletin(letter: string): Bulletin {
  const paragraphs = letter.split(/\n\s*\n/).map((p) => p.trim()).filter(Boolean);
  return { title: paragraphs[0] ?? null, date: null, scripture: null, setAside: [], sections: [{ heading: null, intro: null, requests: paragraphs.filter((p) => p.startsWith("•")).map((text) => ({ kind: "petition" as const, text: text.slice(1).trim(), links: [], doubts: [] })) }] };
}
export function countRequests(bulletin: Bulletin) { return bulletin.sections.reduce((n, s) => n + s.requests.length, 0); }
