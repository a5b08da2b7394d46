import { z } from "~/ui/form/zod";

/** What staff decide about a gathering that waits. A gathering is sent back with words, never without. */
export const reviewForm = z
  .object({
    decision: z.enum(["approve", "trust", "sendBack"], "decision-missing"),
    note: z.string().trim().max(2_000, "note-long").default(""),
  })
  .refine(({ decision, note }) => decision !== "sendBack" || note !== "", {
    path: ["note"],
    message: "note-missing",
  });
