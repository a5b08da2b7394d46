import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { findClosable, signedFor } from "~/rsvps/closes.server";

/** Signed in, a leader comes to the same page as by the mailed link. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { occurrenceId } = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const closable = required(await findClosable(context.db, occurrenceId));
  throw redirect(`/close/${context.closeLinks.sign(signedFor(closable))}`);
}
