import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventFile } from "~/calendar/event";
import { findPublicEvent } from "~/calendar/public-event.server";
import { required } from "~/http/answers.server";

/** The date as a file for any calendar. Unchanged, it is not sent again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const event = required(await findPublicEvent(context.db, String(params.slug), context.siteUrl));
  const file = eventFile(event);
  const etag = `"${createHash("sha256").update(file).digest("base64url").slice(0, 27)}"`;
  const headers = { ETag: etag, "Last-Modified": event.stamp.toUTCString() };
  if (request.headers.get("If-None-Match")?.includes(etag)) return new Response(null, { status: 304, headers });
  const disposition = `attachment; filename="${params.slug}.ics"`;
  return new Response(file, {
    headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": disposition },
  });
}
