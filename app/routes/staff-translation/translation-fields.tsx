import { translationForm } from "~/bulletins/translation-form";
import type { PartKey } from "~/bulletins/translations";
import { useTranslation } from "~/i18n/use-translation";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { type Group, typedForGone, valuesOf } from "./groups";
import { LeftOver } from "./left-over";
import { PartFields } from "./part-fields";

type FieldsProps = {
  groups: Group[];
  version: number;
  language: string;
  /** The language it is translated from. */
  original: string;
  rejected?: Rejected;
  /** What somebody else saved meanwhile, where both wrote. */
  theirs?: Record<PartKey, string> | null;
  by?: string | null;
};

/** Every text of the bulletin beside its translation, heading by heading, in one form. */
export function TranslationFields({ groups, version, language, original, rejected, theirs, by }: FieldsProps) {
  const { t } = useTranslation();
  const values = { ...valuesOf(groups, version), ...rejected?.values };
  const left = groups.flatMap(({ parts }) => parts.filter(({ mark }) => mark !== null));
  return (
    <SentForm schema={translationForm} values={values} rejected={rejected} key={values.version}>
      <input type="hidden" name="version" value={values.version} />
      {groups.map(({ id, heading, parts }) => (
        <section key={id} className="texts" aria-labelledby={`texts-${id}`}>
          <h2 id={`texts-${id}`} lang={heading ? original : undefined} dir="auto">
            {heading === undefined ? t("translations.page.head") : (heading ?? t("translations.page.noHeading"))}
          </h2>
          {parts.map((part) => (
            <PartFields
              key={part.key}
              {...{ part, language, original, by }}
              before={values[`parts.${part.key}.before`] ?? ""}
              theirs={theirs?.[part.key]}
              next={left[left.findIndex(({ key }) => key === part.key) + 1]}
            />
          ))}
        </section>
      ))}
      <LeftOver id="left-over-typed" texts={typedForGone(groups, values)} language={language} />
      <p className="save-bar">
        <button type="submit" className="button">
          {t("translations.page.save")}
        </button>
      </p>
    </SentForm>
  );
}
