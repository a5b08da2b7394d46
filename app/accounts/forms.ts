import { z } from "~/ui/form/zod";

/** Every message is a key of the catalogue under `errors`. */
export const emailField = z
  .string()
  .trim()
  .min(1, "email-missing")
  .max(254, "email-long")
  .regex(/^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\.]+$/, "email-wrong");

export const signInForm = z.object({ email: emailField });

export const codeForm = z.object({
  email: emailField,
  next: z.string().default(""),
  code: z
    .string()
    .transform((code) => code.replace(/\D/g, ""))
    .pipe(z.string().length(6, "code-wrong")),
});

export const invitationForm = z.object({
  name: z.string().trim().min(1, "name-missing").max(100, "name-long"),
  email: emailField,
  officeCode: z.string().min(1, "office-missing"),
  trusted: z
    .literal("yes")
    .optional()
    .transform((tick) => tick === "yes"),
});
