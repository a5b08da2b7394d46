import { trust } from "~/accounts/trust.server";
import { addUser } from "~/accounts/users.server";
import { draftFromLetter } from "~/bulletins/letters.server";
import { plainLetter } from "~/bulletins/reading/letter";
import type { PlaceKind } from "~/gatherings/gathering";
import type { Recurrence } from "~/gatherings/recurrence";
import { scheduleGathering } from "~/gatherings/schedule.server";
import { publishBulletin } from "~/guides/publication.server";
import { addDays, dateIn, instantOf } from "~/time/wall-clock";
import type { Db } from "./connection";
import letter from "./sample/ijm-prayer-request.txt?raw";

export const sampleStaff = {
  name: "Noor de Wit",
  email: "noor@staff.example",
  role: "staff",
  officeCode: null,
  locale: "en",
} as const;
const ruth = {
  name: "Ruth Adler",
  email: "ruth@leader.example",
  role: "leader",
  officeCode: "de",
  locale: "en",
} as const;
const sam = {
  name: "Sam Okafor",
  email: "sam@leader.example",
  role: "leader",
  officeCode: "ca",
  locale: "en",
} as const;
export const sampleLeader = ruth;

type SampleGathering = {
  leader: typeof ruth | typeof sam;
  title: string;
  about: string;
  inDays: number;
  time: string;
  minutes: number;
  place: PlaceKind;
  town: string | null;
  country: string | null;
  zone: string;
  address: string | null;
  joinLink: string | null;
  capacity: number | null;
  recurrence?: Recurrence;
};

const gatherings: SampleGathering[] = [
  {
    ...{
      leader: ruth,
      title: "An evening for justice in Neukölln",
      about: "Tea from seven. Children can play next door.",
    },
    ...{ inDays: 9, time: "19:30", minutes: 60, place: "home", town: "Berlin", country: "DE", zone: "Europe/Berlin" },
    ...{ address: "Sonnenallee 219, third floor", joinLink: null, capacity: 12 },
  },
  {
    ...{
      leader: sam,
      title: "Praying for freedom, St. Aldhelm’s hall",
      about: "Step-free from Elm Street. Everybody is welcome, whether or not you pray aloud.",
    },
    ...{
      inDays: 12,
      time: "18:00",
      minutes: 90,
      place: "church",
      town: "Toronto",
      country: "CA",
      zone: "America/Toronto",
    },
    ...{ address: "14 Elm Street, the hall behind the church", joinLink: null, capacity: 60 },
  },
  {
    ...{
      leader: sam,
      title: "Morning prayer by the harbour",
      about: "Before work, and short. Bring a coat, we may sit outside.",
    },
    ...{
      inDays: 15,
      time: "07:15",
      minutes: 30,
      place: "home",
      town: "Sydney",
      country: "AU",
      zone: "Australia/Sydney",
    },
    ...{ address: "8 Wharf Lane, Balmain", joinLink: null, capacity: 8 },
  },
  {
    ...{
      leader: ruth,
      title: "Online: half an hour for those who wait",
      about: "Camera on or off, as you like. We start on time and end on time.",
    },
    ...{ inDays: 5, time: "20:00", minutes: 45, place: "online", town: null, country: null, zone: "Europe/Berlin" },
    ...{ address: null, joinLink: "https://meet.example/quiet-harbour-41", capacity: null },
    recurrence: { repeats: "weekly", interval: 1, ends: null },
  },
];

const contactCard = "Safeguarding team\n+44 20 7946 0000, day and night\nsafe@office.example";

/** Loads an invented staff member, two leaders, the reference bulletin published, and four gatherings to come. Does it once. */
export async function loadSample(db: Db, now: Date): Promise<"loaded" | "there"> {
  if (await db.selectFrom("user").select("id").where("email", "=", sampleStaff.email).executeTakeFirst())
    return "there";
  const [staffId, ruthId, samId] = await db.transaction().execute(async (trx) => {
    const ids = [];
    for (const person of [sampleStaff, ruth, sam]) ids.push(String(await addUser(trx, person, now)));
    for (const leaderId of ids.slice(1)) await trust(trx, leaderId, now);
    return ids;
  });
  await db.updateTable("offices").set({ contactCard }).where("contactCard", "is", null).execute();
  const draft = await draftFromLetter(db, String(staffId), plainLetter(letter), now);
  if (typeof draft === "string" || !("id" in draft)) throw new Error("The sample letter could not be read");
  await publishBulletin(db, draft.id, { staffId: String(staffId), at: null }, now);
  for (const gathering of gatherings) {
    const id = String(gathering.leader === ruth ? ruthId : samId);
    await scheduleGathering(db, { id, officeCode: gathering.leader.officeCode }, planOf(gathering, now), now);
  }
  return "loaded";
}

function planOf({ leader: _, inDays, ...gathering }: SampleGathering, now: Date) {
  const { zone, time, minutes } = gathering;
  const date = addDays(dateIn(zone, now), inDays);
  const starts = instantOf({ date, time, zone });
  const ends = new Date(starts.getTime() + minutes * 60_000);
  const more = { notes: null, otherLanguages: [], accessibility: [], childrenWelcome: false };
  const instants = { startsAt: starts.toISOString(), endsAt: ends.toISOString() };
  return { recurrence: null, ...gathering, ...more, ...instants, date, language: "en" as const };
}
