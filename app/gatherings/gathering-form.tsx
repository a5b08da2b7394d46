import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { CheckField, type Choice, RadioField, SelectField, TextArea, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { gatheringForm } from "./form";
import { accessKinds, placeKinds } from "./gathering";
import { RepetitionFields } from "./repetition-fields";
import { TownField } from "./town-field";

export type FormChoices = { countries: Choice[]; zones: Choice[]; languages: Choice[] };

type GatheringFormProps = {
  choices: FormChoices;
  values: Record<string, string>;
  rejected?: Rejected;
  /** Whether the form is about more than one date. */
  repeats: boolean;
  /** What stands before the fields, and the buttons after them. */
  before?: ReactNode;
  children: ReactNode;
};

/** The one form a gathering is scheduled and changed with. */
export function GatheringForm({ choices, values, rejected, repeats, before, children }: GatheringFormProps) {
  const { t } = useTranslation();
  return (
    <SentForm schema={gatheringForm} values={values} rejected={rejected}>
      {before}
      <input type="hidden" name="sure" value={rejected?.values.sure ?? ""} />
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
        {repeats && <RepetitionFields />}
      </fieldset>
      <WhereFields choices={choices} />
      <WhoFields choices={choices} />
      {children}
    </SentForm>
  );
}

function WhereFields({ choices }: { choices: FormChoices }) {
  const { t } = useTranslation();
  const places = placeKinds.map((value) => ({ value, label: t(`lead.form.places.${value}`) }));
  return (
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
      <TextArea name="notes" label={t("lead.form.notes")} hint={t("lead.form.notesHint")} rows={2} optional />
      <SelectField name="zone" label={t("lead.form.zone")} hint={t("lead.form.zoneHint")} choices={choices.zones} />
    </fieldset>
  );
}

function WhoFields({ choices }: { choices: FormChoices }) {
  const { t } = useTranslation();
  return (
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
      <details className="more">
        <summary>{t("lead.form.easier")}</summary>
        <fieldset className="boxes">
          <legend>{t("lead.form.accessibility")}</legend>
          {accessKinds.map((kind) => (
            <CheckField key={kind} name={`accessibility.${kind}`} label={t(`gathering.access.${kind}`)} />
          ))}
          <CheckField name="childrenWelcome" label={t("gathering.access.children")} />
        </fieldset>
        <fieldset className="boxes">
          <legend>{t("lead.form.otherLanguages")}</legend>
          {choices.languages.map(({ value, label }) => (
            <CheckField key={value} name={`otherLanguages.${value}`} label={label} />
          ))}
        </fieldset>
      </details>
      <TextArea name="about" label={t("lead.form.about")} hint={t("lead.form.aboutHint")} optional />
    </fieldset>
  );
}
