import { isCalendarDate } from "~/time/calendar-date";
import { nested } from "~/ui/form/nested";
import { z } from "~/ui/form/zod";
import { requestKinds } from "../bulletin";
import { sensitivities } from "../sensitivity";

const text = z
  .string()
  .trim()
  .transform((words) => words.replace(/\r\n?/g, "\n"));
const orNull = text.transform((words) => words || null);
const ticked = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");
/** Where a request stands that is no part of the bulletin. */
export const asidePlace = "aside";

/** Everything as it was typed, right or wrong. */
const typed = z.object({
  version: z.coerce.number().int().catch(0),
  title: orNull,
  date: orNull,
  scriptureText: orNull,
  scriptureReference: orNull,
  sections: z.array(z.object({ id: z.string(), heading: orNull, intro: orNull })).default([]),
  newHeading: orNull.optional().default(null),
  requests: z
    .array(
      z.object({
        id: z.string(),
        /** The id of its section, or aside. */
        place: z.string(),
        kind: z.enum(requestKinds).catch("petition"),
        text,
        care: z.object(Object.fromEntries(sensitivities.map((name) => [name, ticked]))).optional(),
        childrensWording: orNull,
        onHandout: ticked,
        /** By the ids of earlier requests. */
        answers: z.record(z.string(), z.literal("yes")).default({}),
      }),
    )
    .default([]),
  aside: z.array(z.object({ id: z.string(), text, place: z.string() })).default([]),
  /** Set by the button that goes on to publishing. */
  publish: z.literal("yes").optional(),
});

export type DeskForm = z.output<typeof typed>;

/** The bulletin desk's form: all of it that fields can say, for a page without script. */
export const deskForm = typed.superRefine(({ date, requests }, context) => {
  if (date && !isCalendarDate(date)) context.addIssue({ code: "custom", path: ["date"], message: "date-wrong" });
  for (const [index, { place, text: words }] of requests.entries())
    if (place !== asidePlace && !words)
      context.addIssue({ code: "custom", path: ["requests", index, "text"], message: "request-empty" });
});

/** What was typed, where it can't be saved: it comes back as it is. Undefined where it is no form of this page. */
export function typedDesk(values: Record<string, string>): DeskForm | undefined {
  return typed.safeParse(nested(values)).data;
}
