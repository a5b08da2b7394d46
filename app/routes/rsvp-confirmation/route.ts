import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { required } from "~/http/answers.server";
import { confirmOwnReply } from "~/rsvps/own-reply.server";
import { findOwnReply } from "~/rsvps/reply-view.server";

/** Opening the address changes nothing; its page is the reply's own. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  required(await findOwnReply(context.db, context.replyLinks, String(params.token)));
  throw redirect(`/rsvp/${params.token}`);
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { id } = required(await findOwnReply(context.db, context.replyLinks, String(params.token)));
  throw redirect(`/rsvp/${params.token}?done=${await confirmOwnReply(context.db, id, context.now())}`);
}
