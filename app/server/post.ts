import type { Db } from "db/connection";
import type { Auth } from "~/accounts/auth.server";
import { invitationMail, signInMail } from "~/accounts/emails";
import type { AllLinks } from "~/accounts/signed-links.server";
import type { Settings } from "~/env.server";
import { gatheringMails } from "~/gatherings/emails";
import { bulletinChangedMail, bulletinOutMail } from "~/guides/bulletin-emails";
import { requestWithdrawnMail } from "~/guides/emails";
import type { Post } from "~/mail/deliver.server";
import { mailboxOf } from "~/mail/mailbox";
import { keepingTransport, smtpTransport, type Transport } from "~/mail/transport.server";
import { calendarAnswerMail } from "~/rsvps/answer-emails";
import { replyMails } from "~/rsvps/emails";
import { leaderMails } from "~/rsvps/leader-emails";

/** What sends, and what hands on. */
export type PostOffice = Omit<Post, "transport"> & { transport: Transport };

type Senders = { db: Db; auth: Auth; links: AllLinks; settings: Settings };

/** Every kind of mail there is, and the way they leave. */
export function openPost({ db, auth, links, settings }: Senders): PostOffice {
  const { siteUrl, smtpUrl, demo, mailFrom, inboundPort } = settings;
  const answerLinks = inboundPort === undefined ? undefined : links.answerLinks;
  const mailbox = mailboxOf(mailFrom);
  return {
    renderers: {
      "sign-in": signInMail(db, auth, siteUrl),
      invitation: invitationMail(db, siteUrl),
      requestWithdrawn: requestWithdrawnMail(db, siteUrl),
      bulletinOut: bulletinOutMail(db, { siteUrl, newsLinks: links.newsLinks }),
      bulletinChanged: bulletinChangedMail(db, siteUrl),
      ...gatheringMails(db, siteUrl),
      ...replyMails(db, { links: links.replyLinks, joinLinks: links.joinLinks, answerLinks, siteUrl, mailbox }),
      calendarAnswer: calendarAnswerMail(db, siteUrl),
      ...leaderMails(db, { closeLinks: links.closeLinks, siteUrl }),
    },
    transport: demo || !smtpUrl ? keepingTransport(db) : smtpTransport(smtpUrl),
    from: mailFrom,
    host: new URL(siteUrl).hostname,
  };
}
