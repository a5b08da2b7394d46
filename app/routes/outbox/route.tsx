import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "~/http/answers.server";
import { useTranslation } from "~/i18n/use-translation";
import { listKeptMails } from "~/mail/transport.server";
import { momentWords } from "~/time/words";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";
import { linkify } from "./linkify";

export const meta = privateMeta((t) => t("staff.outbox.title"));

/** A demo's mails; elsewhere they go to those they are for, and this page is not there. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.demo) throw notFound();
  return { mails: await listKeptMails(context.db) };
}

export default function Outbox() {
  const { mails } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("staff.outbox.title")}</h1>
      <p className="lede">{mails.length === 0 ? t("staff.outbox.none") : t("staff.outbox.lede")}</p>
      {mails.map(({ id, recipient, subject, text, keptAt }) => (
        <article key={id} className="kept-mail">
          <h2>{subject}</h2>
          <p className="quiet">
            {t("staff.outbox.to", { recipient })}, {momentWords(keptAt, i18n.language)}
          </p>
          <div className="mail-text">{linkify(text)}</div>
        </article>
      ))}
    </PublicFrame>
  );
}
