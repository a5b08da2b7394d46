import type { Translate } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";
import { type Choice, SelectField, TextArea, TextField } from "~/ui/form/fields";

/** What a template is made of. */
export function TemplateFields({ offices }: { offices: Choice[] }) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField name="officeCode" label={t("staff.templates.office")} choices={offices} />
      <TextField name="title" label={t("lead.form.title")} />
      <TextArea name="about" label={t("lead.form.about")} hint={t("lead.form.aboutHint")} optional />
      <TextField name="minutes" inputMode="numeric" label={t("lead.form.minutes")} hint={t("lead.form.minutesHint")} />
      <TextArea
        name="instructions"
        label={t("staff.templates.instructions")}
        hint={t("staff.templates.instructionsHint")}
        optional
      />
    </>
  );
}

type Office = { code: string; name: string };

/** The offices a template can belong to; staff of all offices may write one for all. */
export function officeChoices(offices: Office[], isOfAll: boolean, t: Translate): Choice[] {
  const own = offices.map(({ code, name }) => ({ value: code, label: name }));
  return isOfAll ? [{ value: "", label: t("staff.templates.allOffices") }, ...own] : own;
}
