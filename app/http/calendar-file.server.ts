import { createHash } from "node:crypto";

type CalendarFile = { name: string; content: string; changedAt: Date };

/** Answers with a calendar file to keep; who has it already, unchanged, is not sent it again. */
export async function calendarFile(request: Request, { name, content, changedAt }: CalendarFile): Promise<Response> {
  const version = createHash("sha256").update(content).digest("base64url").slice(0, 27);
  const response = await calendarFeed(request, { version, changedAt, write: async () => content });
  if (response.status === 200) response.headers.set("Content-Disposition", `attachment; filename="${name}.ics"`);
  return response;
}

/** What stands before ".ics" at the end of a feed's address. */
export function feedNameIn(file: string | undefined): string | undefined {
  return /^([\w-]+)\.ics$/.exec(String(file))?.[1];
}

type CalendarFeed = { version: string; changedAt: Date; write(): Promise<string> };

/** Answers with a calendar to subscribe to; it is written only for those who do not have this version. */
export async function calendarFeed(request: Request, { version, changedAt, write }: CalendarFeed): Promise<Response> {
  const headers = {
    ETag: `"${version}"`,
    "Last-Modified": changedAt.toUTCString(),
    "X-Robots-Tag": "noindex",
    "Content-Type": "text/calendar; charset=utf-8",
  };
  return isKnown(request, version, changedAt)
    ? new Response(null, { status: 304, headers })
    : new Response(await write(), { headers });
}

/** RFC 9110 13.1: the version counts where one is named, otherwise the moment, which has whole seconds only. */
function isKnown(request: Request, version: string, changedAt: Date): boolean {
  const named = request.headers.get("If-None-Match");
  if (named !== null) return named.trim() === "*" || named.includes(`"${version}"`);
  const since = Date.parse(request.headers.get("If-Modified-Since") ?? "");
  return Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
