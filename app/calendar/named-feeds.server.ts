import type { Db } from "db/connection";
import { translatorFor } from "~/i18n/locale";
import type { FeedWords } from "./feed";
import { type Feed, type FeedOf, findFeed } from "./feeds.server";

/** A feed with its words: what its address serves. */
export type NamedFeed = Omit<Feed, "write"> & { write(): Promise<string> };

type Owner = { id: string; locale: string };

/** Every gathering. */
export async function publicFeed(db: Db, siteUrl: string, now: Date): Promise<NamedFeed> {
  const t = translatorFor(null);
  const words = { name: t("calendar.all"), about: t("calendar.allAbout"), address: `${siteUrl}/calendar/public.ics` };
  return await named(db, siteUrl, "all", words, now);
}

/** The gatherings of one office; undefined for a code there is no office of. */
export async function officeFeed(db: Db, siteUrl: string, code: string, now: Date): Promise<NamedFeed | undefined> {
  const office = await db.selectFrom("offices").select("name").where("code", "=", code).executeTakeFirst();
  if (!office) return undefined;
  const t = translatorFor(null);
  const name = t("calendar.office", { office: office.name });
  const words = { name, about: t("calendar.allAbout"), address: `${siteUrl}/calendar/office/${code}.ics` };
  return await named(db, siteUrl, { officeCode: code }, words, now);
}

/** The gatherings of one leader, behind an address of theirs alone, which is not written into it. */
export async function leaderFeed(db: Db, siteUrl: string, { id, locale }: Owner, now: Date): Promise<NamedFeed> {
  const t = translatorFor(locale);
  const words = { name: t("calendar.own"), about: t("calendar.ownAbout") };
  return await named(db, siteUrl, { leaderId: id }, words, now);
}

async function named(db: Db, siteUrl: string, of: FeedOf, words: FeedWords, now: Date): Promise<NamedFeed> {
  const feed = await findFeed(db, siteUrl, of, now);
  return { ...feed, write: () => feed.write(words) };
}
