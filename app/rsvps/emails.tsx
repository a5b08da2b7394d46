import type { Db } from "db/connection";
import { findHeadings } from "~/bulletins/current.server";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import type { Renderer, Renderers } from "~/mail/deliver.server";
import { drawLetter } from "~/mail/letter";
import { dateIn } from "~/time/wall-clock";
import { calendarPart } from "./calendar-part";
import { LetterBody, type Sender } from "./letter-body";
import { isReminder, type MailKind, mailKinds, severalKinds } from "./mail-kinds";
import { findMessage } from "./messages.server";
import { findReply } from "./reply-view.server";
import { severalMail } from "./several-mail";
import { isStillTrue } from "./still-true";

/** The mails about replies, each drawn from how things stand when it leaves. */
export function replyMails(db: Db, sender: Sender): Renderers {
  return Object.fromEntries([
    ...mailKinds.map((kind) => [kind, replyMail(kind, db, sender)] as const),
    ...severalKinds.map((kind) => [kind, severalMail(kind, db, sender)] as const),
  ]);
}

type Facts = { replyId: string; change?: string; messageId?: string };

function replyMail(kind: MailKind, db: Db, sender: Sender): Renderer {
  return async ({ to, facts }, now) => {
    const { replyId, change, messageId } = facts as Facts;
    const view = await findReply(db, replyId);
    if (!view || view.email !== to || !isStillTrue(kind, view, now)) return null;
    const message = messageId ? await findMessage(db, messageId) : undefined;
    const locale = localeFrom(view.language);
    const prayed = isReminder(kind) ? await findHeadings(db, view, locale, now) : undefined;
    const t = translator(locale);
    const letter = drawLetter({
      subject: t(`mail.${kind}.subject`, { title: view.title, host: view.host }),
      language: locale,
      body: <LetterBody {...{ kind, view, change, message, prayed, sender, t }} today={dateIn(view.zone, now)} />,
    });
    return { ...letter, calendar: calendarPart(kind, view, sender, now) };
  };
}
