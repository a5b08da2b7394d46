import { openDatabase } from "db/connection";
import { aGathering, aLeader } from "../support/factories";

/** Some gatherings far ahead, with room for a few: soon everybody who comes waits. */
export async function someGatherings(databaseUrl: string, count: number) {
  const { db, close } = await openDatabase(databaseUrl);
  const leader = await aLeader(db);
  const day = { date: "2099-12-03", startsAt: "2099-12-03T18:30:00.000Z", endsAt: "2099-12-03T19:30:00.000Z" };
  const gatherings = [];
  for (let made = 0; made < count; made++) gatherings.push(await aGathering(db, leader, { ...day, capacity: 8 }));
  await close();
  return gatherings.map(({ slug, occurrenceId }) => ({ slug, occurrenceId }));
}
