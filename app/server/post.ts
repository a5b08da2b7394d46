import type { Db } from "db/connection";
import type { Auth } from "~/accounts/auth.server";
import { invitationMail, signInMail } from "~/accounts/emails";
import type { SignedLinks } from "~/accounts/signed-links.server";
import type { Settings } from "~/env.server";
import type { Post } from "~/mail/deliver.server";
import { keepingTransport, smtpTransport } from "~/mail/transport.server";
import { replyMails } from "~/rsvps/emails";

type Senders = { db: Db; auth: Auth; replyLinks: SignedLinks; settings: Settings };

/** Every kind of mail there is, and the way they leave. */
export function openPost({ db, auth, replyLinks, settings }: Senders): Post {
  const { siteUrl, smtpUrl, demo, mailFrom } = settings;
  return {
    renderers: {
      "sign-in": signInMail(db, auth, siteUrl),
      invitation: invitationMail(db, siteUrl),
      ...replyMails(db, replyLinks, siteUrl),
    },
    transport: demo || !smtpUrl ? keepingTransport(db) : smtpTransport(smtpUrl),
    from: mailFrom,
    host: new URL(siteUrl).hostname,
  };
}
