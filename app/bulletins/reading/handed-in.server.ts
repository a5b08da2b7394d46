import { countRequests } from "../parse";
import { parseLetter } from "../parse-letter";
import { type Letter, LetterUnreadable, plainLetter, type Unreadable } from "./letter";
import { readLetter, readPage } from "./read-letter";

type HandedIn = { letter: string; html: string };

/** The letter that was handed in: the file if there is one, else what was pasted, with its structure where that reads. */
export async function letterHandedIn({ letter, html }: HandedIn, file: File | undefined): Promise<Letter | Unreadable> {
  try {
    if (file) return await readLetter(new Uint8Array(await file.arrayBuffer()));
    const page = html === "" ? undefined : readPage(html);
    return page && countRequests(parseLetter(page)) > 0 ? page : plainLetter(letter);
  } catch (error) {
    if (error instanceof LetterUnreadable) return error.reason;
    throw error;
  }
}
