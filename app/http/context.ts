import type { Db } from "db/connection";
import type { Auth } from "~/accounts/auth.server";
import type { SignedLinks } from "~/accounts/signed-links.server";
import type { User } from "~/accounts/users.server";
import type { Limits } from "./limits.server";

/** What every loader and action is handed: the world it acts in. */
export type World = {
  db: Db;
  auth: Auth;
  limits: Limits;
  replyLinks: SignedLinks;
  joinLinks: SignedLinks;
  guestFeedLinks: SignedLinks;
  closeLinks: SignedLinks;
  newsLinks: SignedLinks;
  readerLinks: SignedLinks;
  feedLinks: SignedLinks;
  siteUrl: string;
  demo: boolean;
  now: () => Date;
  /** The network address of the one who asks. */
  address: string;
  /** Keeps who asks for as long as one request takes; left out where one world serves many. */
  whoAsks?: { user?: Promise<User | undefined> };
  /** Of this answer's Content-Security-Policy. */
  nonce: string;
  /** Adds a cookie to the answer under way. */
  addCookie: (cookie: string) => void;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends World {}

  // biome-ignore lint/style/useConsistentTypeDefinitions: tells the types of loaders that single fetch is on
  interface Future {
    v3_singleFetch: true;
  }
}
