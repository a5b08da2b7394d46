import { eventFile } from "~/calendar/event";
import { findPublicEvent } from "~/calendar/public-event.server";
import { GivenWrong, readArgs } from "./given";
import { withDatabase } from "./with-database";

/** gathered ics SLUG: the bytes that the gathering's calendar address serves. */
export async function icsCommand(args: string[]): Promise<void> {
  const slug = readArgs(args, {}).positionals[0];
  if (!slug) throw new GivenWrong("Name the gathering: gathered ics SLUG, the last part of its address.");
  await withDatabase(async ({ db }, { siteUrl }) => {
    const event = await findPublicEvent(db, slug, siteUrl);
    if (!event) throw new GivenWrong(`There is no gathering at ${siteUrl}/g/${slug}.`);
    process.stdout.write(eventFile(event));
  });
}
