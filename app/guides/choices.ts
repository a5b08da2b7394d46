import { placeKinds } from "~/gatherings/gathering";
import { z } from "~/ui/form/zod";

const wholeNumber = (low: number, high: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .pipe(z.number().min(low, message).max(high, message));

/** The choices that a form was opened with, as it sends them back; undefined for what no form of ours has sent. */
export function choicesShown(text: string | undefined): z.output<typeof choicesForm> | undefined {
  const [minutes, people, place, children] = (text ?? "").split(" ");
  return choicesForm.safeParse({ minutes, people, place, ...(children && { children }) }).data;
}

export function shownChoices({ minutes, people, place, children }: z.output<typeof choicesForm>): string {
  return [minutes, people, place, ...(children ? ["yes"] : [])].join(" ");
}

/** What a leader chooses for a guide. The command line reads its options with the same rules. */
export const choicesForm = z.object({
  minutes: wholeNumber(15, 180, "minutes-range"),
  people: wholeNumber(2, 500, "people-range"),
  place: z.enum(placeKinds, "place-missing"),
  children: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});
