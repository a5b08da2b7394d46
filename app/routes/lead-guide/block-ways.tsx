import { formsOfKind } from "~/guides/forms";
import type { Block, FormKey } from "~/guides/guide";
import { useTranslation } from "~/i18n/use-translation";
import { Field, fieldId, hintId } from "~/ui/form/field";
import { useScripted } from "~/ui/use-scripted";
import { useBlockEdit } from "./use-block-edit";

/** How it is prayed, who reads it, and where its song or video is. */
export function BlockWays({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { own, change } = useBlockEdit(block);
  const values = useValue();
  const forms = formsOfKind[block.kind];
  const suggested = !own.form && block.form;
  return (
    <>
      {forms.length > 0 && (
        <Field name="form" label={t("studio.block.form")}>
          <select
            id={fieldId("form")}
            name="form"
            {...values(own.form ?? "", (text) => change({ form: (text || undefined) as FormKey | undefined }))}
          >
            <option value="">
              {suggested
                ? t("studio.block.formSuggested", { form: t(`guide.form.${suggested}.name`) })
                : t("studio.block.formNone")}
            </option>
            {forms.map((form) => (
              <option key={form} value={form}>
                {t(`guide.form.${form}.name`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field name="reader" label={t("studio.block.reader")} hint={t("studio.block.readerHint")} optional>
        <input
          id={fieldId("reader")}
          name="reader"
          maxLength={60}
          aria-describedby={hintId("reader")}
          {...values(own.reader ?? "", (text) => change({ reader: text.trim() ? text : undefined }, "reader"))}
        />
      </Field>
      {(block.own === "song" || block.own === "video") && (
        <Field name="link" label={t("studio.block.link")} optional>
          <input
            id={fieldId("link")}
            name="link"
            type="url"
            maxLength={500}
            placeholder="https://"
            {...values(own.link ?? "", (text) => change({ link: text.trim() || undefined }, "link"))}
          />
        </Field>
      )}
    </>
  );
}

/** With script a field follows the plan, and the plan the field; without, it only begins with what is so. */
function useValue() {
  const isScripted = useScripted();
  return (value: string, take: (text: string) => void) =>
    isScripted
      ? { value, onChange: (event: { target: { value: string } }) => take(event.target.value) }
      : { defaultValue: value };
}
