import type { Db } from "db/connection";
import { newId } from "db/id";
import { createTransport } from "nodemailer";
import PostalMime from "postal-mime";

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
export type CalendarPart = {
  method: "REQUEST" | "CANCEL";
  content: string;
  /** Its ORGANIZER where that is not the sender: calendars answer there, and RFC 6047 wants it named in the mail. */
  answersTo?: string | undefined;
};
export type Envelope = Message & { messageId: string; from: string };

/** What takes a message away. It throws when the message did not leave, as nodemailer does. */
export type Transport = {
  send(envelope: Envelope): Promise<void>;
  /** Hands a mail on as it came, to the mailbox it was meant for. */
  pass(mail: Buffer, mailbox: string): Promise<void>;
  close(): void;
};

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
      const replyTo = calendar?.answersTo;
      const headers = { "Auto-Submitted": "auto-generated", ...list };
      await smtp.sendMail({ ...envelope, replyTo, icalEvent, attachments, headers });
    },
    pass: async (mail, mailbox) => {
      await smtp.sendMail({ raw: mail, envelope: { from: mailbox, to: mailbox } });
    },
    close: () => smtp.close(),
  };
}

/** Keeps every mail in the database instead of sending it: a demo's, read at /outbox. */
export function keepingTransport(db: Db): Transport {
  async function keep(recipient: string, mail: Pick<Message, "subject" | "text" | "html">): Promise<void> {
    const keptAt = new Date().toISOString();
    await db
      .insertInto("keptMails")
      .values({ id: newId(), recipient, ...mail, keptAt })
      .execute();
  }
  return {
    send: async ({ to, subject, text, html }) => await keep(to, { subject, text, html }),
    pass: async (mail, mailbox) => {
      const { subject = "", text = "", html = "" } = await PostalMime.parse(mail);
      await keep(mailbox, { subject, text, html });
    },
    close: () => {},
  };
}

export async function listKeptMails(db: Db) {
  return await db.selectFrom("keptMails").selectAll().orderBy("keptAt", "desc").orderBy("id").limit(100).execute();
}
