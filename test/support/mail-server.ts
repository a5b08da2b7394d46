import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export type MailServer = {
  url: string;
  mails: Email[];
  refused: Email[];
  /** What to answer after DATA instead of taking the mail. */
  answer: { code: number; text: string } | undefined;
  close(): Promise<void>;
};

/** A real SMTP server on this machine that keeps what it is given, read as a mail program reads it. */
export async function openMailServer(): Promise<MailServer> {
  const kept: MailServer = { url: "", mails: [], refused: [], answer: undefined, close: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, _session, callback) {
      take(stream).then(callback, callback);
    },
  });
  async function take(stream: Readable): Promise<Error | null> {
    const mail = await PostalMime.parse(await buffer(stream));
    (kept.answer ? kept.refused : kept.mails).push(mail);
    return kept.answer ? Object.assign(new Error(kept.answer.text), { responseCode: kept.answer.code }) : null;
  }
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
