import type { PublicDate } from "~/gatherings/public";
import { useTranslation } from "~/i18n/use-translation";
import { CheckField, TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { DateFields } from "./date-fields";

type ReplySectionProps = {
  formKey: string;
  opened: string;
  isFull: boolean;
  consent: string;
  /** Of a series: the dates to choose from, the one the page shows chosen already. */
  dates: PublicDate[];
  shown: string;
  rejected?: Rejected;
};

/** The reply: who, how many, and a consent nobody ticks for them. */
export function ReplySection({ formKey, opened, isFull, consent, dates, shown, rejected }: ReplySectionProps) {
  const { t } = useTranslation();
  return (
    <section className="reply" aria-labelledby="reply">
      <h2 id="reply">{t(isFull ? "reply.titleFull" : "reply.title")}</h2>
      {isFull && <p>{t("reply.full")}</p>}
      <PlainForm rejected={rejected} values={{ adults: "1", children: "0", [`on.${shown}`]: "yes" }}>
        <input type="hidden" name="formKey" value={rejected?.values.formKey ?? formKey} />
        <input type="hidden" name="opened" value={rejected?.values.opened ?? opened} />
        <TextField name="name" label={t("reply.name")} autoComplete="name" />
        <TextField name="email" type="email" label={t("reply.email")} autoComplete="email" />
        <div className="row">
          <TextField name="adults" label={t("reply.adults")} inputMode="numeric" />
          <TextField name="children" label={t("reply.children")} inputMode="numeric" />
        </div>
        {dates.length > 1 && <DateFields dates={dates} shown={shown} />}
        <div className="trap" aria-hidden="true">
          <label htmlFor="website">{t("reply.leaveEmpty")}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <CheckField name="consent" label={consent} />
        <button type="submit" className="button">
          {t(isFull ? "reply.submitFull" : "reply.submit")}
        </button>
      </PlainForm>
    </section>
  );
}
