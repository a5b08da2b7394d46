import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { User } from "~/accounts/users.server";
import { notFound } from "./answers.server";
import { pathOf } from "./local-path";

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

/** Who asks, if signed in; the loaders of one page ask once. A session in use is renewed on the way. */
export async function findUser(asked: Asked): Promise<User | undefined> {
  const { whoAsks } = asked.context;
  if (!whoAsks) return await readSession(asked);
  whoAsks.user ??= readSession(asked);
  return await whoAsks.user;
}

async function readSession({ request, context }: Asked): Promise<User | undefined> {
  const { headers, response } = await context.auth.api.getSession({ headers: request.headers, returnHeaders: true });
  for (const cookie of headers.getSetCookie()) context.addCookie(cookie);
  if (!response) return undefined;
  const { id, name, email, role, officeCode, locale } = response.user;
  return { id, name, email, role: role === "staff" ? "staff" : "leader", officeCode: officeCode ?? null, locale };
}

export type LeaderUser = User & { officeCode: string };

/** @throws a redirect to the sign-in page, or 404 for others than leaders */
export async function requireLeader(asked: Asked): Promise<LeaderUser> {
  const user = await requireUser(asked);
  if (user.role !== "leader" || user.officeCode === null) throw notFound();
  return { ...user, officeCode: user.officeCode };
}

/** @throws a redirect to the sign-in page, or 404 for others than staff */
export async function requireStaff(asked: Asked): Promise<User> {
  const user = await requireUser(asked);
  if (user.role !== "staff") throw notFound();
  return user;
}

async function requireUser(asked: Asked): Promise<User> {
  const user = await findUser(asked);
  if (user) return user;
  // A redirect would throw away what was typed.
  if (asked.request.method !== "GET") throw new Response("Signed out", { status: 401 });
  throw redirect(`/sign-in?next=${encodeURIComponent(pathOf(asked.request))}`);
}

/** The page somebody lands on after signing in. */
export function homeOf(user: Pick<User, "role">): string {
  return user.role === "staff" ? "/staff" : "/lead";
}
