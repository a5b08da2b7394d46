import type { Block } from "./blocks";
import type { Piece } from "./pieces";
import { endsQuoted, withoutEndMarks } from "./quotes";
import { referenceAtEnd } from "./references";
import { pleads } from "./verse-lines";

const label =
  /^(?:(?:this week['’]s |our |key |bible |memory |theme |weekly |today['’]s )*(?:verse|scripture|bible verse|scripture reading|passage|text|bibelvers|vers|bijbeltekst|bijbelvers|verset|versículo|losung|wochenspruch)(?: (?:of|for|der|voor de|de la|du) (?:the |this )?(?:week|month|day|woche|semaine|semana))?) ?[:–—|-]+\s*/iu;

/** Splits "Verse of the week: “Learn to do right”" and "As Isaiah writes: “Learn …” (Isaiah 1:17)" from their verse. */
export function splitVerseLead(block: Block): Piece[] {
  const length = label.exec(block.text.slice(0, 80))?.[0].length ?? leadLength(block);
  if (!length) return [block];
  const lead: Piece = { ...block, text: block.text.slice(0, length).trim(), role: "aside", reason: "verseLabel" };
  const rest = block.text.slice(length);
  return rest ? [lead, { ...block, text: rest, apart: true }] : [lead];
}

const longestLead = 140;

/** How many characters stand before a verse that fills the rest of its paragraph. */
function leadLength({ text, mark }: Block): number {
  const quote = text.slice(0, longestLead).search(/[“"„«]/u);
  if (mark !== null || quote < 4 || text.length > 1000 || pleads(text)) return 0;
  const lead = text.slice(0, quote).trimEnd();
  const before = referenceAtEnd(withoutEndMarks(lead));
  if (before) return endsQuoted(text) && /\p{L}/u.test(lead.slice(0, before.from)) ? before.from : 0;
  if (!/[:,]$/u.test(lead)) return 0;
  const behind = referenceAtEnd(text);
  return behind && endsQuoted(withoutEndMarks(text.slice(0, behind.from))) ? quote : 0;
}
