import { addDays, instantOf } from "~/time/wall-clock";

/** The two reminders a guest may get. */
export const reminders = ["dayBefore", "onTheDay"] as const;
export type Reminder = (typeof reminders)[number];

/** One date of a gathering: date YYYY-MM-DD and zone IANA are its wall clock, instants UTC. */
export type Dated = { date: string; zone: string; startsAt: string; endsAt: string };

/** From when on something is told, and from when on that is no use any more. */
export type Window = { from: Date; until: Date };

const hour = 3_600_000;

/**
 * The day before at 11:00, on the day at 08:00, by the clocks of the place. Missed, the first is no use after 20:00, the
 * second in the last hour before the start; where people meet by nine, it is none at all.
 */
export function reminderWindow(reminder: Reminder, { date, zone, startsAt }: Dated): Window {
  const starts = new Date(startsAt).getTime();
  if (reminder === "onTheDay")
    return { from: instantOf({ date, time: "08:00", zone }), until: new Date(starts - hour) };
  const eve = addDays(date, -1);
  const evening = instantOf({ date: eve, time: "20:00", zone }).getTime();
  return { from: instantOf({ date: eve, time: "11:00", zone }), until: new Date(Math.min(evening, starts)) };
}

/** Two days before at 09:00: the guide can be looked through, and changed. Later too, when the bulletin comes later. */
export function guideWindow({ date, zone, startsAt }: Dated): Window {
  return { from: instantOf({ date: addDays(date, -2), time: "09:00", zone }), until: new Date(startsAt) };
}

/** A quarter of an hour after the end, or the next morning at 08:00 when that is past 22:00; two days long. */
export function closeWindow({ date, zone, endsAt }: Dated): Window {
  const end = new Date(endsAt).getTime();
  const late = instantOf({ date, time: "22:00", zone });
  const soon = new Date(end + hour / 4);
  const from = soon < late ? soon : instantOf({ date: addDays(date, 1), time: "08:00", zone });
  return { from, until: new Date(end + 48 * hour) };
}

export function isWithin({ from, until }: Window, now: Date): boolean {
  return from <= now && now < until;
}

/** Whether there is any moment at which it would be told. */
export function isSenseless({ from, until }: Window): boolean {
  return until <= from;
}

/** Who replied, or was written to, less than this long ago needs no reminding. */
export const freshHours = 12;
