/** Mails that say how a reply stands; these put the date into calendars, or take it out. */
const standings = [
  "going",
  "waiting",
  "promoted",
  "declined",
  "repliedAgain",
  "changed",
  "moved",
  "calledOff",
  "removed",
] as const;

export const mailKinds = [...standings, "message", "dayBefore", "onTheDay"] as const;
/** Mails that tell of several dates at once. */
export const severalKinds = ["severalDates", "datesChanged"] as const;
export type SeveralKind = (typeof severalKinds)[number];
export type MailKind = (typeof mailKinds)[number];

export function isStanding(kind: MailKind): boolean {
  return standings.some((one) => one === kind);
}

export function isReminder(kind: MailKind): kind is "dayBefore" | "onTheDay" {
  return kind === "dayBefore" || kind === "onTheDay";
}
