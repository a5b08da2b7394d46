import { useTranslation } from "~/i18n/use-translation";
import { dayWords, zoneTown } from "~/time/words";
import { useToday } from "~/ui/today";
import type { Elsewhere } from "./elsewhere.server";

/** A plain form, so that it works without script and can be shared with its answer. */
export function OtherZone({ zones, chosen, there }: Elsewhere) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <section aria-labelledby="zone-title" className="other-zone">
      <h2 id="zone-title">{t("gathering.otherZone")}</h2>
      <form method="get" className="inline">
        <label htmlFor="zone">{t("gathering.otherZoneField")}</label>
        <select id="zone" name="zone" defaultValue={chosen ?? ""}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </select>
        <button type="submit" className="button second">
          {t("gathering.otherZoneShow")}
        </button>
      </form>
      {there && (
        <p role="status">
          <strong>
            {t("gathering.otherZoneAnswer", {
              day: dayWords(there.date, i18n.language, today),
              time: there.time,
              town: zoneTown(there.zone),
            })}
          </strong>
        </p>
      )}
      {there === null && <p role="status">{t("gathering.otherZoneUnknown")}</p>}
    </section>
  );
}
