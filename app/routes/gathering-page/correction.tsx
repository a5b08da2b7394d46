import { useTranslation } from "~/i18n/use-translation";
import { TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";

/** The address once more, and with it everything the reply held: what was mistyped is put right by the same form. */
export function Correction({ values, rejected }: { values: Record<string, string>; rejected?: Rejected }) {
  const { t } = useTranslation();
  const dates = Object.keys(values).filter((name) => name.startsWith("on."));
  const kept = ["name", "adults", "children", "consent", "formKey", "corrects", "opened", ...dates];
  return (
    <PlainForm rejected={rejected} values={values}>
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name]} />
      ))}
      <TextField name="email" type="email" label={t("reply.email")} autoComplete="email" />
      <button type="submit" className="button second">
        {t("reply.after.correct")}
      </button>
    </PlainForm>
  );
}
