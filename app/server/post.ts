import type { Db } from "db/connection";
import type { Auth } from "~/accounts/auth.server";
import { invitationMail, signInMail } from "~/accounts/emails";
import type { AllLinks } from "~/accounts/signed-links.server";
import type { Settings } from "~/env.server";
import { gatheringMails } from "~/gatherings/emails";
import { bulletinChangedMail, bulletinOutMail } from "~/guides/bulletin-emails";
import { requestWithdrawnMail } from "~/guides/emails";
import type { Post } from "~/mail/deliver.server";
import { keepingTransport, smtpTransport } from "~/mail/transport.server";
import { replyMails } from "~/rsvps/emails";
import { leaderMails } from "~/rsvps/leader-emails";

type Senders = { db: Db; auth: Auth; links: AllLinks; settings: Settings };

/** Every kind of mail there is, and the way they leave. */
export function openPost({ db, auth, links, settings }: Senders): Post {
  const { siteUrl, smtpUrl, demo, mailFrom } = settings;
  return {
    renderers: {
      "sign-in": signInMail(db, auth, siteUrl),
      invitation: invitationMail(db, siteUrl),
      requestWithdrawn: requestWithdrawnMail(db, siteUrl),
      bulletinOut: bulletinOutMail(db, { siteUrl, newsLinks: links.newsLinks }),
      bulletinChanged: bulletinChangedMail(db, siteUrl),
      ...gatheringMails(db, siteUrl),
      ...replyMails(db, { links: links.replyLinks, joinLinks: links.joinLinks, siteUrl, mailbox: mailboxOf(mailFrom) }),
      ...leaderMails(db, { closeLinks: links.closeLinks, siteUrl }),
    },
    transport: demo || !smtpUrl ? keepingTransport(db) : smtpTransport(smtpUrl),
    from: mailFrom,
    host: new URL(siteUrl).hostname,
  };
}

/** The bare address of `Gathered <post@example.org>`. */
function mailboxOf(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}
