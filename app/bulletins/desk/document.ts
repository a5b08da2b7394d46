import { isCalendarDate } from "~/time/calendar-date";
import { z } from "~/ui/form/zod";
import { doubts, requestKinds, setAsideReasons } from "../bulletin";
import { longestLetter } from "../reading/letter";
import { sensitivities } from "../sensitivity";

const id = z.string().regex(/^[\w-]{1,48}$/);
const ids = z.array(id).max(100);
const words = z
  .string()
  .max(longestLetter)
  .transform((text) => text.trim().replace(/\r\n?/g, "\n"));
const orNull = words.nullable().transform((text) => text || null);
/** Addresses that a page may lead to, and no others. */
const href = z
  .string()
  .regex(/^(?:https?:|mailto:)/i)
  .nullable();
const place = z.number().int().nonnegative();

const request = z.object({
  id,
  kind: z.enum(requestKinds),
  text: words,
  links: z.array(z.object({ text: words, href })),
  doubts: z.array(z.enum(doubts)),
  sensitivities: z.array(z.enum(sensitivities)),
  childrensWording: orNull,
  onHandout: z.boolean(),
  answers: ids,
  origins: ids,
});

/** The desk as its page saves it by itself: all of it, checked like anything that comes from outside. */
export const deskDocument = z.object({
  title: orNull,
  date: orNull.refine((date) => date === null || isCalendarDate(date), "date-wrong"),
  scriptureText: orNull,
  scriptureReference: orNull,
  sections: z.array(z.object({ id, heading: orNull, intro: orNull, requests: z.array(request) })),
  aside: z.array(z.object({ id, text: words, reason: z.enum(setAsideReasons), origins: ids })),
  trace: z.record(z.string(), z.array(z.tuple([place, place]))),
});

/** What the page sends: the desk, and the version it was made from. */
export const savedDesk = z.object({ version: z.number().int(), doc: deskDocument });
