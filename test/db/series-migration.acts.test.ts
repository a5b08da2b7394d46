import type { Database } from "db/connection";
import { randomText } from "db/id";
import { migrate } from "db/migrate";
import { migrations } from "db/migrations";
import { type Kysely, Migrator } from "kysely";
import { expect, inject, test } from "vitest";
import { anEmptyDatabase } from "../support/databases";

/** A database as it was before dates had words of their own. */
async function anOlderDatabase(): Promise<Database> {
  const database = await anEmptyDatabase();
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < "2026-11-23-g"));
  const { error } = await new Migrator({
    db: database.db,
    provider: { getMigrations: async () => older },
  }).migrateToLatest();
  if (error) throw error;
  return database;
}

test("a gathering from before series keeps its date, its guests and their places", async () => {
  const { db } = await anOlderDatabase();
  const old = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const [leader, gathering, occurrence, guest] = ["leader", "gathering", "occurrence", "guest"];
  const stamps = { createdAt: new Date("2026-11-20T10:00:00Z").toISOString(), updatedAt: "2026-11-20T10:00:00.000Z" };
  await db
    .insertInto("user")
    .values({
      ...{ id: leader, name: "Ruth", email: "ruth@leader.example", role: "leader", officeCode: "de", locale: "en" },
      // biome-ignore lint/suspicious/noExplicitAny: flags are of the engine's own kind
      ...({ emailVerified: inject("engine") === "sqlite" ? 1 : true, ...stamps } as any),
    })
    .execute();
  await old
    .insertInto("gatherings")
    .values({
      ...{
        id: gathering,
        slug: "evening",
        uid: randomText(20),
        leaderId: leader,
        officeCode: "de",
        title: "An evening",
      },
      ...{
        about: null,
        place: "home",
        town: "Berlin",
        country: "DE",
        zone: "Europe/Berlin",
        address: "Sonnenallee 219",
      },
      ...{ joinLink: null, capacity: 12, language: "en", cancelledAt: null, ...stamps },
    })
    .execute();
  await old
    .insertInto("occurrences")
    .values({
      ...{ id: occurrence, gatheringId: gathering, originalDate: "2026-12-03", date: "2026-12-04", time: "19:30" },
      ...{ minutes: 60, startsAt: "2026-12-04T18:30:00.000Z", endsAt: "2026-12-04T19:30:00.000Z", sequence: 1 },
      ...{ cancelledAt: null, seatsTaken: 2, partiesWaiting: 0, lastTurn: 1 },
    })
    .execute();
  await old
    .insertInto("replies")
    .values({
      ...{ id: guest, occurrenceId: occurrence, name: "Mia", email: "mia@people.example", adults: 2, children: 0 },
      ...{ status: "going", turn: 1, formKey: "form", shown: "going", generation: 1, consentVersion: "1" },
      ...{ consentAt: stamps.createdAt, ...stamps },
    })
    .execute();
  await migrate(db);
  const row = await db.selectFrom("occurrences").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    title: "An evening",
    town: "Berlin",
    zone: "Europe/Berlin",
    capacity: 12,
    seatsTaken: 2,
  });
  expect(row).toMatchObject({ originalDate: "2026-12-03", slot: "2026-12-04", scheduleId: gathering });
  const schedule = await db.selectFrom("schedules").selectAll().executeTakeFirstOrThrow();
  expect(JSON.parse(schedule.plan)).toMatchObject({ title: "An evening", date: "2026-12-04", recurrence: null });
  expect(await db.selectFrom("replies").select("name").execute()).toEqual([{ name: "Mia" }]);
  expect(await db.selectFrom("guestFeeds").select("email").execute()).toEqual([{ email: "mia@people.example" }]);
  await expect(db.deleteFrom("user").where("id", "=", leader).execute()).rejects.toThrow();
});
