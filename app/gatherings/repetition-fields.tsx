import { useTranslation } from "~/i18n/use-translation";
import { RadioField, SelectField, TextField } from "~/ui/form/fields";
import { repetitions } from "./recurrence";

/** How often, and until when. Which day of the week or month is told by the first date. */
export function RepetitionFields() {
  const { t } = useTranslation();
  const ends = (["open", "count", "until"] as const).map((value) => ({ value, label: t(`lead.form.ends.${value}`) }));
  return (
    <div className="repetition">
      <SelectField
        name="repeats"
        label={t("lead.form.repeats")}
        hint={t("lead.form.repeatsHint")}
        choices={(["once", ...repetitions] as const).map((value) => ({
          value,
          label: t(`lead.form.repetition.${value}`),
        }))}
      />
      <div className="if-repeated">
        <TextField
          name="interval"
          inputMode="numeric"
          label={t("lead.form.interval")}
          hint={t("lead.form.intervalHint")}
        />
        <RadioField name="ends" label={t("lead.form.endsTitle")} choices={ends} />
        <div className="if-count">
          <TextField name="count" inputMode="numeric" label={t("lead.form.count")} />
        </div>
        <div className="if-until">
          <TextField name="until" type="date" label={t("lead.form.until")} />
        </div>
      </div>
    </div>
  );
}
