import type { Link } from "~/bulletins/bulletin";
import { hasPseudonym, isFootnote } from "~/bulletins/parse/footnotes";

/** Sentences of a text as they stand there, with the links they hold and what is said of a name with an asterisk. */
export function excerptOf({ text, links }: { text: string; links: Link[] }, sentences: string[]) {
  const excerpt = joined(text, sentences);
  const note = lastWithAsterisk.exec(text)?.[0].trim() ?? "";
  const isMissing = hasPseudonym(excerpt) && isFootnote(note) && !excerpt.includes(note);
  const whole = isMissing ? `${excerpt} ${note}` : excerpt;
  return { text: whole, links: links.filter((link) => whole.includes(link.text)) };
}

/** What stands behind the last asterisk of its own: a footnote, or the last item of a list. */
const lastWithAsterisk = /(?<=\s)\*\s?\p{L}[^*]*$/u;

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
