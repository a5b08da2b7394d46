import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { countMails, listMails } from "~/mail/outbox.server";
import { momentWords } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.mail.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  // Mails to guests show to nobody whom they went to; those about accounts do, to staff of all offices.
  const known = staff.officeCode === null ? ["sign-in", "invitation"] : [];
  const [mails, counts] = await Promise.all([listMails(context.db, 100, known), countMails(context.db)]);
  return { mails, counts };
}

export default function Mail() {
  const { mails, counts } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  return (
    <>
      <h1>{t("staff.mail.title")}</h1>
      <p className="lede">{t("staff.mail.lede", counts)}</p>
      {mails.length > 0 && (
        <ul className="lines">
          {mails.map(({ id, kind, to, state, attempts, lastError, at }) => (
            <li key={id} className={state}>
              <p className="when">{momentWords(at, i18n.language)}</p>
              <p className="what">{t(`mail.kind.${kind as "sign-in"}`)}</p>
              <p className="long">{to ?? ""}</p>
              <p className={state === "failed" ? "error" : "quiet"}>
                {t(`staff.mail.state.${state}`, { count: attempts })}
                {lastError && state !== "sent" && <span className="small"> {lastError}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
