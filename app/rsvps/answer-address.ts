import type { SignedLinks } from "~/accounts/signed-links.server";
import { withDetail } from "~/mail/mailbox";

type Signed = Parameters<SignedLinks["sign"]>[0];
/** `answerLinks` only where answers are read. */
export type Invites = { mailbox: string; answerLinks?: SignedLinks | undefined };

/**
 * Whereto a guest's calendar answers: the service's mailbox, with a detail that proves whose invitation was answered. A
 * calendar keeps nothing else that is the guest's alone; UID and addresses can be known to others.
 */
export function answerAddress(reply: Signed, { mailbox, answerLinks }: Invites): string | undefined {
  return answerLinks && withDetail(mailbox, answerLinks.sign(reply));
}
