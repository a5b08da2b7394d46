import { titleNamesDate } from "~/guides/bulletin-title";
import type { Guide } from "~/guides/guide";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords, dayWords, zoneTown } from "~/time/words";
import { useToday } from "~/ui/today";
import { BlockArticle } from "./block";

type Gathering = { title: string; date: string; time: string; zone: string; language: string };

/** The leader's sheet: a run-sheet that reads like a page of a book. */
export function Sheet({ guide, gathering }: { guide: Guide; gathering: Gathering }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const { title, date, time, zone, language } = gathering;
  const when = { day: dayWords(date, i18n.language, today), time, town: zoneTown(zone), minutes: guide.minutes };
  return (
    <article className="sheet" lang={language} aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title">{title}</h2>
        <p>{t("guidePage.when", when)}</p>
        <p className="quiet">{bulletinWords(guide)}</p>
      </header>
      <Fitted guide={guide} />
      {guide.blocks.map((block) => (
        <BlockArticle key={`${block.startsAt} ${block.title}`} block={block} />
      ))}
      <CarriedHome carried={guide.carriedHome} />
      <section className="margin-notes" aria-labelledby="margin">
        <h3 id="margin">{t("guidePage.margin")}</h3>
        <ul>
          {guide.margin.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </article>
  );

  function bulletinWords({ bulletin }: Guide): string {
    const name = bulletin.title ?? t("guidePage.untitled");
    return bulletin.date && !titleNamesDate(bulletin)
      ? t("guidePage.fromDated", { title: name, date: dateWords(bulletin.date, i18n.language) })
      : t("guidePage.from", { title: name });
  }
}

/** What was shortened, merged or carried home, by name: nothing happens silently. */
function Fitted({ guide }: { guide: Guide }) {
  const { t } = useTranslation();
  if (guide.proposals.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="fitted">
      <h3 id="fitted">{t("guidePage.fitted")}</h3>
      <ul>
        {guide.proposals.map(({ text, requests }) => (
          <li key={requests.join()}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function CarriedHome({ carried }: { carried: Guide["carriedHome"] }) {
  const { t } = useTranslation();
  if (carried.length === 0) return null;
  return (
    <section className="carried" aria-labelledby="carried">
      <h3 id="carried">{t("guidePage.home")}</h3>
      <p>{t("guidePage.homeText")}</p>
      <ul>
        {carried.map(({ request, reason }) => (
          <li key={request.id}>
            <p className="reason">
              {request.heading ? `${request.heading}: ` : ""}
              {reason}
            </p>
            {request.text && <blockquote>{request.text}</blockquote>}
          </li>
        ))}
      </ul>
    </section>
  );
}
