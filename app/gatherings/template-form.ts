import { z } from "~/ui/form/zod";

const optional = (most: number, message: string) =>
  z
    .string()
    .trim()
    .max(most, message)
    .transform((text) => text || null);

/** What staff write for gatherings to begin with. Messages are keys of the catalogue under `errors`. */
export const templateForm = z.object({
  officeCode: z
    .string()
    .default("")
    .transform((code) => code || null),
  title: z.string().trim().min(1, "title-missing").max(120, "title-long"),
  about: optional(2_000, "about-long"),
  minutes: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "minutes-range")
    .transform(Number)
    .pipe(z.number().min(15, "minutes-range").max(180, "minutes-range")),
  instructions: optional(4_000, "words-long"),
});

export type TemplateForm = z.output<typeof templateForm>;
