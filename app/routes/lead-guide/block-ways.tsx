import { formKeys, formsOfKind } from "~/guides/forms";
import type { Block } from "~/guides/guide";
import { webAddress } from "~/guides/plan/document";
import { useTranslation } from "~/i18n/use-translation";
import { Field } from "~/ui/form/field";
import { useBlockEdit } from "./use-block-edit";
import { usePlanField } from "./use-plan-field";

/** How it is prayed, who reads it, and where its song or video is. */
export function BlockWays({ block }: { block: Block }) {
  return (
    <>
      {formsOfKind[block.kind].length > 0 && <FormField block={block} />}
      <ReaderField block={block} />
      {(block.own === "song" || block.own === "video") && <LinkField block={block} />}
    </>
  );
}

function FormField({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { own, change } = useBlockEdit(block);
  const field = usePlanField("block.form", own.form ?? "", undefined, (text) =>
    change({ form: formKeys.find((form) => form === text) }),
  );
  const suggested = own.form ? null : block.form;
  return (
    <Field name="block.form" label={t("studio.block.form")}>
      <select {...field}>
        <option value="">
          {suggested
            ? t("studio.block.formSuggested", { form: t(`guide.form.${suggested}.name`) })
            : t("studio.block.formNone")}
        </option>
        {formsOfKind[block.kind].map((form) => (
          <option key={form} value={form}>
            {t(`guide.form.${form}.name`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function ReaderField({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { own, change } = useBlockEdit(block);
  const hint = t("studio.block.readerHint");
  const field = usePlanField("block.reader", own.reader ?? "", hint, (text) =>
    change({ reader: text.trim() || undefined }, "reader"),
  );
  return (
    <Field name="block.reader" label={t("studio.block.reader")} hint={hint} optional>
      <input {...field} maxLength={60} />
    </Field>
  );
}

function LinkField({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { own, change } = useBlockEdit(block);
  const field = usePlanField("block.link", own.link ?? "", undefined, (text) => {
    const link = text.trim();
    if (link === "" || webAddress.safeParse(link).success) change({ link: link || undefined }, "link");
  });
  return (
    <Field name="block.link" label={t("studio.block.link")} optional>
      <input {...field} type="url" maxLength={500} placeholder="https://" />
    </Field>
  );
}
