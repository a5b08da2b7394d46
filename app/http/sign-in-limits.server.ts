import { normalEmail } from "~/accounts/sign-in.server";
import type { World } from "./context";
import { keyOf, networkOf } from "./limits.server";

/** Counts a wish for a sign-in mail. @returns the minutes to wait, or 0 */
export async function waitForSignInMail({ limits, address }: World, email: string): Promise<number> {
  const waits = [
    await limits.take("signInNetwork", networkOf(address)),
    await limits.take("signInMail", keyOf(normalEmail(email))),
  ];
  return Math.ceil(Math.max(...waits) / 60);
}

/** Counts a try at a code. @returns the minutes to wait, or 0 */
export async function waitForCode({ limits, address }: World, email: string): Promise<number> {
  const waits = [
    await limits.take("signInTry", networkOf(address)),
    await limits.take("signInCode", keyOf(normalEmail(email))),
  ];
  return Math.ceil(Math.max(...waits) / 60);
}

/** Counts a try at a link. @returns the minutes to wait, or 0 */
export async function waitForLink({ limits, address }: World): Promise<number> {
  return Math.ceil((await limits.take("signInTry", networkOf(address))) / 60);
}
