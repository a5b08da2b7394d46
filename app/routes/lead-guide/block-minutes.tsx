import { lengthOf } from "~/guides/block-words";
import type { Block } from "~/guides/guide";
import { clockTime, halfMinutes } from "~/guides/plan/document";
import { useTranslation } from "~/i18n/use-translation";
import { Field } from "~/ui/form/field";
import { useScripted } from "~/ui/use-scripted";
import { useBlockEdit } from "./use-block-edit";
import { usePlanField } from "./use-plan-field";

/** How long it lasts and when it starts; what is typed is kept, and the others share the rest. */
export function BlockMinutes({ block }: { block: Block }) {
  const { t } = useTranslation();
  const isScripted = useScripted();
  const { change } = useBlockEdit(block);
  const hint = t("studio.block.minutesHint", { floor: lengthOf(block.floor, t) });
  const keep = (minutes: number) => halfMinutes.safeParse(minutes).success && change({ minutes }, "minutes");
  const minutes = usePlanField("block.minutes", String(block.minutes), hint, (text) => {
    if (text.trim() !== "") keep(Number(text.replace(",", ".")));
  });
  return (
    <div className="minutes">
      <Field name="block.minutes" label={t("studio.block.minutes")} hint={hint}>
        <span className="stepper">
          {isScripted && <Step label={t("studio.block.less")} sign="−" onStep={() => keep(block.minutes - 0.5)} />}
          <input {...minutes} inputMode="decimal" className="short" />
          {isScripted && <Step label={t("studio.block.more")} sign="+" onStep={() => keep(block.minutes + 0.5)} />}
        </span>
      </Field>
      <LockField block={block} />
      <StartField block={block} />
    </div>
  );
}

function Step({ label, sign, onStep }: { label: string; sign: string; onStep(): void }) {
  return (
    <button type="button" className="button second" aria-label={label} onClick={onStep}>
      {sign}
    </button>
  );
}

function LockField({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { own, change } = useBlockEdit(block);
  const isLocked = own.minutes !== undefined;
  const state = useScripted()
    ? { checked: isLocked, onChange: () => change({ minutes: isLocked ? undefined : block.minutes }) }
    : { defaultChecked: isLocked };
  return (
    <label className="check">
      <input type="checkbox" name="block.locked" value="yes" {...state} />
      {t("studio.block.locked")}
    </label>
  );
}

function StartField({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { own, change } = useBlockEdit(block);
  const hint = t("studio.block.startsAtHint");
  const start = usePlanField("block.startsAt", own.startsAt ?? "", hint, (text) => {
    if (text === "" || clockTime.safeParse(text).success) change({ startsAt: text || undefined }, "startsAt");
  });
  return (
    <Field name="block.startsAt" label={t("studio.block.startsAt")} hint={hint}>
      <input {...start} type="time" className="short" />
    </Field>
  );
}
