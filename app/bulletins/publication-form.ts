import { isCalendarDate, isClockTime, isZone } from "~/time/calendar-date";
import { isSkipped } from "~/time/wall-clock";
import { z } from "~/ui/form/zod";

const text = z.string().trim().default("");

/** When a bulletin is published: now, or at a time of a place. */
export const publicationForm = z
  .object({
    /** The version of the desk that the page showed. */
    version: z.coerce.number().int(),
    when: z.enum(["now", "later"]).default("now"),
    date: text,
    time: text,
    zone: text,
  })
  .superRefine(({ when, date, time, zone }, check) => {
    if (when === "now") return;
    const complain = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
    if (!isCalendarDate(date)) complain("date", date ? "date-wrong" : "date-missing");
    if (!isClockTime(time)) complain("time", time ? "time-wrong" : "time-missing");
    if (!isZone(zone)) complain("zone", "zone-unknown");
    if (isCalendarDate(date) && isClockTime(time) && isZone(zone) && isSkipped({ date, time, zone }))
      complain("time", "time-skipped");
  });
