import { normalEmail } from "~/accounts/sign-in.server";
import type { World } from "./context";
import { keyOf, minutesToWait, networkOf } from "./limits.server";

/** Counts a reply. @returns the minutes to wait, or 0 */
export async function waitForReply({ limits, address }: World, email: string, occurrenceId: string): Promise<number> {
  return await minutesToWait(
    limits,
    ["replyNetwork", networkOf(address)],
    ["replyMail", keyOf(normalEmail(email))],
    ["replyGathering", occurrenceId],
  );
}
