import { isZone } from "~/time/calendar-date";
import { z } from "~/ui/form/zod";

const mostLines = 5;

/** Somebody can be reached by it: it has an e-mail address or a phone number. */
const reachable = /\S@\S|\d(?:[\s()/.-]*\d){2}/;

/** What staff say of their office. Messages are keys of the catalogue under `errors`. */
export const officeForm = z.object({
  name: z.string().trim().min(1, "office-name-missing").max(60, "office-name-long"),
  contactCard: z
    .string()
    .transform(linesOf)
    .refine((lines) => lines.length <= mostLines && lines.join("\n").length <= 300, "contact-long")
    .refine((lines) => lines.length === 0 || reachable.test(lines.join("\n")), "contact-unreachable")
    .transform((lines) => lines.join("\n") || null),
  zone: z.string().refine(isZone, "zone-unknown"),
  paper: z.enum(["A4", "Letter"], "paper-missing"),
});

export type OfficeForm = z.output<typeof officeForm>;

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}
