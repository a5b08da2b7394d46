import type { Block } from "~/guides/guide";
import { ownOrGenerated } from "~/guides/plan/block-form";
import { ownWords } from "~/guides/plan/own-words";
import type { OwnField } from "~/guides/plan/plan";
import { useTranslation } from "~/i18n/use-translation";
import { Field } from "~/ui/form/field";
import { useScripted } from "~/ui/use-scripted";
import { useStudio } from "./studio-context";
import { useBlockEdit } from "./use-block-edit";
import { usePlanField } from "./use-plan-field";

/** The words of the block, in the leader's own where they are written over. */
export function BlockWords({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { own } = useBlockEdit(block);
  const fields: OwnField[] = ["title", "say", "do"];
  if (block.generated.care.length > 0 || own.care) fields.push("care");
  return (
    <fieldset className="group words">
      <legend>{t("studio.block.words")}</legend>
      {fields.map((field) => (
        <WordsField key={field} block={block} field={field} />
      ))}
    </fieldset>
  );
}

function WordsField({ block, field }: { block: Block; field: OwnField }) {
  const { t } = useTranslation();
  const { stamp } = useStudio();
  const isScripted = useScripted();
  const { own, change } = useBlockEdit(block);
  const name = `block.${field}`;
  const hint = field === "title" ? undefined : t("studio.block.linesHint");
  const text = own[field]?.text ?? block.generated[field].join("\n");
  const typing = usePlanField(name, text, hint, (typed) =>
    change({ [field]: ownOrGenerated(typed, field, block.generated, stamp) }, field),
  );
  return (
    <Field name={name} label={t(`studio.block.own.${field}`)} hint={hint}>
      {field === "title" ? (
        <input {...typing} maxLength={200} />
      ) : (
        <textarea {...typing} maxLength={4000} rows={Math.min(8, text.split("\n").length + 1)} />
      )}
      {block.asked?.includes(field) && <Asked block={block} field={field} />}
      {isScripted && own[field] && (
        <button type="button" className="link" onClick={() => change({ [field]: undefined })}>
          {t("studio.block.generated")}
        </button>
      )}
    </Field>
  );
}

/** The bulletin changed what the leader's words stand for: nothing is decided silently. */
function Asked({ block, field }: { block: Block; field: OwnField }) {
  const { t } = useTranslation();
  const { stamp } = useStudio();
  const { own, change } = useBlockEdit(block);
  const keep = () => change({ [field]: ownWords(own[field]?.text ?? "", block.generated[field], stamp) });
  return (
    <div className="notice" role="alert">
      <p>{t("studio.block.asked")}</p>
      <blockquote>{block.generated[field].join(" ")}</blockquote>
      <p className="acts">
        <button type="button" className="button second" onClick={keep}>
          {t("studio.block.keep")}
        </button>
        <button type="button" className="button second" onClick={() => change({ [field]: undefined })}>
          {t("studio.block.take")}
        </button>
      </p>
    </div>
  );
}
