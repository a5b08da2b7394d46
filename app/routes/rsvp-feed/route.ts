import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { required } from "~/http/answers.server";
import { revokeGuestFeed } from "~/rsvps/guest-feed.server";
import { findOwnReply } from "~/rsvps/reply-view.server";

/** Opened instead of sent: back to where the form stands. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  required(await findOwnReply(context.db, context.replyLinks, String(params.token)));
  throw redirect(`/rsvp/${params.token}`);
}

/** Takes the power from the address of a guest's feed; there is a new one from then on. */
export async function action({ params, context }: ActionFunctionArgs) {
  const { email } = required(await findOwnReply(context.db, context.replyLinks, String(params.token)));
  await revokeGuestFeed(context.db, email);
  throw redirect(`/rsvp/${params.token}?done=feed`);
}
