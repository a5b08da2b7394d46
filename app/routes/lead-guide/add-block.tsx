import { useState } from "react";
import { addBlock } from "~/guides/plan/edits";
import { keyOfOwn, noPlan, ownKinds } from "~/guides/plan/plan";
import { useTranslation } from "~/i18n/use-translation";
import { newPartId } from "~/ui/saving/part-id";
import { useScripted } from "~/ui/use-scripted";
import { ActForm } from "./act-form";
import { useStudio } from "./studio-context";

/** Blocks of the leader's own; they come behind the one that is pointed at, or before the closing. */
export function AddBlock() {
  const { t } = useTranslation();
  const isScripted = useScripted();
  const { address, guide, plan, selected, select, edit, another } = useStudio();
  const [hasNoOther, setHasNoOther] = useState(false);

  function add(kind: (typeof ownKinds)[number]): void {
    const own = { id: newPartId(), kind };
    const { blocks } = guide;
    const behind = selected && blocks.some(({ key }) => key === selected) ? { key: selected, blocks } : undefined;
    edit((now) => addBlock(now, own, behind), { focus: "#block-title" });
    select(keyOfOwn(own));
  }

  return (
    <div className="add">
      <h3>{t("studio.add.title")}</h3>
      <div className="acts">
        {ownKinds.map((kind) => (
          <ActForm
            key={kind}
            action={`${address}/blocks`}
            fields={{ kind }}
            label={t(`studio.add.${kind}`)}
            onAct={() => add(kind)}
          />
        ))}
      </div>
      {isScripted && (
        <p className="acts">
          <button type="button" className="link" onClick={() => setHasNoOther(!another())}>
            {t("studio.another")}
          </button>
          {JSON.stringify(plan) !== JSON.stringify(noPlan) && (
            <button type="button" className="link" onClick={() => edit(() => noPlan)}>
              {t("studio.anew")}
            </button>
          )}
        </p>
      )}
      <p className="quiet small" role="status">
        {hasNoOther && t("studio.noOther")}
      </p>
    </div>
  );
}
