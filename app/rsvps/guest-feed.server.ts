import { createHash } from "node:crypto";
import type { Db, Trx } from "db/connection";
import { newId } from "db/id";
import type { SignedLinks } from "~/accounts/signed-links.server";
import { eventBlock } from "~/calendar/event";
import { feedFile } from "~/calendar/feed";
import { gatheringEvent } from "~/calendar/gathering-event";
import type { NamedFeed } from "~/calendar/named-feeds.server";
import { translatorFor } from "~/i18n/locale";
import { listRepliesOf, type ReplyView } from "./reply-view.server";

/** A guest who has replied has a feed, too. */
export async function keepGuestFeed(trx: Trx, email: string): Promise<void> {
  await trx
    .insertInto("guestFeeds")
    .values({ id: newId(), email })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
}

/** The path of a guest's feed, secret as long as the guest keeps it so. */
export async function guestFeedPathOf(db: Db, links: SignedLinks, email: string): Promise<string | undefined> {
  const feed = await db
    .selectFrom("guestFeeds")
    .select(["id", "generation"])
    .where("email", "=", email)
    .executeTakeFirst();
  return feed && `/calendar/guest/${links.sign(feed)}.ics`;
}

/** Takes the power from a feed's address; there is a new one from then on. */
export async function revokeGuestFeed(db: Db, email: string): Promise<void> {
  await db
    .updateTable("guestFeeds")
    .set((eb) => ({ generation: eb("generation", "+", 1) }))
    .where("email", "=", email)
    .execute();
}

/** Nobody without a reply has a feed: the address would stay behind. */
export async function forgetGuestFeeds(db: Db): Promise<void> {
  await db
    .deleteFrom("guestFeeds")
    .where("email", "not in", (eb) => eb.selectFrom("replies").select("email"))
    .execute();
}

type Around = { db: Db; guestFeedLinks: SignedLinks; siteUrl: string };

/** The dates somebody is going to, each as the mail about it has it, and no private address; by an invented link nothing. */
export async function findGuestFeed(
  { db, guestFeedLinks, siteUrl }: Around,
  token: string,
  now: Date,
): Promise<NamedFeed | undefined> {
  const id = guestFeedLinks.idIn(token);
  const owner = id ? await db.selectFrom("guestFeeds").selectAll().where("id", "=", id).executeTakeFirst() : undefined;
  if (!owner || !guestFeedLinks.isGenuine(token, owner)) return undefined;
  const views = (await listRepliesOf(db, owner.email, now)).filter(({ status }) => status === "going");
  const list = views.map(({ id: reply, sequence, gatheringUpdatedAt, host }) =>
    [reply, sequence, gatheringUpdatedAt, host].join(" "),
  );
  const changed = views.map(({ gatheringUpdatedAt }) => gatheringUpdatedAt).sort();
  return {
    version: createHash("sha256")
      .update([siteUrl, ...list].join("\n"))
      .digest("base64url")
      .slice(0, 27),
    changedAt: new Date(changed.at(-1) ?? 0),
    write: async () => fileOf(views, siteUrl),
  };
}

function fileOf(views: ReplyView[], siteUrl: string): string {
  const t = translatorFor(views[0]?.language ?? null);
  const events = views.map((view) => {
    const shown = { ...view, address: null, joinLink: null };
    return eventBlock(gatheringEvent(shown, siteUrl, new Date(view.gatheringUpdatedAt), translatorFor(view.language)));
  });
  const words = { name: t("calendar.guest"), about: t("calendar.guestAbout") };
  return feedFile(words, [{ events: events.join(""), zone: null }]);
}
