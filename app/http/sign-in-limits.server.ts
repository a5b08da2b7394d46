import { createHash } from "node:crypto";
import { normalEmail } from "~/accounts/sign-in.server";
import type { World } from "./context";
import { networkOf } from "./limits.server";

/** Counts a wish for a sign-in mail. @returns the minutes to wait, or 0 */
export async function waitForSignInMail({ limits, address }: World, email: string): Promise<number> {
  const waits = [await limits.take("signInNetwork", networkOf(address)), await limits.take("signInMail", keyOf(email))];
  return Math.ceil(Math.max(...waits) / 60);
}

/** Counts a try at a code. @returns the minutes to wait, or 0 */
export async function waitForCode({ limits, address }: World, email: string): Promise<number> {
  const waits = [await limits.take("signInTry", networkOf(address)), await limits.take("signInCode", keyOf(email))];
  return Math.ceil(Math.max(...waits) / 60);
}

/** Counts a try at a link. @returns the minutes to wait, or 0 */
export async function waitForLink({ limits, address }: World): Promise<number> {
  return Math.ceil((await limits.take("signInTry", networkOf(address))) / 60);
}

/** No address typed by a stranger is kept for counting. */
function keyOf(email: string): string {
  return createHash("sha256").update(normalEmail(email)).digest("base64url");
}
