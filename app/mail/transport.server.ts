import type { Db } from "db/connection";
import { newId } from "db/id";
import { createTransport } from "nodemailer";

export type Message = {
  to: string;
  subject: string;
  text: string;
  html: string;
  calendar?: CalendarPart;
  /** Further entries, as files: a mail invites to one (RFC 6047 2.4), and RFC 5546 3.2.2 allows one UID in each. */
  calendarFiles?: (CalendarPart & { name: string })[];
  /** The page where mails of its kind are switched off (RFC 2369). */
  unsubscribe?: string;
};

/** RFC 6047: what a calendar program reads in a mail. */
export type CalendarPart = { method: "REQUEST" | "CANCEL"; content: string };
export type Envelope = Message & { messageId: string; from: string };

/** What takes a message away. It throws when the message did not leave, as nodemailer does. */
export type Transport = { send(envelope: Envelope): Promise<void>; close(): void };

export function smtpTransport(url: string): Transport {
  const smtp = createTransport({
    url,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
  });
  return {
    send: async ({ calendar, calendarFiles = [], unsubscribe, ...envelope }) => {
      const icalEvent = calendar && { method: calendar.method, content: calendar.content };
      const attachments = calendarFiles.map(({ name, method, content }) => ({
        ...{ filename: name, content, contentType: `text/calendar; charset=utf-8; method=${method}` },
      }));
      const list = unsubscribe && { "List-Unsubscribe": `<${unsubscribe}>` };
      const headers = { "Auto-Submitted": "auto-generated", ...list };
      await smtp.sendMail({ ...envelope, icalEvent, attachments, headers });
    },
    close: () => smtp.close(),
  };
}

/** Keeps every mail in the database instead of sending it: a demo's, read at /outbox. */
export function keepingTransport(db: Db): Transport {
  return {
    send: async ({ to, subject, text, html }) => {
      const keptAt = new Date().toISOString();
      await db.insertInto("keptMails").values({ id: newId(), recipient: to, subject, text, html, keptAt }).execute();
    },
    close: () => {},
  };
}

export async function listKeptMails(db: Db) {
  return await db.selectFrom("keptMails").selectAll().orderBy("keptAt", "desc").orderBy("id").limit(100).execute();
}
