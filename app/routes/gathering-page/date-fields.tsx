import { isFull, type PublicDate } from "~/gatherings/public";
import { useTranslation } from "~/i18n/use-translation";
import { dayWords } from "~/time/words";
import { CheckField, FieldGroup } from "~/ui/form/fields";
import { useToday } from "~/ui/today";

const shownAtOnce = 4;

/** The dates of a series to reply to, each with what room it has. */
export function DateFields({ dates, shown }: { dates: PublicDate[]; shown: string }) {
  const { t } = useTranslation();
  const open = dates.filter(({ state }) => state === "coming");
  const first = open.filter(({ originalDate }, index) => index < shownAtOnce || originalDate === shown);
  const more = open.filter((date) => !first.includes(date));
  return (
    <FieldGroup name="on" label={t("reply.dates")}>
      {first.map((date) => (
        <DateField key={date.originalDate} {...date} />
      ))}
      {more.length > 0 && (
        <details className="more">
          <summary>{t("reply.moreDates", { count: more.length })}</summary>
          {more.map((date) => (
            <DateField key={date.originalDate} {...date} />
          ))}
        </details>
      )}
    </FieldGroup>
  );
}

function DateField({ originalDate, date, time, places }: PublicDate) {
  const { t, i18n } = useTranslation();
  return (
    <CheckField
      name={`on.${originalDate}`}
      label={`${dayWords(date, i18n.language, useToday())}, ${time}`}
      hint={isFull({ places }) ? t("reply.dateFull") : places && t("reply.dateLeft", { count: places.left })}
    />
  );
}
