import type { Link } from "../bulletin";

/** A letter as the parser takes it, whatever it came as. */
export type Letter = {
  /** Plain text; a line that was a heading or all bold is marked as `**heading**`, an item of a list with `•` or its number. */
  text: string;
  /** The links of a letter that had any behind its words, in their order. */
  anchors: Link[];
  /** What a mail's header says, for where the letter itself doesn't. */
  subject: string | null;
  /** YYYY-MM-DD, by the sender's clock */
  sentOn: string | null;
};

/** Why a file can't be read; the words are in the catalogue under `errors`. */
export type Unreadable =
  | "letter-long"
  | "file-pdf"
  | "file-doc"
  | "file-rtf"
  | "file-picture"
  | "file-broken"
  | "file-too-large"
  | "file-unknown";

export class LetterUnreadable extends Error {
  constructor(readonly reason: Unreadable) {
    super(`The letter can't be read: ${reason}`);
  }
}

/** The most text a letter may have, in characters: what is read within two seconds. The longest real ones have 30,000. */
export const longestLetter = 200_000;

export function plainLetter(text: string): Letter {
  return { text, anchors: [], subject: null, sentOn: null };
}
