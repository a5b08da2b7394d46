import { useState } from "react";
import { placeKinds } from "~/gatherings/gathering";
import { lengthOf } from "~/guides/block-words";
import { choicesForm, shownChoices } from "~/guides/choices";
import type { GuideChoices } from "~/guides/guide";
import { useTranslation } from "~/i18n/use-translation";
import { CheckField, SelectField, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";

type ChoicesProps = { choices: GuideChoices; rejected?: Rejected };

/** The four things a guide depends on, in a line that opens into its fields. */
export function GuideChoicesForm({ choices, rejected }: ChoicesProps) {
  const { t } = useTranslation();
  // What somebody else changes while this stands open is not put under what is being typed.
  const [shown] = useState(choices);
  const values = fieldsOf(shown);
  const { minutes, people, place, children } = choices;
  const chosen = [
    lengthOf(minutes, t),
    t("guidePage.forPeople", { count: people }),
    t(`lead.form.places.${place}`),
    ...(children ? [t("guidePage.withChildren")] : []),
  ];
  return (
    <details className="choices no-print" open={rejected !== undefined}>
      <summary>
        {chosen.join(", ")}
        <span className="change">{t("guidePage.change")}</span>
      </summary>
      <SentForm schema={choicesForm} values={values} rejected={rejected}>
        <input type="hidden" name="shown" value={shownChoices(shown)} />
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
        </p>
      </SentForm>
    </details>
  );
}

function fieldsOf({ minutes, people, place, children }: GuideChoices) {
  return { minutes: String(minutes), people: String(people), place, children: children ? "yes" : "" };
}
