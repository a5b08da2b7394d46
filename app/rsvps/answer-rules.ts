import type { CalendarAnswer } from "~/calendar/answer";
import type { AnswerLeft } from "./answers-left.server";
import type { LockedOccurrence } from "./occurrence.server";
import type { Reply } from "./replies.server";

/** How new an answer is. */
export type Age = { answeredSequence: number; answeredStamp: string };

/** A clock that is ahead, or a number nobody gave, must not shut out what comes later. */
export function ageOf(
  { sequence, stamp }: CalendarAnswer,
  occurrence: Pick<LockedOccurrence, "sequence">,
  now: Date,
): Age {
  return {
    answeredSequence: Math.min(sequence, occurrence.sequence),
    answeredStamp: new Date(Math.min(stamp?.getTime() ?? now.getTime(), now.getTime())).toISOString(),
  };
}

/** As far as the clock of a guest's calendar may be behind. */
const clockMinutes = 10;

/**
 * RFC 5546 2.1.5: by SEQUENCE, then by DTSTAMP. The same mail twice is the same age, and happens once; what was long on
 * its way does not undo what its guest has said on the page since.
 */
export function isOlder({ answeredSequence, answeredStamp }: Age, known: Reply): boolean {
  const latest = new Date(Date.parse(answeredStamp) + clockMinutes * 60_000).toISOString();
  if (latest < known.updatedAt) return true;
  if (known.answeredSequence === null || known.answeredStamp === null) return false;
  if (answeredSequence !== known.answeredSequence) return answeredSequence < known.answeredSequence;
  return answeredStamp <= known.answeredStamp;
}

/** What is meant, or why that is not for us to say. */
export function meaningOf(
  { method, attendees, partstat, sequence }: CalendarAnswer,
  occurrence: Pick<LockedOccurrence, "sequence">,
  reply: Reply,
): AnswerLeft["why"] | "outdated" {
  const [attendee, ...others] = attendees;
  if (attendee !== reply.email || others.length > 0) return "somebodyElse";
  if (method === "COUNTER") return "otherTime";
  if (partstat === "TENTATIVE") return "perhaps";
  if (partstat === "DELEGATED") return "delegated";
  if (method !== "REPLY" || (partstat !== "ACCEPTED" && partstat !== "DECLINED")) return "unclear";
  const isOutdated = sequence < occurrence.sequence;
  if (partstat === "DECLINED") return isOutdated ? "declinedBefore" : "declined";
  if (reply.removedAt !== null) return "removed";
  return isOutdated ? "outdated" : "accepted";
}
