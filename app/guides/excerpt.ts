import type { Link } from "~/bulletins/bulletin";

/** Sentences of a text as they stand there, with the links they hold and what is said of a name with an asterisk. */
export function excerptOf({ text, links }: { text: string; links: Link[] }, sentences: string[]) {
  const excerpt = joined(text, sentences);
  const note = excerpt.includes("*") ? footnote.exec(text)?.[0].trim() : undefined;
  const whole = note && !excerpt.includes(note) ? `${excerpt} ${note}` : excerpt;
  return { text: whole, links: links.filter((link) => whole.includes(link.text)) };
}

/** At the end, behind an asterisk of its own: "*A pseudonym has been used." */
const footnote = /(?<=\s)\*\s?\p{L}[^*]*$/u;

/** Lines of a list stay lines. */
function joined(text: string, sentences: string[]): string {
  let from = 0;
  let whole = "";
  for (const sentence of sentences) {
    const at = text.indexOf(sentence, from);
    if (whole !== "") whole += text.slice(from, Math.max(at, from)).includes("\n") ? "\n" : " ";
    whole += sentence;
    from = Math.max(at, from) + sentence.length;
  }
  return whole;
}
