import type { Db } from "db/connection";
import { queueMail } from "~/mail/outbox.server";
import type { Auth } from "./auth.server";

/** What a sign-in mail carries: a link's token and, for those whose mail opens another browser, six digits. */
export type SignInSecrets = { token: string; code: string };

/**
 * Queues the sign-in mail, for whatever address was typed: whether somebody is behind it is found out when the mail
 * is written, so that neither the page nor its time tells.
 */
export async function requestSignIn(db: Db, email: string, now: Date): Promise<void> {
  await db.transaction().execute((trx) => queueMail(trx, { kind: "sign-in", to: normalEmail(email), facts: {} }, now));
}

/** Makes a one-time link and code, good for ten minutes. Earlier links stay good until they run out. */
export async function mintSignIn(auth: Auth, email: string): Promise<SignInSecrets> {
  const minted: { token?: string } = {};
  const take = (token: string) => {
    minted.token = token;
  };
  await auth.api.signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() });
  const code = await auth.api.createVerificationOTP({ body: { email, type: "sign-in" } });
  if (!minted.token) throw new Error("better-auth made no sign-in link");
  return { token: minted.token, code };
}

/** @returns the cookies of the new session, or undefined when the link is used, expired or invented */
export async function signInByLink(auth: Auth, token: string): Promise<string[] | undefined> {
  return await sessionCookies(auth.api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true }));
}

/** @returns the cookies of the new session, or undefined when the code is wrong, used up or expired */
export async function signInByCode(auth: Auth, email: string, code: string): Promise<string[] | undefined> {
  const body = { email: normalEmail(email), otp: code };
  return await sessionCookies(auth.api.signInEmailOTP({ body, headers: new Headers(), asResponse: true }));
}

export function signInLink(siteUrl: string, token: string): string {
  return `${siteUrl}/sign-in/link?token=${encodeURIComponent(token)}`;
}

export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

async function sessionCookies(answering: Promise<Response>): Promise<string[] | undefined> {
  const answer = await answering;
  const cookies = answer.headers.getSetCookie();
  return answer.ok && cookies.length > 0 ? cookies : undefined;
}
