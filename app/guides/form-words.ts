import type { Translate } from "~/i18n/translate";
import { sentences, type Told } from "./block-words";
import type { BlockKind, FormKey } from "./guide";

/** Two sentences to read aloud for each form of the rounds, once each. */
export function formScripts(told: Told): string[] {
  const { choices, t } = told;
  return formsToExplain(told).flatMap((form) =>
    sentences(choices.place === "online" ? online(form, t).say : inTheRoom(form, t).say),
  );
}

/** What the leader does for each form; where some are online and some not, for both. */
export function formSteps(told: Told): string[] {
  const { choices, t } = told;
  return formsToExplain(told).flatMap((form) => {
    const steps = { room: inTheRoom(form, t).do, online: online(form, t).do };
    if (choices.place === "online") return [steps.online];
    return choices.place === "both" ? [...new Set([steps.room, steps.online])] : [steps.room];
  });
}

function formsToExplain({ slot, rounds }: Told): FormKey[] {
  return speakForThemselves.includes(slot.kind) ? [] : [...new Set(rounds.map(({ form }) => form))];
}

/** Blocks whose own words are the prayer. */
export const speakForThemselves: BlockKind[] = ["opening", "confession", "closing"];

type Words = { say: string; do: string };

function inTheRoom(form: FormKey, t: Translate): Words {
  return { say: t(`guide.form.${form}.say`), do: t(`guide.form.${form}.do`) };
}

function online(form: FormKey, t: Translate): Words {
  if (!differsOnline(form)) return inTheRoom(form, t);
  return { say: t(`guide.formOnline.${form}.say`), do: t(`guide.formOnline.${form}.do`) };
}

const formsThatDifferOnline = ["popcorn", "pairs", "huddles", "bidding", "aloud"] as const satisfies FormKey[];

function differsOnline(form: FormKey): form is (typeof formsThatDifferOnline)[number] {
  return formsThatDifferOnline.some((other) => other === form);
}
