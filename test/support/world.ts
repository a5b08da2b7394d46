import type { AppLoadContext } from "@remix-run/node";
import { onTestFinished } from "vitest";
import { createAuth } from "~/accounts/auth.server";
import { mintSignIn, signInByLink } from "~/accounts/sign-in.server";
import { openLinks } from "~/accounts/signed-links.server";
import { type Limits, openLimits } from "~/http/limits.server";
import { aDatabase } from "./databases";
import { now } from "./factories";

export const siteUrl = "http://localhost:3000";

/** What the server hands to loaders and actions, around a database of this test's own. */
export async function aWorld() {
  const database = await aDatabase();
  const auth = createAuth(database, { siteUrl, sessionSecret: "a secret of more than thirty-two characters" });
  const limits: Limits = await openLimits(database.engine, database.url);
  onTestFinished(() => limits.close());
  const cookies: string[] = [];
  const context: AppLoadContext = {
    db: database.db,
    auth,
    limits,
    ...openLinks("a secret of more than thirty-two characters"),
    siteUrl,
    demo: false,
    now: () => now,
    address: "192.0.2.7",
    nonce: "nonce",
    addCookie: (cookie) => void cookies.push(cookie),
  };
  const signIn = async (email: string) => {
    const { token } = await mintSignIn(auth, email);
    return ((await signInByLink(auth, token)) ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
  };
  return { db: database.db, auth, context, cookies, signIn };
}

export type TestWorld = Awaited<ReturnType<typeof aWorld>>;

type Handler = (args: { request: Request; params: Record<string, string>; context: AppLoadContext }) => unknown;
type Asking = { path: string; params?: Record<string, string>; cookie?: string };

/** Drives a loader with a real request. Redirects and refusals come back as their response. */
export async function open<H extends Handler>(world: TestWorld, loader: H, { path, params = {}, cookie = "" }: Asking) {
  const request = new Request(siteUrl + path, { headers: { cookie } });
  return await answer(() => loader({ request, params, context: world.context }) as ReturnType<H>);
}

/** Drives an action with a real form. */
export async function send<H extends Handler>(
  world: TestWorld,
  action: H,
  form: Record<string, string>,
  { path, params = {}, cookie = "" }: Asking,
) {
  const request = new Request(siteUrl + path, { method: "POST", headers: { cookie }, body: new URLSearchParams(form) });
  return await answer(() => action({ request, params, context: world.context }) as ReturnType<H>);
}

type Answer<T> = { status: number; location: string | null; data: T };

async function answer<T>(ask: () => T): Promise<Answer<Exclude<Unwrapped<Awaited<T>>, Response>>> {
  try {
    return await read(await ask());
  } catch (thrown) {
    if (thrown instanceof Response) return await read(thrown);
    throw thrown;
  }
}

type Unwrapped<T> = T extends { type: string; data: infer D; init: ResponseInit | null } ? D : T;

// biome-ignore lint/suspicious/noExplicitAny: Remix's own wrapper is not told apart by type here
async function read(given: any): Promise<Answer<any>> {
  if (given instanceof Response) {
    const isJson = given.headers.get("Content-Type")?.includes("json");
    return {
      status: given.status,
      location: given.headers.get("Location"),
      data: isJson ? await given.json() : undefined,
    };
  }
  if (given?.type === "DataWithResponseInit")
    return { status: given.init?.status ?? 200, location: null, data: given.data };
  return { status: 200, location: null, data: given };
}
