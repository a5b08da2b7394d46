import { decodeText } from "./charset";
import { readHtml } from "./html";
import { type Letter, LetterUnreadable, longestLetter, plainLetter, type Unreadable } from "./letter";
import { isMail, readMail } from "./mail";
import { htmlOfWord } from "./word";

/**
 * Reads a letter out of a file by what is in it, whatever its name says: text, HTML, a mail, a Word document.
 * @throws LetterUnreadable with the reason
 */
export async function readLetter(bytes: Uint8Array): Promise<Letter> {
  const refused = refusals.find(({ begins }) => startsWith(bytes, begins));
  if (refused) throw new LetterUnreadable(refused.reason);
  const letter = await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (letter.text.length > longestLetter) throw new LetterUnreadable("letter-long");
  return letter;
}

async function read(bytes: Buffer): Promise<Letter> {
  if (startsWith(bytes, "PK\x03\x04")) return readPage(await htmlOfWord(bytes));
  if (isMail(bytes)) return await readMail(bytes);
  const text = decodeText(bytes);
  if (text.includes("\u0000")) throw new LetterUnreadable("file-unknown");
  return isPage(text) ? readPage(text) : plainLetter(text);
}

export function readPage(html: string): Letter {
  return { ...plainLetter(""), ...readHtml(html) };
}

/** HTML, as a whole page or as the piece of one that a clipboard holds. */
function isPage(text: string): boolean {
  return /^\uFEFF?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|meta|table|div|p|pre|span|font|b|strong|a|img|h[1-6]|ul|ol|blockquote|center|section|article)\b/i.test(
    text.slice(0, 2_000),
  );
}

const refusals: { begins: string; reason: Unreadable }[] = [
  { begins: "%PDF", reason: "file-pdf" },
  { begins: "\xd0\xcf\x11\xe0", reason: "file-doc" },
  { begins: "{\\rtf", reason: "file-rtf" },
  { begins: "\x89PNG", reason: "file-picture" },
  { begins: "\xff\xd8\xff", reason: "file-picture" },
  { begins: "GIF8", reason: "file-picture" },
];

function startsWith(bytes: Uint8Array, begins: string): boolean {
  return Buffer.from(bytes.subarray(0, begins.length)).toString("latin1") === begins;
}
