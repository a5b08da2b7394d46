/** What a calendar program answers to an invitation. The values are RFC 5545's. */
export type Answering = {
  to: string;
  from: string;
  uid: string;
  sequence: number;
  /** DTSTAMP, as `20261124T100000Z` */
  stamp: string;
  partstat: string;
  method?: string;
  comment?: string;
  recurrenceId?: string;
};

const start = "20261203T183000Z";

/** Mails of calendar programs, in the shape that each sends: parts, encodings, names of zones, what they leave out. */
export const answerMails = {
  /** The calendar in base64, and again as a file; ORGANIZER is there. */
  google: (answer: Answering) =>
    mail(answer, 'multipart/mixed; boundary="outer"', [
      "--outer",
      'Content-Type: multipart/alternative; boundary="inner"',
      "",
      ...textPart("inner"),
      ...calendarPart("inner", answer, "base64", googleEvent(answer)),
      "--inner--",
      "--outer",
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      "Content-Transfer-Encoding: base64",
      "",
      base64(calendar(answer, googleEvent(answer))),
      "--outer--",
    ]),
  /** No ORGANIZER, a zone of Windows, MAILTO in capitals, the guest's words in COMMENT. */
  outlook: (answer: Answering) =>
    mail(answer, 'multipart/alternative; boundary="inner"', [
      ...textPart("inner"),
      ...calendarPart("inner", answer, "base64", outlookEvent(answer), windowsZone),
      "--inner--",
    ]),
  apple: (answer: Answering) =>
    mail(answer, 'multipart/alternative; boundary="inner"', [
      ...textPart("inner"),
      ...calendarPart("inner", answer, "8bit", plainEvent(answer)),
      "--inner--",
    ]),
  /** The calendar as a part and, the very same, as a file; line ends without CR in it. */
  thunderbird: (answer: Answering) =>
    mail(answer, 'multipart/mixed; boundary="outer"', [
      "--outer",
      'Content-Type: multipart/alternative; boundary="inner"',
      "",
      ...textPart("inner"),
      ...calendarPart("inner", answer, "7bit", plainEvent(answer)),
      "--inner--",
      "--outer",
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      "Content-Transfer-Encoding: 7bit",
      "",
      calendar(answer, plainEvent(answer)).replaceAll("\r\n", "\n"),
      "--outer--",
    ]),
};

/** A calendar as `answerMails` has it, by itself. */
export function answerCalendar(answer: Answering, lines: string[] = plainEvent(answer)): string {
  return calendar(answer, lines);
}

export const windowsZone = [
  "BEGIN:VTIMEZONE",
  "TZID:W. Europe Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

function plainEvent({ to, from, uid, sequence, stamp, partstat, comment, recurrenceId }: Answering): string[] {
  return [
    ...["BEGIN:VEVENT", `UID:${uid}`, `DTSTAMP:${stamp}`, `DTSTART:${start}`, `SEQUENCE:${sequence}`],
    ...(recurrenceId ? [`RECURRENCE-ID:${recurrenceId}`] : []),
    ...[`ORGANIZER:mailto:${to}`, `ATTENDEE;PARTSTAT=${partstat};CN=Mia:mailto:${from}`],
    ...(comment ? [`COMMENT:${comment}`] : []),
    ...["SUMMARY:An evening for justice", "END:VEVENT"],
  ];
}

function googleEvent(answer: Answering): string[] {
  const parameters = `CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer.partstat};CN=${answer.from};X-NUM-GUESTS=0`;
  return plainEvent(answer).map((line) =>
    line.startsWith("ATTENDEE") ? `ATTENDEE;${parameters}:mailto:${answer.from}` : line,
  );
}

function outlookEvent({ from, uid, sequence, stamp, partstat, comment }: Answering): string[] {
  return [
    ...["BEGIN:VEVENT", `ATTENDEE;PARTSTAT=${partstat};CN=Mia:MAILTO:${from}`],
    ...(comment ? [`COMMENT;LANGUAGE=en-US:${comment}\\n`] : []),
    ...[`UID:${uid}`, "SUMMARY;LANGUAGE=en-US:Declined: An evening for justice"],
    ...["DTSTART;TZID=W. Europe Standard Time:20261203T193000", `DTSTAMP:${stamp}`, "CLASS:PUBLIC"],
    ...[`SEQUENCE:${sequence}`, "X-MICROSOFT-CDO-APPT-SEQUENCE:0", "END:VEVENT"],
  ];
}

function calendar({ method = "REPLY" }: Answering, event: string[], zone: string[] = []): string {
  const lines = ["BEGIN:VCALENDAR", "PRODID:-//A calendar//EN", "VERSION:2.0", `METHOD:${method}`, ...zone, ...event];
  return [...lines, "END:VCALENDAR", ""].join("\r\n");
}

function calendarPart(
  boundary: string,
  answer: Answering,
  encoding: string,
  event: string[],
  zone: string[] = [],
): string[] {
  const text = calendar(answer, event, zone);
  return [
    `--${boundary}`,
    `Content-Type: text/calendar; charset="utf-8"; method=${answer.method ?? "REPLY"}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    encoding === "base64" ? base64(text) : text,
  ];
}

function textPart(boundary: string): string[] {
  return [`--${boundary}`, "Content-Type: text/plain; charset=utf-8", "", "Mia has answered."];
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n");
}

function mail({ to, from }: Answering, type: string, body: string[]): string {
  const headers = [`From: Mia <${from}>`, `To: ${to}`, "Subject: An answer", "MIME-Version: 1.0"];
  return [...headers, `Content-Type: ${type}`, "", ...body, ""].join("\r\n");
}
