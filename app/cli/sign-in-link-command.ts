import { createAuth } from "~/accounts/auth.server";
import { emailField } from "~/accounts/forms";
import { mintSignIn, signInLink } from "~/accounts/sign-in.server";
import { ensureStaff, findUserByEmail } from "~/accounts/users.server";
import { GivenWrong, readArgs } from "./given";
import { withDatabase } from "./with-database";

const usage = "Name the address: gathered sign-in-link EMAIL [--role staff].";

/** gathered sign-in-link EMAIL [--role staff]: a link that works once; with the role, the account is made first. */
export async function signInLinkCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, { role: { type: "string" } });
  const email = emailField.safeParse(positionals[0] ?? "");
  if (!email.success) throw new GivenWrong(usage);
  if (values.role !== undefined && values.role !== "staff")
    throw new GivenWrong("--role takes staff; leaders are invited by staff.");
  await withDatabase(async (database, settings) => {
    if (values.role === "staff") await ensureStaff(database.db, email.data, new Date());
    const user = await findUserByEmail(database.db, email.data);
    if (!user)
      throw new GivenWrong(
        `Nobody has an account with ${email.data}. Staff invite leaders; --role staff makes a staff account.`,
      );
    const { token } = await mintSignIn(createAuth(database, settings), user.email);
    process.stdout.write(`${signInLink(settings.siteUrl, token)}\n`);
  });
}
