import type { Db } from "db/connection";
import { trust } from "~/accounts/trust.server";
import { addUser } from "~/accounts/users.server";
import { draftFromLetter } from "~/bulletins/letters.server";
import { plainLetter } from "~/bulletins/reading/letter";
import { findGatheringOf, type LedGathering } from "~/gatherings/gatherings.server";
import { addCoLeader } from "~/gatherings/leaders.server";
import type { Plan } from "~/gatherings/plan.server";
import { type Leader, scheduleGathering } from "~/gatherings/schedule.server";
import { publishBulletin } from "~/guides/publication.server";
import { type NewReply, reply } from "~/rsvps/reply.server";
import letter from "../../db/sample/ijm-prayer-request.txt?raw";

/** The moment that tests happen at, unless they say otherwise. */
export const now = new Date("2026-11-23T10:00:00Z");

export { letter as referenceLetter };

let people = 0;

/** A leader whom staff trust. */
export async function aLeader(db: Db, person: { name?: string; email?: string; officeCode?: string } = {}) {
  const leader = await aNewLeader(db, person);
  await db.transaction().execute((trx) => trust(trx, leader.id, now));
  return leader;
}

/** A leader whose gatherings staff look at first. */
export async function aNewLeader(db: Db, person: { name?: string; email?: string; officeCode?: string } = {}) {
  return await aUser(db, { name: "Ruth Adler", officeCode: "de", role: "leader", ...person });
}

export async function aStaffMember(db: Db, person: { name?: string; email?: string; officeCode?: string | null } = {}) {
  return await aUser(db, { name: "Noor de Wit", officeCode: null, role: "staff", ...person });
}

type Person<Office> = { name: string; email?: string; officeCode: Office; role: "leader" | "staff" };

async function aUser<Office extends string | null>(
  db: Db,
  { email = `person${++people}@people.example`, ...person }: Person<Office>,
) {
  const id = await db.transaction().execute((trx) => addUser(trx, { ...person, email, locale: "en" }, now));
  if (!id) throw new Error(`${email} is there already`);
  return { id, email, ...person };
}

export async function aGathering(db: Db, leader: Leader, plan: Partial<Plan> = {}): Promise<LedGathering> {
  const id = await scheduleGathering(db, leader, aPlan(plan), now);
  const gathering = await findGatheringOf(db, leader.id, id, now);
  if (!gathering) throw new Error("The gathering is not there");
  return gathering;
}

/** Somebody who leads a gathering with its host. */
export async function aCoLeader(db: Db, { id, officeCode }: LedGathering) {
  const coLeader = await aLeader(db, { name: "Sam Okafor" });
  await addCoLeader(db, { id, officeCode }, { ...coLeader, locale: "en" }, now);
  return coLeader;
}

/** A gathering with all its dates to come, for acts that can reach further than one. */
export function allOf<G>(gathering: G): { gathering: G; scope: "following" } {
  return { gathering, scope: "following" };
}

export function aPlan(plan: Partial<Plan> = {}): Plan {
  return {
    ...{
      title: "An evening for justice",
      about: null,
      place: "home",
      town: "Berlin",
      country: "DE",
      zone: "Europe/Berlin",
    },
    ...{ address: "Sonnenallee 219", joinLink: null, notes: null, capacity: 12, language: "en" },
    ...{ otherLanguages: [], accessibility: [], childrenWelcome: false, recurrence: null },
    ...{ date: "2026-12-03", time: "19:30", minutes: 60 },
    ...{ startsAt: "2026-12-03T18:30:00.000Z", endsAt: "2026-12-03T19:30:00.000Z" },
    ...plan,
  };
}

/** A letter that was read, and nobody looked at yet. */
export async function aBulletinDraft(db: Db, text: string = letter, at: Date = now): Promise<string> {
  const staff = await aStaffMember(db);
  const draft = await draftFromLetter(db, staff.id, plainLetter(text), at, { again: true });
  if (typeof draft === "string" || !("id" in draft)) throw new Error("The letter holds no requests");
  return draft.id;
}

/** The reference bulletin, read and published. */
export async function aPublishedBulletin(db: Db, text: string = letter, at: Date = now): Promise<string> {
  const id = await aBulletinDraft(db, text, at);
  await publishBulletin(db, id, { staffId: (await aStaffMember(db)).id, at: null }, at);
  return id;
}

let forms = 0;

/** A guest's answer as the form gives it. */
export function anAnswer(answer: Partial<NewReply> = {}): NewReply {
  const number = String(++forms).padStart(6, "0");
  const guest = { name: "Mia", email: `guest${number}@people.example`, adults: 1, children: 0 };
  return { ...guest, formKey: `form${number}`, consentVersion: "1", ...answer };
}

/** A reply that is there, as its row. */
export async function aReply(db: Db, occurrenceId: string, answer: Partial<NewReply> = {}, at: Date = now) {
  const { formKey, ...given } = anAnswer(answer);
  await reply(db, occurrenceId, { ...given, formKey }, at);
  return await db
    .selectFrom("replies")
    .selectAll()
    .where("occurrenceId", "=", occurrenceId)
    .where("email", "=", given.email.toLowerCase())
    .executeTakeFirstOrThrow();
}

export async function somePlaces(db: Db): Promise<void> {
  const towns = [
    { name: "Berlin", searchName: "berlin", country: "DE", population: 3_426_354, zone: "Europe/Berlin" },
    { name: "Toronto", searchName: "toronto", country: "CA", population: 2_600_000, zone: "America/Toronto" },
    { name: "Springfield", searchName: "springfield", country: "US", population: 167_882, zone: "America/Chicago" },
    { name: "Springfield", searchName: "springfield", country: "US", population: 114_394, zone: "America/New_York" },
    { name: "Zürich", searchName: "zurich", country: "CH", population: 341_730, zone: "Europe/Zurich" },
  ];
  await db
    .insertInto("places")
    .values(towns.map((town, id) => ({ id, ...town })))
    .execute();
}
