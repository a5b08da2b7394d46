import { placeKinds } from "~/gatherings/gathering";
import { choicesForm } from "~/guides/choices";
import type { GuideChoices } from "~/guides/guide";
import { useTranslation } from "~/i18n/use-translation";
import { CheckField, SelectField, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";

/** The four things a guide depends on. */
type ChoicesProps = {
  choices: GuideChoices;
  rejected?: Rejected;
  /** The address of the date: its sheet to print and the page to lead from are under it. */
  address: string;
};

export function GuideChoicesForm({ choices, rejected, address }: ChoicesProps) {
  const { t } = useTranslation();
  const { minutes, people, place, children } = choices;
  const values = { minutes: String(minutes), people: String(people), place, children: children ? "yes" : "" };
  return (
    <section className="choices-bar no-print" aria-label={t("guidePage.choices")}>
      <SentForm schema={choicesForm} values={values} rejected={rejected} key={JSON.stringify(values)}>
        <TextField name="minutes" inputMode="numeric" label={t("guidePage.minutes")} />
        <TextField name="people" inputMode="numeric" label={t("guidePage.people")} />
        <SelectField
          name="place"
          label={t("guidePage.place")}
          choices={placeKinds.map((value) => ({ value, label: t(`lead.form.places.${value}`) }))}
        />
        <CheckField name="children" label={t("guidePage.children")} />
        <p className="actions">
          <button type="submit" className="button second">
            {t("guidePage.submit")}
          </button>
          <a className="button second" href={`${address}/guide/print`}>
            {t("guidePage.print")}
          </a>
          <a className="button" href={`${address}/live`}>
            {t("live.link")}
          </a>
        </p>
      </SentForm>
    </section>
  );
}
