import { emailField } from "~/accounts/forms";
import { z } from "~/ui/form/zod";
import { largestParty } from "./seats";

/** Kept with each reply: which words its consent was given to (`reply.consent` in the catalogue). */
export const consentVersion = "2026-11-23";

/** A name goes into mails: what could pass there for somebody else's message is none. */
function aName(missing: string) {
  return z
    .string()
    .trim()
    .min(1, missing)
    .max(100, "name-long")
    .refine((name) => !/:\/\/|www\.|\p{Cc}/iu.test(name), "name-no-link");
}

const people = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, "party-range")
  .transform(Number)
  .pipe(z.number().max(largestParty, "party-range"));

/** The most dates of a series that one form replies to. */
const mostDates = 24;

const formKey = z.string().regex(/^[a-z0-9]{24}$/, "form-old");

const party = { adults: people, children: people };

function isParty({ adults, children }: { adults: number; children: number }): boolean {
  return adults + children >= 1 && adults + children <= largestParty;
}

const tooSmallOrLarge = { path: ["adults"], message: "party-range" };

/** What a guest fills in. Messages are keys of the catalogue under `errors`. */
export const replyForm = z
  .object({
    name: aName("your-name-missing"),
    email: emailField,
    ...party,
    consent: z.literal("yes", "consent-missing"),
    /** The dates of a series, as addresses name them, that are ticked. */
    on: z
      .record(z.string(), z.string())
      .optional()
      .transform((boxes) => (boxes ? Object.keys(boxes).filter((date) => boxes[date] === "yes") : null))
      .refine((dates) => dates === null || (dates.length > 0 && dates.length <= mostDates), "dates-missing"),
    formKey,
    /** The form whose address was mistyped. */
    corrects: formKey.optional(),
    /** When the page was opened: an ISO instant. */
    opened: z.string().default(""),
    /** Nobody sees this field, so nobody fills it; programs do. */
    website: z.string().default(""),
  })
  .refine(isParty, tooSmallOrLarge);

/** What a guest may change of a reply by the mailed link. */
export const ownReplyForm = z.object({ name: aName("your-name-missing"), ...party }).refine(isParty, tooSmallOrLarge);

/** What a leader writes down of somebody who came without replying. */
export const walkInForm = z.object({ name: aName("name-missing"), ...party, formKey }).refine(isParty, tooSmallOrLarge);

/** What a leader writes to all who come. */
export const messageForm = z.object({
  text: z.string().trim().min(1, "message-missing").max(5_000, "message-long"),
  formKey,
});

const quickestMs = 2_000;

/** A form that comes back sooner than a person can read it, or with the field filled in that nobody sees. */
export function looksAutomatic({ opened, website }: { opened: string; website: string }, now: Date): boolean {
  const took = now.getTime() - Date.parse(opened);
  return website !== "" || !(took >= quickestMs);
}
