import { useTranslation } from "~/i18n/use-translation";
import type { DateNews, Foreseen } from "~/rsvps/foresee.server";
import { toldWords } from "~/rsvps/told-words";
import { dayWords } from "~/time/words";
import { useToday } from "~/ui/today";

const shownAtOnce = 8;

/** Before anything is saved: which dates change, how, and how many parties are told. */
export function WhatHappens({ dates, told, names, seen }: Foreseen) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noAutofocus: the page that asks begins with what it asks about, script or not
    <section className="notice" aria-labelledby="happens" tabIndex={-1} autoFocus>
      <input type="hidden" name="seen" value={seen} />
      <h2 id="happens">{t("lead.edit.happens", { count: dates.length })}</h2>
      <DateList dates={dates.slice(0, shownAtOnce)} />
      {dates.length > shownAtOnce && (
        <details>
          <summary>{t("lead.edit.more", { count: dates.length - shownAtOnce })}</summary>
          <DateList dates={dates.slice(shownAtOnce)} />
        </details>
      )}
      <p>{toldWords({ told, names }, t)}</p>
      <button type="submit" className="button">
        {t("lead.edit.confirm", { count: told })}
      </button>
    </section>
  );
}

function DateList({ dates }: { dates: DateNews[] }) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const dayOf = (when: DateNews["before"]) => (when ? dayWords(when.date, i18n.language, today) : "");
  const wordsOf = (when: DateNews["before"]) => (when ? `${dayOf(when)}, ${when.time}` : "");
  return (
    <ul>
      {dates.map(({ act, before, after }) => (
        <li key={`${act} ${before?.date} ${after?.date} ${before?.time}`}>
          {t(`lead.edit.act.${wayOf({ act, before, after })}`, {
            ...{ before: wordsOf(before), after: wordsOf(after), day: dayOf(before) },
            ...{ was: before?.time ?? "", time: after?.time ?? "" },
          })}
        </li>
      ))}
    </ul>
  );
}

/** In which words: a day that stays is said once. */
function wayOf({ act, before, after }: DateNews): DateNews["act"] | "time" | "place" {
  if (before === null || after === null || before.date !== after.date) return act;
  return before.time === after.time ? "place" : "time";
}
