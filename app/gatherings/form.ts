import { isCalendarDate, isClockTime, isZone } from "~/time/calendar-date";
import { z } from "~/ui/form/zod";
import { accessKinds, gatheringLanguages, meetsInPerson, meetsOnline, placeKinds } from "./gathering";
import { checkRecurrence, recurrenceFields, recurrenceIn } from "./recurrence-form";

const optionalText = (max: number, message: string) =>
  z
    .string()
    .trim()
    .max(max, message)
    .transform((text) => text || null);

const wholeNumber = (low: number, high: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .pipe(z.number().min(low, message).max(high, message));

/** Ticked boxes, each a field of its own: `accessibility.stepFree` is "yes". */
const ticked = <Code extends string>(codes: readonly Code[]) =>
  z
    .record(z.string(), z.string())
    .default({})
    .transform((boxes) => codes.filter((code) => boxes[code] === "yes"));

/** The leader's form, read the same way in the browser and in the action. Messages are keys of the catalogue under `errors`. */
export const gatheringForm = z
  .object({
    title: z.string().trim().min(1, "title-missing").max(120, "title-long"),
    about: optionalText(2_000, "about-long"),
    date: z.string().trim().min(1, "date-missing").refine(isCalendarDate, "date-wrong"),
    time: z.string().trim().min(1, "time-missing").refine(isClockTime, "time-wrong"),
    minutes: wholeNumber(15, 180, "minutes-range"),
    place: z.enum(placeKinds, "place-missing"),
    town: optionalText(100, "town-long"),
    country: z
      .string()
      .trim()
      .regex(/^([A-Z]{2})?$/, "country-wrong")
      .transform((code) => code || null),
    zone: z
      .string()
      .trim()
      .refine((zone) => zone === "" || isZone(zone), "zone-unknown")
      .transform((zone) => zone || null),
    address: optionalText(300, "address-long"),
    joinLink: z
      .string()
      .trim()
      .max(500, "link-long")
      .transform((link) => link || null),
    capacity: z.union(
      [
        z
          .string()
          .trim()
          .length(0)
          .transform(() => null),
        wholeNumber(1, 5_000, "capacity-range"),
      ],
      "capacity-range",
    ),
    language: z.enum(gatheringLanguages, "language-missing"),
    otherLanguages: ticked(gatheringLanguages),
    accessibility: ticked(accessKinds),
    childrenWelcome: z
      .literal("yes")
      .optional()
      .transform((tick) => tick === "yes"),
    notes: optionalText(1_000, "notes-long").default(null),
    ...recurrenceFields,
    /** What the leader was asked about, and said yes to by sending the form again. */
    sure: z.string().default(""),
  })
  .superRefine((form, check) => {
    const complain = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
    checkRecurrence(form, complain);
    if (meetsInPerson(form.place) && !form.town) complain("town", "town-missing");
    if (meetsInPerson(form.place) && !form.country) complain("country", "country-missing");
    if (meetsInPerson(form.place) && !form.address) complain("address", "address-missing");
    if (meetsOnline(form.place) && !form.joinLink) complain("joinLink", "link-missing");
    if (meetsOnline(form.place) && form.joinLink && !isWebAddress(form.joinLink)) complain("joinLink", "link-wrong");
  })
  .transform(({ repeats, interval, ends, count, until, ...form }) => ({
    ...form,
    otherLanguages: form.otherLanguages.filter((language) => language !== form.language),
    recurrence: recurrenceIn({ repeats, interval, ends, count, until, date: form.date }),
  }));

export type GatheringForm = z.output<typeof gatheringForm>;

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
