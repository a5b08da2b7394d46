const bullets = "•‣▪▫◦●○■□·∙⁃➢➤➔►▶→»✓✔✦❖◆◇★☆§\uF0B7\uF0A7\uF0D8";

const bulletMark = new RegExp(`^[${bullets}]\\s*`, "u");
/** »Öffne deinen Mund« opens a quote. */
const quoteMark = /^»(?:\S|[^«]{0,1500}«)/u;
const dashMark = /^[-–—*+]{1,2}(?:\s+|(?=\p{Lu}))/u;
const numberMark = /^\(?(?:\d{1,2}|[a-h](?=\)))[.)](?:\s+|(?=\p{Lu}))/u;
/** Word's second-level bullet, once its font is lost. */
const letterMark = /^o(?:\t\s*| {2,})(?=\p{Lu})/u;
const deepLetterMark = /^o\s+(?=\p{Lu})/u;

/** Outlook's bullet at the margin: one line that begins with "o" is Spanish, two are a list. */
export const letterBullet = /^(\s*)o (?=\p{Lu})/u;

export function hasLetterBullets(lines: string[]): boolean {
  return lines.filter((line) => /^\s*o \p{Lu}/u.test(line)).length >= 2;
}

/** German writes "12. März" and "1. Samuel 2,8": an ordinal there, no list number. */
const ordinal = /^\d{1,2}\.\s?(?:\p{Lu}\p{L}+\.? \d{1,3}(?:[,:.]|\s?$)|\p{Lu}\p{L}{2,8}\.? (?:19|20)\d\d)/u;

const marks = new RegExp(`[${bullets}\\-–—*+_=~|<>#\\s]`, "gu");

/** The mark at a line's beginning with the space after it, or "". */
export function markOf(line: string, indent = 0): string {
  if (quoteMark.test(line)) return "";
  const found = bulletMark.exec(line) ?? (indent > 0 ? deepLetterMark : letterMark).exec(line) ?? dashMark.exec(line);
  if (found) return found[0];
  return ordinal.test(line) ? "" : (numberMark.exec(line)?.[0] ?? "");
}

/** A line that only divides: "-----", "* * *", a lonely bullet. */
export function onlyMarks(line: string): boolean {
  return line.replace(marks, "") === "";
}

export function isBullet(line: string): boolean {
  return line.length === 1 && (markOf(line) !== "" || line === "*" || line === "-");
}
