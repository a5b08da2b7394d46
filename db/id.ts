import { randomBytes } from "node:crypto";

/** Without vowels, so that no word appears, and without signs that are read for one another. */
const alphabet = "23456789bcdfghjkmnpqrstvwxz";

/** Random text of `length` signs, 4.75 bits each: 28 signs are more than 128 bits. */
export function randomText(length: number): string {
  let text = "";
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < alphabet.length * 9 && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}

export function newId(): string {
  return randomText(20);
}

/** Whether a text can be an id at all. PostgreSQL takes no text with a NUL, which an address may hold. */
export function isId(text: string): boolean {
  return /^[0-9a-z]+$/.test(text);
}
