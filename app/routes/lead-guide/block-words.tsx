import type { Block } from "~/guides/guide";
import { ownOrGenerated } from "~/guides/plan/block-form";
import { ownWords } from "~/guides/plan/own-words";
import type { OwnField } from "~/guides/plan/plan";
import { useTranslation } from "~/i18n/use-translation";
import { Field, fieldId, hintId } from "~/ui/form/field";
import { useScripted } from "~/ui/use-scripted";
import { useStudio } from "./studio-context";
import { useBlockEdit } from "./use-block-edit";

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
  const text = own[field]?.text ?? block.generated[field].join("\n");
  const take = (typed: string) => change({ [field]: ownOrGenerated(typed, field, block.generated, stamp) }, field);
  const typing = isScripted
    ? { value: text, onChange: (event: { target: { value: string } }) => take(event.target.value) }
    : { defaultValue: text };
  const place = { id: fieldId(field), name: field, ...typing };
  return (
    <Field
      name={field}
      label={t(`studio.block.own.${field}`)}
      hint={field === "title" ? undefined : t("studio.block.linesHint")}
    >
      {field === "title" ? (
        <input {...place} />
      ) : (
        <textarea {...place} rows={Math.min(8, text.split("\n").length + 1)} aria-describedby={hintId(field)} />
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
