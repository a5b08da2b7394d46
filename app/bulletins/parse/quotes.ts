const opening = "\"“„«‹‘'‚»";
const closing = "\"”“»›’'«";

const opens = new RegExp(`^[${opening}]`, "u");
const closes = new RegExp(`[${closing}][.,;]?\\s*$`, "u");

export function startsQuoted(text: string): boolean {
  return opens.test(text);
}

export function endsQuoted(text: string): boolean {
  return closes.test(text.slice(-4));
}

/** Takes off what stands between a verse and its reference: a dash, a bracket, a colon. */
export function withoutEndMarks(text: string): string {
  return text.replace(/[\s(:,–—~-]+$/u, "");
}

/** Takes off the quotes a verse stands in; those inside it stay. */
export function withoutQuotes(text: string): string {
  const inner = text.trim();
  if (!opens.test(inner)) return inner;
  const end = inner.slice(1).trim();
  if (!partner(inner.charAt(0)).includes(end.at(-1) ?? "-")) return end;
  return unbalancedEnd(inner) ? end.slice(0, -1).trim() : end;
}

function partner(quote: string): string {
  if ('"“„«»'.includes(quote)) return '"”“»«';
  return "'’‘›‹";
}

/** "He said, “Go.”" ends with a quote of its own, unless one is left over for the whole. */
function unbalancedEnd(text: string): boolean {
  const openers = text.match(/[“„]/gu)?.length ?? 0;
  const closers = text.match(/”/gu)?.length ?? 0;
  return !(text.startsWith("“") && text.endsWith("”") && openers > closers);
}
