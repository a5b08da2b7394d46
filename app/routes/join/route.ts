import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { required } from "~/http/answers.server";
import { findJoinLink } from "~/rsvps/reply-view.server";

/** The way into a call, for those who are going: calendars keep this address, whatever the call's is by then. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  throw redirect(required(await findJoinLink(context.db, context.joinLinks, String(params.token))));
}
