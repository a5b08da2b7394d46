import type { Db } from "db/connection";
import { listNotices } from "~/mail/notices.server";
import { wallClockIn } from "~/time/wall-clock";
import { closeWindow, type Dated, guideWindow, isSenseless, reminderWindow, type Window } from "./reminder-times";

/** What is told by itself about one date: when by the clocks of the place, and what became of it. */
export type PlannedMail = {
  kind: "guideReady" | "dayBefore" | "onTheDay" | "pleaseClose";
  to: "guests" | "leader";
  date: string;
  time: string;
  state: "planned" | "sent" | "senseless" | "missed" | "needless";
};

/** Everything that goes out at a set time about an occurrence, in the order it goes. */
export async function planMails(
  db: Db,
  occurrence: Dated & { id: string; closedAt: string | null },
  now: Date,
): Promise<PlannedMail[]> {
  const told = await listNotices(db, occurrence.id, occurrence.date);
  const windows = [
    { kind: "guideReady", to: "leader", window: guideWindow(occurrence) },
    { kind: "dayBefore", to: "guests", window: reminderWindow("dayBefore", occurrence) },
    { kind: "onTheDay", to: "guests", window: reminderWindow("onTheDay", occurrence) },
    { kind: "pleaseClose", to: "leader", window: closeWindow(occurrence) },
  ] as const;
  return windows.map(({ kind, to, window }) => {
    const at = told.get(kind);
    const { date, time } = wallClockIn(occurrence.zone, at ? new Date(at) : window.from);
    const isNeeded = kind !== "pleaseClose" || occurrence.closedAt === null;
    return { kind, to, date, time, state: at ? "sent" : isNeeded ? stateOf(window, now) : "needless" };
  });
}

function stateOf(window: Window, now: Date): PlannedMail["state"] {
  if (isSenseless(window)) return "senseless";
  return now < window.until ? "planned" : "missed";
}
