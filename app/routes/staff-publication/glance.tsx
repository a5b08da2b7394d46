import type { findPublication } from "~/bulletins/publication.server";
import { useTranslation } from "~/i18n/use-translation";
import { wallClockIn } from "~/time/wall-clock";
import { dateWords, dayWords, momentWords, zoneTown } from "~/time/words";
import { useToday } from "~/ui/today";

export type PublicationView = NonNullable<Awaited<ReturnType<typeof findPublication>>>;

/** What would go out, in one glance, and where it stands. */
export function Glance({ publication }: { publication: PublicationView }) {
  const { t, i18n } = useTranslation();
  const { id, title, date, requests, headings, needCare, doubts } = publication;
  const [doubt] = doubts;
  return (
    <section className="glance">
      <p className="lede">{useStateWords(publication)}</p>
      <h2>{title ?? t("publication.untitled")}</h2>
      {date && <p className="quiet">{dateWords(date, i18n.language)}</p>}
      {publication.isEmpty ? (
        <p className="notice">{t("publication.empty")}</p>
      ) : (
        <p>
          {t("publication.holds", { count: requests })}{" "}
          {headings.length > 0 && `${t("publication.under", { headings: headings.join(", ") })} `}
          {needCare > 0 && t("publication.care", { count: needCare })}
        </p>
      )}
      {doubt && (
        <p>
          {t("publication.doubts", { count: doubts.length })}{" "}
          <a href={`/staff/bulletins/${id}#part-${doubt.partId}`}>{t("publication.lookAt")}</a>
        </p>
      )}
      <p>
        <a href={`/staff/bulletins/${id}/preview`}>{t("publication.preview")}</a>
      </p>
      <p>
        <a href={`/staff/bulletins/${id}/translations`}>{t("publication.translations")}</a>
      </p>
    </section>
  );
}

function useStateWords({ state, publishedAt, publishZone }: PublicationView): string {
  const { t, i18n } = useTranslation();
  const today = useToday();
  if (state === "draft" || !publishedAt) return t("publication.state.draft");
  if (state !== "coming") return t(`publication.state.${state}`, { at: momentWords(publishedAt, i18n.language) });
  const zone = publishZone ?? "UTC";
  const { date, time } = wallClockIn(zone, new Date(publishedAt));
  return t("publication.state.coming", { day: dayWords(date, i18n.language, today), time, town: zoneTown(zone) });
}
