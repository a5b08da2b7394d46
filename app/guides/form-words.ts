import type { Translate } from "~/i18n/translate";
import { sentences, type Told } from "./block-words";
import type { BlockKind, FormKey } from "./guide";

/** What is said to begin a round of prayer; nothing where the block's own words are the prayer. */
export function scriptOf(form: FormKey, { slot, choices, t }: Told): string[] {
  if (speakForThemselves.includes(slot.kind)) return [];
  if (choices.place === "online") return sentences(online(form, t).say);
  const besides = choices.place === "both" && differsOnline(form) ? [t(`guide.formBoth.${form}.say`)] : [];
  return [...sentences(inTheRoom(form, t).say), ...besides];
}

/** What the leader does for each form of the rounds, named where there are several. */
export function formSteps(told: Told): string[] {
  const { slot, rounds, t } = told;
  if (speakForThemselves.includes(slot.kind)) return [];
  const forms = [...new Set(rounds.map(({ form }) => form))];
  if (forms.length === 1) return forms.flatMap((form) => stepsOf(form, told));
  return forms.flatMap((form) =>
    stepsOf(form, told).map((step) => t("guide.formStep", { form: t(`guide.form.${form}.name`), step })),
  );
}

function stepsOf(form: FormKey, { choices, t }: Told): string[] {
  if (form === "lectio" && choices.people < 3) return [t("guide.form.lectio.doForTwo")];
  if (choices.place === "online") return [online(form, t).do];
  const besides = choices.place === "both" && differsOnline(form) ? [t(`guide.formBoth.${form}.do`)] : [];
  return [inTheRoom(form, t).do, ...besides];
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
