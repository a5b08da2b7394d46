import type { World } from "~/http/context";
import { guestFeedPathOf } from "~/rsvps/guest-feed.server";
import { ownCalendarWays } from "~/rsvps/own-calendar";
import { listRepliesOf, type ReplyView } from "~/rsvps/reply-view.server";

/** The ways of a guest's date into calendars. */
export function waysOf(view: ReplyView, { replyLinks: links, joinLinks, siteUrl }: World) {
  return ownCalendarWays(view, { links, joinLinks, siteUrl });
}

/** The same guest's other dates of the same gathering that are not over, each with its own link. */
export async function otherDates({ db, replyLinks, now }: World, { id, email, gatheringId }: ReplyView) {
  const views = await listRepliesOf(db, email, now());
  return views
    .filter((view) => view.gatheringId === gatheringId && view.id !== id && view.endsAt > now().toISOString())
    .map((view) => ({
      ...{ date: view.date, time: view.time, path: `/rsvp/${replyLinks.sign(view)}` },
      standing: view.cancelledAt === null ? view.status : ("off" as const),
    }));
}

/** The address of the guest's own feed. */
export async function feedOf({ db, guestFeedLinks, siteUrl }: World, email: string): Promise<string | undefined> {
  const path = await guestFeedPathOf(db, guestFeedLinks, email);
  return path && siteUrl + path;
}
