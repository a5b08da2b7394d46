export function labelled(label: string, lines: string[]): string {
  return lines.length > 0 ? `**${label}**\n\n${list(lines)}` : "";
}

export function list(lines: string[]): string {
  return lines.map((line) => `- ${oneLine(escaped(line))}`).join("\n");
}

export function quoted(text: string): string {
  return escaped(text)
    .replace(/^(?=.)/gm, "> ")
    .replace(/^$/gm, ">");
}

export function paragraphs(texts: string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

/** Keeps Markdown from reading a sign in someone's words as its own. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, "\\$&")
    .replace(/^(\s*)([#+-]|=+)/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
