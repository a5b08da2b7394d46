import { z } from "~/ui/form/zod";
import type { Closable } from "./closes.server";

const count = (most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .pipe(z.number().max(most, message));

/** A leader's report. `sure` repeats numbers that looked odd, as "people minutes": asked once, they stand. */
export const closeForm = z.object({
  people: count(10_000, "close-people"),
  minutes: count(1_440, "close-minutes"),
  thanks: z
    .string()
    .trim()
    .max(2_000, "thanks-long")
    .transform((text) => text || null),
  mayPassOn: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
  sure: z.string().default(""),
});

export type CloseForm = z.output<typeof closeForm>;

/** Numbers that are likelier a slip of the finger than the truth: the field of the first, unless they were asked about. */
export function oddNumber(
  form: CloseForm,
  expected: Pick<Closable, "seatsTaken" | "plannedMinutes">,
): OddNumber | null {
  if (form.sure === surely(form)) return null;
  const { people, minutes } = form;
  if (people === 0 || people > 3 * expected.seatsTaken + 20) return { field: "people", message: "close-people-odd" };
  const { plannedMinutes } = expected;
  if (minutes < plannedMinutes / 3 || minutes > 3 * plannedMinutes)
    return { field: "minutes", message: "close-minutes-odd" };
  return null;
}

export type OddNumber = { field: "people" | "minutes"; message: string };

/** What the form says when its numbers have been asked about and are sent again. */
export function surely({ people, minutes }: { people: number | string; minutes: number | string }): string {
  return `${Number(people)} ${Number(minutes)}`;
}
