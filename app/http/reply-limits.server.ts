import { normalEmail } from "~/accounts/sign-in.server";
import type { World } from "./context";
import { keyOf, networkOf } from "./limits.server";

/** Counts a reply. @returns the minutes to wait, or 0 */
export async function waitForReply({ limits, address }: World, email: string, occurrenceId: string): Promise<number> {
  const waits = [
    await limits.take("replyNetwork", networkOf(address)),
    await limits.take("replyGathering", occurrenceId),
    await limits.take("replyMail", keyOf(normalEmail(email))),
  ];
  return Math.ceil(Math.max(...waits) / 60);
}
