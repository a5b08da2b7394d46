import { isCalendarDate } from "~/time/calendar-date";
import { z } from "~/ui/form/zod";
import { requestKinds } from "./bulletin";
import { longestLetter } from "./reading/letter";
import { sensitivities } from "./sensitivity";

const text = z
  .string()
  .trim()
  .transform((words) => words.replace(/\r\n?/g, "\n"));
const orNull = text.transform((words) => words || null);
const ticked = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");

/** Where a request stands: the number of its section, or set aside. */
export const asidePlace = "aside";
const place = z.string().regex(/^(\d{1,4}|aside)$/, "section-wrong");

const requestRow = z
  .object({
    id: z.string(),
    place,
    kind: z.enum(requestKinds, "kind-missing"),
    text,
    care: z.object(Object.fromEntries(sensitivities.map((name) => [name, ticked]))).optional(),
    childrensWording: orNull,
  })
  .refine((row) => row.place === asidePlace || row.text !== "", { path: ["text"], message: "request-empty" });

/** The bulletin desk's form: the whole of a bulletin, read the same way in the browser and in the action. */
export const deskForm = z.object({
  revision: z.coerce.number().int(),
  title: orNull,
  date: z
    .string()
    .trim()
    .refine((date) => date === "" || isCalendarDate(date), "date-wrong")
    .transform((date) => date || null),
  scriptureText: orNull,
  scriptureReference: orNull,
  sections: z.array(z.object({ heading: orNull, intro: orNull })).default([]),
  newHeading: orNull,
  requests: z.array(requestRow).default([]),
  aside: z.array(z.object({ text, reason: z.string(), place })).default([]),
  /** Set by the button that also publishes. */
  publish: z.literal("yes").optional(),
});

export type DeskForm = z.output<typeof deskForm>;

/** A letter as it is handed in: pasted, or as a file, whose name alone stands here. */
export const letterForm = z
  .object({
    letter: z.string().refine((letter) => letter.length <= longestLetter, "letter-long"),
    /** What the clipboard held besides its words, while nobody has changed them. */
    html: z.string().default(""),
    file: z.string().default(""),
    /** Set when the same letter was read before, and is to be read again. */
    again: z.literal("yes").optional(),
  })
  .refine(({ letter, file }) => letter.trim() !== "" || file !== "", { path: ["letter"], message: "letter-missing" });

/** Why a request is withdrawn: for the log, read by staff alone. */
export const withdrawalForm = z.object({
  reason: z.string().trim().min(1, "reason-missing").max(1_000, "reason-long"),
});
