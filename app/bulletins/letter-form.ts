import { z } from "~/ui/form/zod";
import { longestLetter } from "./reading/letter";

/** The most a letter may have as a file, in bytes, with its pictures. */
const largestFile = 10 * 1024 * 1024;

/** A letter as it is handed in: pasted, or as a file, whose name alone stands here. */
export const letterForm = z
  .object({
    letter: z.string().refine((letter) => letter.length <= longestLetter, "letter-long"),
    /** What the clipboard held besides its words, while nobody has changed them. */
    html: z.string().default(""),
    file: z.string().default(""),
    /** How many bytes the chosen file has, where a script could tell before it is sent. */
    fileBytes: z.coerce.number().catch(0).default(0),
    /** Set when the same letter was read before, and is to be read again. */
    again: z.literal("yes").optional(),
  })
  .refine(({ letter, file }) => letter.trim() !== "" || file !== "", { path: ["letter"], message: "letter-missing" })
  .refine(({ fileBytes }) => fileBytes <= largestFile, { path: ["file"], message: "file-too-large" });
