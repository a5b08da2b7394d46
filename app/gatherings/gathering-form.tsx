import { useTranslation } from "~/i18n/use-translation";
import { type Choice, RadioField, SelectField, TextArea, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { gatheringForm } from "./form";
import { placeKinds } from "./gathering";
import { TownField } from "./town-field";

export type FormChoices = { countries: Choice[]; zones: Choice[]; languages: Choice[] };

type GatheringFormProps = { choices: FormChoices; values: Record<string, string>; rejected?: Rejected; submit: string };

/** The one form a gathering is scheduled and changed with. */
export function GatheringForm({ choices, values, rejected, submit }: GatheringFormProps) {
  const { t } = useTranslation();
  const places = placeKinds.map((value) => ({ value, label: t(`lead.form.places.${value}`) }));
  return (
    <SentForm schema={gatheringForm} values={values} rejected={rejected}>
      <TextField name="title" label={t("lead.form.title")} hint={t("lead.form.titleHint")} />
      <fieldset className="group">
        <legend>{t("lead.form.when")}</legend>
        <div className="row">
          <TextField name="date" type="date" label={t("lead.form.date")} />
          <TextField name="time" type="time" label={t("lead.form.time")} />
          <TextField
            name="minutes"
            inputMode="numeric"
            label={t("lead.form.minutes")}
            hint={t("lead.form.minutesHint")}
          />
        </div>
      </fieldset>
      <fieldset className="group where">
        <legend>{t("lead.form.where")}</legend>
        <RadioField name="place" label={t("lead.form.place")} choices={places} />
        <div className="in-person">
          <div className="row">
            <TownField />
            <SelectField name="country" label={t("lead.form.country")} choices={choices.countries} />
          </div>
          <TextArea name="address" label={t("lead.form.address")} hint={t("lead.form.private")} rows={2} />
        </div>
        <div className="online">
          <TextField name="joinLink" type="url" label={t("lead.form.joinLink")} hint={t("lead.form.private")} />
        </div>
        <SelectField name="zone" label={t("lead.form.zone")} hint={t("lead.form.zoneHint")} choices={choices.zones} />
      </fieldset>
      <fieldset className="group">
        <legend>{t("lead.form.who")}</legend>
        <div className="row">
          <TextField
            name="capacity"
            inputMode="numeric"
            label={t("lead.form.capacity")}
            hint={t("lead.form.capacityHint")}
            optional
          />
          <SelectField name="language" label={t("lead.form.language")} choices={choices.languages} />
        </div>
        <TextArea name="about" label={t("lead.form.about")} hint={t("lead.form.aboutHint")} optional />
      </fieldset>
      <button type="submit" className="button">
        {submit}
      </button>
    </SentForm>
  );
}
