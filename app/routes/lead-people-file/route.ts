import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { guestFile } from "~/rsvps/guest-file";
import { listGuests } from "~/rsvps/guests.server";

/** The list of guests as a file for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { occurrenceId, slug, originalDate } = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const file = guestFile(await listGuests(context.db, occurrenceId), translatorFor(leader.locale));
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}-${originalDate}.csv"`,
    },
  });
}
