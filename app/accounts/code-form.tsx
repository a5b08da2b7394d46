import { useTranslation } from "~/i18n/use-translation";
import { TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";

/** Where the six digits of a sign-in mail are typed. */
export function CodeForm({ email, next, rejected }: { email: string; next: string; rejected?: Rejected }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="code-title">
      <h2 id="code-title">{t("signIn.codeTitle")}</h2>
      <PlainForm rejected={rejected} action="/sign-in/code">
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label={t("signIn.code")}
          hint={t("signIn.codeHint")}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <button type="submit" className="button second">
          {t("signIn.useCode")}
        </button>
      </PlainForm>
    </section>
  );
}
