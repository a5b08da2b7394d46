import type { Db } from "db/connection";
import { translatorFor } from "~/i18n/locale";
import type { Renderer } from "~/mail/deliver.server";
import { drawLetter, MailButton } from "~/mail/letter";
import { type Auth, signInMinutes } from "./auth.server";
import { mintSignIn, signInLink } from "./sign-in.server";
import { findUserByEmail, firstNameOf } from "./users.server";

/** The link and the code are made here, at the moment of sending: none waits in the outbox. */
export function signInMail(db: Db, auth: Auth, siteUrl: string): Renderer {
  return async ({ to }) => {
    const user = await findUserByEmail(db, to);
    if (!user) return null;
    const { token, code } = await mintSignIn(auth, user.email);
    const t = translatorFor(user.locale);
    return drawLetter({
      subject: t("mail.signIn.subject"),
      language: user.locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(user.name) })}</p>
          <p>{t("mail.signIn.lead", { minutes: signInMinutes })}</p>
          <MailButton href={signInLink(siteUrl, token)}>{t("mail.signIn.button")}</MailButton>
          <p>{t("mail.signIn.code")}</p>
          <p style={{ fontSize: "28px", letterSpacing: "0.2em" }}>{code}</p>
          <p>{t("mail.signIn.notYou")}</p>
        </>
      ),
    });
  };
}

export function invitationMail(db: Db, siteUrl: string): Renderer {
  return async ({ to }) => {
    const user = await findUserByEmail(db, to);
    if (!user) return null;
    const t = translatorFor(user.locale);
    return drawLetter({
      subject: t("mail.invitation.subject"),
      language: user.locale,
      body: (
        <>
          <p>{t("mail.hello", { name: firstNameOf(user.name) })}</p>
          <p>{t("mail.invitation.lead")}</p>
          <p>{t("mail.invitation.how", { email: user.email })}</p>
          <MailButton href={`${siteUrl}/sign-in`}>{t("mail.invitation.button")}</MailButton>
        </>
      ),
    });
  };
}
