import { useState } from "react";
import { lengthOf } from "~/guides/block-words";
import type { Block } from "~/guides/guide";
import { clockTime, halfMinutes } from "~/guides/plan/document";
import { useTranslation } from "~/i18n/use-translation";
import { Field, fieldId, hintId } from "~/ui/form/field";
import { useScripted } from "~/ui/use-scripted";
import { useBlockEdit } from "./use-block-edit";

/** How long it lasts and when it starts; what is typed is kept, and the others share the rest. */
export function BlockMinutes({ block }: { block: Block }) {
  const { t } = useTranslation();
  const isScripted = useScripted();
  const { own, change } = useBlockEdit(block);
  const isLocked = own.minutes !== undefined;
  const typed = useTyped(String(block.minutes), (text) => {
    const read = halfMinutes.safeParse(Number(text.replace(",", ".")));
    if (text !== "" && read.success) change({ minutes: read.data }, "minutes");
  });
  const start = useTyped(own.startsAt ?? "", (text) => {
    if (text === "" || clockTime.safeParse(text).success) change({ startsAt: text || undefined }, "startsAt");
  });

  function step(by: number): void {
    const minutes = block.minutes + by;
    if (halfMinutes.safeParse(minutes).success) change({ minutes }, "minutes");
  }

  return (
    <div className="minutes">
      <Field
        name="minutes"
        label={t("studio.block.minutes")}
        hint={t("studio.block.minutesHint", { floor: lengthOf(block.floor, t) })}
      >
        <span className="stepper">
          {isScripted && (
            <button
              type="button"
              className="button second"
              aria-label={t("studio.block.less")}
              onClick={() => step(-0.5)}
            >
              −
            </button>
          )}
          <input
            id={fieldId("minutes")}
            name="minutes"
            inputMode="decimal"
            className="short"
            aria-describedby={hintId("minutes")}
            {...typed}
          />
          {isScripted && (
            <button
              type="button"
              className="button second"
              aria-label={t("studio.block.more")}
              onClick={() => step(0.5)}
            >
              +
            </button>
          )}
        </span>
      </Field>
      <label className="check">
        <input
          type="checkbox"
          name="locked"
          value="yes"
          checked={isScripted ? isLocked : undefined}
          defaultChecked={isScripted ? undefined : isLocked}
          onChange={(event) => change({ minutes: event.target.checked ? block.minutes : undefined })}
        />
        {t("studio.block.locked")}
      </label>
      <Field name="startsAt" label={t("studio.block.startsAt")} hint={t("studio.block.startsAtHint")}>
        <input
          id={fieldId("startsAt")}
          name="startsAt"
          type="time"
          className="short"
          aria-describedby={hintId("startsAt")}
          {...start}
        />
      </Field>
    </div>
  );
}

/** A field that shows what is so, but while somebody types in it, what is typed: "1" on the way to "12". */
function useTyped(value: string, take: (text: string) => void) {
  const isScripted = useScripted();
  const [draft, setDraft] = useState<string>();
  if (!isScripted) return { defaultValue: value };
  return {
    value: draft ?? value,
    onChange: (event: { target: { value: string } }) => {
      setDraft(event.target.value);
      take(event.target.value.trim());
    },
    onBlur: () => setDraft(undefined),
  };
}
