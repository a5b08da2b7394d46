import type { listNeeds, Unclosed } from "~/activity/needs.server";
import { useTranslation } from "~/i18n/use-translation";
import { dayWords, zoneTown } from "~/time/words";
import { useToday } from "~/ui/today";

type NeedsProps = Awaited<ReturnType<typeof listNeeds>>;

/** What staff should look at, each with the way there. */
export function Needs({ waiting, failedMails, isBulletinMissing, ...needs }: NeedsProps) {
  const { unclosed, empty, behind, withoutContact } = needs;
  const { t, i18n } = useTranslation();
  const lists = [unclosed, empty, behind, withoutContact];
  const isNothing = waiting + failedMails === 0 && !isBulletinMissing && lists.every(({ length }) => length === 0);
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{t("activity.needs.title")}</h2>
      {isNothing && <p>{t("activity.needs.none")}</p>}
      <ul className="needs">
        {isBulletinMissing && (
          <li>
            {t("activity.needs.bulletin")} <a href="/staff/bulletins/new">{t("activity.needs.bulletinAct")}</a>
          </li>
        )}
        {waiting > 0 && (
          <li>
            {t("activity.needs.waiting", { count: waiting })}{" "}
            <a href="/staff/gatherings">{t("activity.needs.waitingAct")}</a>
          </li>
        )}
        {failedMails > 0 && (
          <li>
            {t("activity.needs.mails", { count: failedMails })} <a href="/staff/mail">{t("activity.needs.mailsAct")}</a>
          </li>
        )}
        {withoutContact.length > 0 && (
          <li>
            {t("activity.needs.contact", { offices: new Intl.ListFormat(i18n.language).format(withoutContact) })}{" "}
            <a href="/staff/offices">{t("activity.needs.contactAct")}</a>
          </li>
        )}
        {behind.length > 0 && <li>{t("activity.needs.behind", { zones: behind.map(zoneTown).join(", ") })}</li>}
        {unclosed.length > 0 && <Dates words={t("activity.needs.unclosed")} dates={unclosed} />}
        {empty.length > 0 && <Dates words={t("activity.needs.empty")} dates={empty} />}
      </ul>
    </section>
  );
}

function Dates({ words, dates }: { words: string; dates: Unclosed[] }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <li>
      {words}
      <ul>
        {dates.map(({ id, title, date, leader }) => (
          <li key={id} className="long">
            {t("activity.needs.one", { title, day: dayWords(date, i18n.language, today), leader })}
          </li>
        ))}
      </ul>
    </li>
  );
}
