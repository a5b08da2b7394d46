import { z } from "~/ui/form/zod";
import { bulletinLanguages } from "./languages";
import { longestLetter } from "./reading/letter";

const version = z
  .string()
  .regex(/^\d{1,9}$/, "translation-form")
  .transform(Number);
const partKey = z
  .string()
  .regex(/^(?:title|scriptureText|scriptureReference|(?:heading|intro|text|children)-[\w-]{1,48})$/);
const words = z.string().max(longestLetter, "translation-long");

const part = z.object({
  text: words,
  /** What it was translated from, as the page showed it. */
  original: words,
  /** What was saved of it when the page was opened. */
  before: words,
  /** Ticked where a translation still fits an original that has changed. */
  fits: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});

/** A translation as its page sends it, by part. */
export const translationForm = z.object({ version, parts: z.record(partKey, part) });

export const removalForm = z.object({ version });

export const languageForm = z.object({ language: z.enum(bulletinLanguages, "language-missing") });
