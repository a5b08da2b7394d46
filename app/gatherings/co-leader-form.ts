import { emailField } from "~/accounts/forms";
import { z } from "~/ui/form/zod";

/** Whom the host asks to lead with them. */
export const coLeaderForm = z.object({
  name: z.string().trim().min(1, "name-missing").max(100, "name-long"),
  email: emailField,
});
