import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { planMails } from "~/rsvps/mail-plan.server";
import { dayWords, zoneTown } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";
import { useToday } from "~/ui/today";

export const meta = privateMeta((t) => t("mailPlan.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { id, title, zone, occurrenceId, cancelledAt } = occurrence;
  const planned = cancelledAt ? [] : await planMails(context.db, { ...occurrence, id: occurrenceId }, context.now());
  return { id, title, zone, planned, isOff: cancelledAt !== null };
}

export default function Mails() {
  const { id, title, zone, planned, isOff } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <>
      <p className="back">
        <a href={`/lead/${id}`}>{title}</a>
      </p>
      <h1>{t("mailPlan.title")}</h1>
      <p className="lede">{t(isOff ? "mailPlan.off" : "mailPlan.lede", { zone: zoneTown(zone) })}</p>
      {planned.length > 0 && (
        <section aria-labelledby="by-itself">
          <h2 id="by-itself">{t("mailPlan.bySelf")}</h2>
          <ul className="lines">
            {planned.map(({ kind, to, date, time, state }) => (
              <li key={kind} className={state}>
                <p className="when">
                  {state === "senseless" ? "" : t("gathering.day", { day: dayWords(date, i18n.language, today), time })}
                </p>
                <p className="what">{t(`mail.kind.${kind}`)}</p>
                <p>{t(`mailPlan.to.${to}`)}</p>
                <p className="quiet">{t(`mailPlan.state.${state}`)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="at-once">
        <h2 id="at-once">{t("mailPlan.atOnce")}</h2>
        <ul>
          {(["reply", "change", "promoted", "moved", "off", "digest"] as const).map((occasion) => (
            <li key={occasion}>{t(`mailPlan.on.${occasion}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
