import { languageForm } from "~/bulletins/translation-form";
import { useTranslation } from "~/i18n/use-translation";
import { type Choice, SelectField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";

/** Which language the letter itself is in, should the guess be wrong. */
export function OwnLanguage(props: { language: string; languages: Choice[]; rejected: Rejected | undefined }) {
  const { language, languages, rejected } = props;
  const { t } = useTranslation();
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t("translations.own")}</h2>
      <SentForm schema={languageForm} values={{ language }} rejected={rejected}>
        <SelectField
          name="language"
          label={t("translations.ownLabel")}
          hint={t("translations.ownHint")}
          choices={languages}
        />
        <button type="submit" className="button second">
          {t("translations.ownSubmit")}
        </button>
      </SentForm>
    </section>
  );
}
