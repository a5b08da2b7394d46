import { sampleLeader, sampleStaff } from "db/sample";
import type { Auth } from "~/accounts/auth.server";
import { mintSignIn, signInLink } from "~/accounts/sign-in.server";

/** A demo begins with a way in for each of its people. */
export async function signInLinks(auth: Auth, siteUrl: string): Promise<string> {
  const lines = [];
  for (const { role, email } of [sampleStaff, sampleLeader]) {
    const { token } = await mintSignIn(auth, email);
    lines.push(`  ${role.padEnd(7)} ${signInLink(siteUrl, token)}`);
  }
  return `Sign in (each link works once, for ten minutes; ask for a new one at ${siteUrl}/sign-in and read it at ${siteUrl}/outbox):\n${lines.join("\n")}\n`;
}
