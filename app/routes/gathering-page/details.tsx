import type { PublicGathering } from "~/gatherings/public";
import { useTranslation } from "~/i18n/use-translation";
import { dayWords, languageName, zoneTown } from "~/time/words";
import { Mark } from "~/ui/mark";
import { useToday } from "~/ui/today";
import { placeWords, timeSpan } from "./describe";

/** When, where, with whom, and whether there is room: all the public may know. */
export function Details({ gathering, hidesPlaces }: { gathering: PublicGathering; hidesPlaces: boolean }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const { date, zone, place, town, host, places, language, otherLanguages, state } = gathering;
  const known = [...gathering.accessibility, ...(gathering.childrenWelcome ? (["children"] as const) : [])];
  const locale = i18n.language;
  return (
    <dl className="details">
      <div>
        <dt>{t("gathering.when")}</dt>
        <dd>
          <strong>{dayWords(date, locale, today)}</strong>
          <br />
          {timeSpan(gathering, t)} <span className="quiet">{t("gathering.zone", { town: zoneTown(zone) })}</span>
        </dd>
      </div>
      <div>
        <dt>{t("gathering.where")}</dt>
        <dd>
          <strong>{placeWords(gathering, locale, t)}</strong>
          {town && <span className="quiet"> {t(`gathering.kind.${place}`)}</span>}
          {state === "coming" && <span className="small">{t(`gathering.${commonlyMailed(place)}`)}</span>}
        </dd>
      </div>
      <div>
        <dt>{t("gathering.host")}</dt>
        <dd>{host}</dd>
      </div>
      {state === "coming" && !hidesPlaces && (
        <div className="room">
          <dt>{t("gathering.places")}</dt>
          <dd>
            <Mark size={36} share={places ? 1 - places.left / places.of : 0} />
            {places ? t("gathering.left", { count: places.left, capacity: places.of }) : t("gathering.noLimit")}
            <span className="quiet"> {t("gathering.inLanguage", { language: languageName(language, locale) })}</span>
            {otherLanguages.length > 0 && (
              <span className="quiet">
                {t("gathering.alsoIn", {
                  languages: otherLanguages.map((code) => languageName(code, locale)).join(", "),
                })}
              </span>
            )}
          </dd>
        </div>
      )}
      {known.length > 0 && (
        <div>
          <dt>{t("gathering.access.title")}</dt>
          <dd>{known.map((kind) => t(`gathering.access.${kind}`)).join(" · ")}</dd>
        </div>
      )}
    </dl>
  );
}

function commonlyMailed(place: PublicGathering["place"]) {
  return place === "online" ? "linkComes" : place === "both" ? "bothCome" : "addressComes";
}
