import { normalEmail } from "~/accounts/sign-in.server";
import type { World } from "./context";
import { keyOf, minutesToWait, networkOf } from "./limits.server";

/** Counts a wish for a sign-in mail. @returns the minutes to wait, or 0 */
export async function waitForSignInMail({ limits, address }: World, email: string): Promise<number> {
  return await minutesToWait(limits, ["signInNetwork", networkOf(address)], ["signInMail", keyOf(normalEmail(email))]);
}

/** Counts a try at a code. @returns the minutes to wait, or 0 */
export async function waitForCode({ limits, address }: World, email: string): Promise<number> {
  return await minutesToWait(limits, ["signInTry", networkOf(address)], ["signInCode", keyOf(normalEmail(email))]);
}

/** Counts a try at a link. @returns the minutes to wait, or 0 */
export async function waitForLink({ limits, address }: World): Promise<number> {
  return await minutesToWait(limits, ["signInTry", networkOf(address)]);
}
