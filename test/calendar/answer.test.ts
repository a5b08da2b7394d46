import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { readAnswers } from "~/calendar/answer";
import { readAnswerMail } from "~/rsvps/answer-mail";
import { type Answering, answerCalendar, answerMails } from "../support/calendar-answers";

const answering: Answering = {
  ...{ to: "post@gathered.example", from: "mia@people.example", uid: "the-uid-2026-12-03", sequence: 2 },
  ...{ stamp: "20261124T100000Z", partstat: "DECLINED", comment: "So sorry\\, next time" },
};

const programs = Object.keys(answerMails) as (keyof typeof answerMails)[];

test.each(programs)("what %s sends is read: who, which date, what, and the words beside it", async (program) => {
  const mail = Buffer.from(answerMails[program](answering));
  expect(await readAnswerMail(mail)).toEqual([
    {
      ...{ method: "REPLY", uid: "the-uid-2026-12-03", sequence: 2, attendees: ["mia@people.example"] },
      ...{ stamp: new Date("2026-11-24T10:00:00Z"), partstat: "DECLINED" },
      comment: "So sorry, next time",
      recurrenceId: undefined,
    },
  ]);
});

test.each([
  ["20261203T183000Z", Temporal.Instant.from("2026-12-03T18:30:00Z")],
  [";TZID=Europe/Berlin:20261203T193000", Temporal.Instant.from("2026-12-03T18:30:00Z")],
  [";TZID=W. Europe Standard Time:20261203T193000", "2026-12-03"],
  [";VALUE=DATE:20261203", "2026-12-03"],
])("the date of a series that RECURRENCE-ID %s names is found", (written, recurrenceId) => {
  const text = answerCalendar({ ...answering, recurrenceId: "here" }).replace("RECURRENCE-ID:here", (line) =>
    line.replace(/:here|here/, written.startsWith(";") ? written : `:${written}`),
  );
  const [answer] = readAnswers(text);
  expect(String(answer?.recurrenceId)).toBe(String(recurrenceId));
});

test("an invitation, a calling off, a mail of a person and what is no calendar are no answers", async () => {
  for (const method of ["REQUEST", "CANCEL", "PUBLISH", "ADD"])
    expect(readAnswers(answerCalendar({ ...answering, method }))).toEqual([]);
  for (const text of ["", "Hello", "BEGIN:VCARD\r\nEND:VCARD", "BEGIN:VCALENDAR\r\nMETHOD:REPLY"])
    expect(readAnswers(text)).toEqual([]);
  expect(await readAnswerMail(Buffer.from("Subject: Hello\r\n\r\nI am late"))).toEqual([]);
});

test("whatever stands in a calendar part, reading it ends in answers or in none", () => {
  const line = fc.constantFrom(...answerCalendar(answering).split("\r\n"));
  const broken = fc.oneof(
    line,
    fc.string(),
    fc.tuple(line, fc.string()).map(([name, rest]) => `${name}${rest}`),
  );
  fc.assert(
    fc.property(fc.array(broken, { maxLength: 30 }), (lines) => {
      expect(Array.isArray(readAnswers(["BEGIN:VCALENDAR", "METHOD:REPLY", ...lines].join("\r\n")))).toBe(true);
    }),
  );
  const values = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(values, values, values, (sequence, stamp, recurrenceId) => {
      const text = answerCalendar({ ...answering, stamp, recurrenceId }).replace("SEQUENCE:2", `SEQUENCE:${sequence}`);
      for (const answer of readAnswers(text)) expect(Number.isSafeInteger(answer.sequence)).toBe(true);
    }),
  );
});

test("several guests in one answer are all named, and none speaks for the others", () => {
  const lines = answerCalendar(answering).split("\r\n");
  const at = lines.findIndex((line) => line.startsWith("ATTENDEE"));
  const [answer] = readAnswers(
    lines.toSpliced(at, 0, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:eve@evil.example").join("\r\n"),
  );
  expect(answer).toMatchObject({ attendees: ["eve@evil.example", "mia@people.example"], partstat: "" });
});
