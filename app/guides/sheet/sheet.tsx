import { titleNamesDate } from "~/guides/bulletin-title";
import type { Guide } from "~/guides/guide";
import { SaidMark } from "~/guides/said-mark";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords, dayWords, languageName, zoneTown } from "~/time/words";
import { useToday } from "~/ui/today";
import { BlockArticle } from "./block";

type Gathering = {
  title: string;
  date: string;
  time: string;
  zone: string;
  /** Of the words around the bulletin's own. */
  language: string;
  /** What it is held in, where it is a gathering's. */
  heldIn?: string;
};

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
        <LanguageWords bulletin={guide.bulletin} heldIn={gathering.heldIn} />
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

/** Said once where nothing of the bulletin is in the gathering's language; where a part is not, it is said there. */
function LanguageWords({ bulletin, heldIn }: { bulletin: Guide["bulletin"]; heldIn: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { original, translation } = bulletin;
  if (!original || !heldIn || translation || original === heldIn) return null;
  const names = { language: languageName(original, i18n.language), wanted: languageName(heldIn, i18n.language) };
  return <p className="quiet">{t("guidePage.untranslated", names)}</p>;
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
            {request.text && (
              <>
                <SaidMark said={request} />
                <blockquote lang={request.language} dir="auto">
                  {request.text}
                </blockquote>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
