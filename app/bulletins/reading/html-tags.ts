/** A tag of a page, its name in lower case. */
export type Tag = { name: string; attribs: Record<string, string> };

/** Nothing of these is seen. */
const unseen = new Set([
  ...["head", "title", "script", "style", "template", "noscript", "svg", "math", "object", "iframe", "canvas"],
  ...["audio", "video", "select", "textarea", "input", "map"],
]);
/** A blank line stands before and after these. */
const apart = new Set([
  ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "td", "th", "blockquote", "hr", "pre"],
  ...["section", "article", "header", "footer", "figure", "address"],
]);
/** These begin and end a line. */
const lines = new Set(["div", "li", "tr", "dt", "dd", "center", "caption", "figcaption", "form", "fieldset", "main"]);
const strong = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th", "u"]);

export function isUnseen({ name, attribs }: Tag, unseenClasses: Set<string>): boolean {
  if (unseen.has(name) || attribs.hidden !== undefined) return true;
  if ((attribs.class ?? "").split(/\s+/).some((one) => unseenClasses.has(one))) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|max-height|opacity)\s*:\s*0(?![.\d]*[1-9])/i.test(
    attribs.style ?? "",
  );
}

/** The classes a page's own styles hide, as preheaders of newsletters are; what is hidden on some screens only stays. */
export function unseenClassesIn(css: string): Set<string> {
  const found = new Set<string>();
  const everywhere = css.replace(/@media[^{]{0,300}\{(?:[^{}]{0,5000}\{[^{}]{0,5000}\}){0,500}[^{}]{0,5000}\}/g, "");
  for (const [, selectors = "", rules = ""] of everywhere.matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g))
    if (/display\s*:\s*none/i.test(rules))
      for (const [, name] of selectors.matchAll(/(?:^|,)\s*\.([\w-]+)\s*(?=,|$)/g)) if (name) found.add(name);
  return found;
}

export function breakAround({ name }: Tag): "blank" | "line" | undefined {
  if (apart.has(name)) return "blank";
  return lines.has(name) ? "line" : undefined;
}

export function isStrong({ name, attribs }: Tag): boolean {
  return strong.has(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribs.style ?? "");
}

export function keepsLines({ name, attribs }: Tag): boolean {
  return name === "pre" || /white-space\s*:\s*pre/i.test(attribs.style ?? "");
}
