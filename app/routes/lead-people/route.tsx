import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { listGuests } from "~/rsvps/guests.server";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("people.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  return { id: occurrence.id, title: occurrence.title, guests: await listGuests(context.db, occurrence.occurrenceId) };
}

export default function People() {
  const { id, title, guests } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const groups = (["going", "waitlisted", "declined"] as const).filter((group) => guests[group].length > 0);
  return (
    <>
      <p className="back">
        <a href={`/lead/${id}`}>{title}</a>
      </p>
      <h1>{t("people.title")}</h1>
      <p className="lede">
        {groups.length === 0
          ? t("people.none")
          : t("people.totals", { seats: guests.seats, waiting: guests.waitlisted.length })}
      </p>
      {groups.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{t(`people.${group}`)}</h2>
          <ul className="lines">
            {guests[group].map((guest) => (
              <li key={guest.id}>
                <p className="what">{guest.name}</p>
                <p className="long">{guest.email}</p>
                <p className="quiet">{t("people.party", { adults: guest.adults, children: guest.children })}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
