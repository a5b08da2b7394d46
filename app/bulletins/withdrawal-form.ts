import { z } from "~/ui/form/zod";

/** Why a request is withdrawn: for the log, read by staff alone. */
export const withdrawalForm = z.object({
  reason: z.string().trim().min(1, "reason-missing").max(1_000, "reason-long"),
});
