import type { Db } from "db/connection";
import { type NamedFeed, officeFeed, publicFeed } from "~/calendar/named-feeds.server";
import { findPublicCalendar } from "~/calendar/public-event.server";
import { GivenWrong, readArgs } from "./given";
import { withDatabase } from "./with-database";

const usage =
  "Name the gathering: gathered ics SLUG, the last part of its address; or --feed public, or --feed office:CODE.";

/** gathered ics SLUG, or --feed public|office:CODE: the bytes that the calendar address serves. */
export async function icsCommand(args: string[]): Promise<void> {
  const { positionals, values } = readArgs(args, { feed: { type: "string" } });
  const [slug] = positionals;
  if ((slug === undefined) === (values.feed === undefined)) throw new GivenWrong(usage);
  await withDatabase(async ({ db }, { siteUrl }) => {
    process.stdout.write(slug ? await fileOf(db, slug, siteUrl) : await feedOf(db, String(values.feed), siteUrl));
  });
}

async function fileOf(db: Db, slug: string, siteUrl: string): Promise<string> {
  const calendar = await findPublicCalendar(db, slug, siteUrl);
  if (!calendar) throw new GivenWrong(`There is no gathering at ${siteUrl}/g/${slug}.`);
  return calendar.content;
}

async function feedOf(db: Db, name: string, siteUrl: string): Promise<string> {
  const feed = await findNamed(db, name, siteUrl);
  if (!feed) throw new GivenWrong(`There is no feed "${name}". ${usage}`);
  return await feed.write();
}

async function findNamed(db: Db, name: string, siteUrl: string): Promise<NamedFeed | undefined> {
  const now = new Date();
  if (name === "public") return await publicFeed(db, siteUrl, now);
  const code = /^office:(\w+)$/.exec(name)?.[1];
  return code ? await officeFeed(db, siteUrl, code, now) : undefined;
}
