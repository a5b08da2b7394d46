import { useTranslation } from "~/i18n/use-translation";
import { walkInForm } from "~/rsvps/form";
import { TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";

/** For those at the door whose names nobody has yet. */
export function WalkIn({ formKey, rejected }: { formKey: string; rejected?: Rejected }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="walk-in">
      <h2 id="walk-in">{t("people.walkIn.title")}</h2>
      <SentForm schema={walkInForm} rejected={rejected} values={{ adults: "1", children: "0" }}>
        <input type="hidden" name="formKey" value={rejected?.values.formKey ?? formKey} />
        <TextField name="name" label={t("people.walkIn.name")} autoComplete="off" />
        <div className="row">
          <TextField name="adults" label={t("reply.adults")} inputMode="numeric" />
          <TextField name="children" label={t("reply.children")} inputMode="numeric" />
        </div>
        <button type="submit" className="button second">
          {t("people.walkIn.submit")}
        </button>
      </SentForm>
    </section>
  );
}
