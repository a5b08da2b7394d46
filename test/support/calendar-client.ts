import ICAL from "ical.js";

type Component = InstanceType<typeof ICAL.Component>;
type Event = InstanceType<typeof ICAL.Event>;

/**
 * What another program makes of a calendar file: the start of every date it shows up to an instant, UTC, in order. Zones are
 * the file's own.
 */
export function startsIn(file: string, until: Date): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents("vevent").filter(isOn);
  const byUid = new Map<string, Component[]>();
  for (const event of events) {
    const uid = String(event.getFirstPropertyValue("uid"));
    byUid.set(uid, [...(byUid.get(uid) ?? []), event]);
  }
  const starts = [...byUid.values()].flatMap((same) => startsOf(same, until));
  return starts
    .map((start) => start.toISOString())
    .filter((start) => start <= until.toISOString())
    .sort();
}

function isOn(event: Component): boolean {
  return event.getFirstPropertyValue("status") !== "CANCELLED";
}

function startsOf(same: Component[], until: Date): Date[] {
  const master = same.find((event) => !event.getFirstProperty("recurrence-id"));
  if (!master) throw new Error("An exception without its series");
  const event = new ICAL.Event(master, { exceptions: same.filter((one) => one !== master) });
  if (!event.isRecurring()) return [event.startDate.toJSDate()];
  return [...expand(event, until)];
}

function* expand(event: Event, until: Date): Generator<Date> {
  const dates = event.iterator();
  // A date may be moved to before the last moment asked for from some weeks after it.
  const end = new Date(until.getTime() + 60 * 86_400_000);
  for (let next = dates.next(); next && next.toJSDate() <= end; next = dates.next())
    yield event.getOccurrenceDetails(next).startDate.toJSDate();
}
