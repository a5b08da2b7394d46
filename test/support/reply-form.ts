import { reply as words } from "~/i18n/en/reply";
import type { ReplyOutcome } from "~/rsvps/reply.server";

type Guest = { email: string; adults: number };

/** A page's reply form, filled in and sent as a browser does: what is hidden in it goes back as it came. */
export function filledIn(page: string, { email, adults }: Guest): URLSearchParams {
  const form = /<form\b[^>]*>[\s\S]*?<\/form>/.exec(page)?.[0];
  if (!form?.includes('name="consent"')) throw new Error("The page has no reply form");
  const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, "name"),
    attribute(input, "value"),
  ]);
  const typed = { name: "Mia", email, adults: String(adults), children: "0", consent: "yes", website: "" };
  // Opened as long ago as a person needs to fill it in.
  const opened = new Date(Date.now() - 5_000).toISOString();
  return new URLSearchParams({ ...Object.fromEntries(hidden), ...typed, opened });
}

/** What the page after a reply says of it. */
export function outcomeIn(page: string): ReplyOutcome | undefined {
  if (page.includes(words.after.going.title)) return "going";
  if (page.includes(words.after.waitlisted.title)) return "waitlisted";
  return page.includes(words.closed) ? "closed" : undefined;
}

function attribute(input: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
