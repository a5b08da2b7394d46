import type { Readable } from "node:stream";
import type { Db } from "db/connection";
import type { Logger } from "pino";
import { SMTPServer } from "smtp-server";
import type { AllLinks } from "~/accounts/signed-links.server";
import type { Settings } from "~/env.server";
import { detailIn, mailboxOf } from "~/mail/mailbox";
import type { Transport } from "~/mail/transport.server";
import { readAnswerMail } from "~/rsvps/answer-mail";
import { findAnswerer, takeCalendarAnswer } from "~/rsvps/calendar-answers.server";
import { listening } from "./listening";

type Work = {
  db: Db;
  settings: Pick<Settings, "inboundPort" | "host" | "mailFrom">;
  links: Pick<AllLinks, "answerLinks">;
  post: { transport: Pick<Transport, "pass"> };
  log: Pick<Logger, "error" | "info">;
  now: () => Date;
};

export type Inbound = { port: number; close(): Promise<void> };

const maxBytes = 2 * 1024 * 1024;

/**
 * Takes by SMTP, from the mail server in front, what guests' calendars answer. Only addresses with a guest's own detail
 * are known here. A mail that is no answer of a calendar is passed on to the mailbox itself, where people read.
 */
export async function openInbound({ db, settings, links, post, log, now }: Work): Promise<Inbound | undefined> {
  const { inboundPort, host } = settings;
  if (inboundPort === undefined) return undefined;
  const mailbox = mailboxOf(settings.mailFrom);

  async function whoseIs(address: string): Promise<string> {
    const replyId = await findAnswerer(db, links.answerLinks, detailIn(mailbox, address) ?? "");
    if (!replyId) throw new Refusal(550, "5.1.1 Nobody is invited from this address");
    return replyId;
  }

  async function take(stream: Readable, addresses: string[]): Promise<void> {
    const mail = await mailIn(stream);
    if (!mail) return;
    const answers = await readAnswerMail(mail);
    if (answers.length === 0) return await post.transport.pass(mail, mailbox);
    for (const replyId of await Promise.all(addresses.map(whoseIs)))
      for (const answer of answers) await takeCalendarAnswer(db, replyId, answer, now());
  }

  /** A mail that can't be taken now is brought again: mail servers have the patience. */
  function settle(work: Promise<unknown>, callback: (error?: Error | null) => void): void {
    work.then(
      () => callback(),
      (error) => {
        if (error instanceof Refusal) return callback(error);
        log.error({ err: error }, "a mail could not be taken in");
        callback(new Refusal(451, "4.3.0 Not just now, please try again"));
      },
    );
  }

  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], logger: false, disableReverseLookup: true },
    ...{ banner: "Gathered", size: maxBytes, rejectOversized: true, maxClients: 50, socketTimeout: 60_000 },
    onRcptTo: ({ address }, _session, callback) => settle(whoseIs(address), callback),
    onData: (stream, { envelope: { rcptTo } }, callback) => {
      const addresses = rcptTo.map(({ address }) => address);
      settle(take(stream, addresses), callback);
    },
  });
  // Whoever hangs up in the middle brings the mail again.
  server.on("error", (error) => log.info({ err: error }, "a mail was not handed over"));
  const port = await listening(server.server, inboundPort, host, "INBOUND_PORT");
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    text: string,
  ) {
    super(text);
  }
}

/** @returns nothing for a mail that is too large, which the server refuses by itself once it is read */
async function mailIn(stream: Readable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes <= maxBytes ? Buffer.concat(chunks) : undefined;
}
