import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export type MailServer = {
  url: string;
  mails: Email[];
  /** The same mails as they came over the line. */
  sources: string[];
  refused: Email[];
  /** What to answer after DATA instead of taking the mail; "cut" takes it and hangs up without a word. */
  answer: { code: number; text: string } | "cut" | undefined;
  /** How long every answer to DATA takes. */
  delayMs: number;
  close(): Promise<void>;
};

/** A real SMTP server on this machine that keeps what it is given, read as a mail program reads it. */
export async function openMailServer(): Promise<MailServer> {
  const kept: MailServer = {
    url: "",
    mails: [],
    sources: [],
    refused: [],
    answer: undefined,
    delayMs: 0,
    close: async () => {},
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, session, callback) {
      take(stream, session.id).then(callback, callback);
    },
  });
  async function take(stream: Readable, id: string): Promise<Error | null> {
    const source = await buffer(stream);
    const mail = await PostalMime.parse(source);
    kept.sources.push(source.toString("latin1"));
    const { answer } = kept;
    (answer && answer !== "cut" ? kept.refused : kept.mails).push(mail);
    await sleep(kept.delayMs);
    if (answer !== "cut") return answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null;
    for (const connection of server.connections) if (connection.id === id) connection._socket.destroy();
    return null;
  }
  // A client that is killed resets its line.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (typeof address !== "object" || !address) throw new Error("The mail server has no port");
  kept.url = `smtp://127.0.0.1:${address.port}`;
  kept.close = () => new Promise((resolve) => server.close(() => resolve()));
  return kept;
}

/** One for a single test. */
export async function aMailServer(): Promise<MailServer> {
  const server = await openMailServer();
  onTestFinished(() => server.close());
  return server;
}

/** What a calendar program finds in a mail, its folded lines joined. */
export function calendarIn(mail: Email | undefined): string {
  const content = mail?.attachments.find((attachment) => attachment.mimeType === "text/calendar")?.content ?? "";
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  return text.replace(/\r?\n /g, "");
}
