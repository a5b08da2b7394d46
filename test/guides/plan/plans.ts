import fc from "fast-check";
import { formKeys } from "~/guides/forms";
import { generateGuide } from "~/guides/generate";
import type { Guide, GuideChoices, GuideSource } from "~/guides/guide";
import { addBlock, decide, editBlock, moveBlock, takeOut } from "~/guides/plan/edits";
import { bulletinStamp, ownWords } from "~/guides/plan/own-words";
import { noPlan, ownFields, ownKinds, type Plan } from "~/guides/plan/plan";
import { translator } from "~/i18n/translate";
import { anyBulletin, anyChoices } from "../bulletins";

const t = translator("en");

export function guideOf(source: GuideSource, choices: GuideChoices, plan: Plan = noPlan): Guide {
  return generateGuide(source, choices, t, "en", plan);
}

const anyAct = fc.record({
  act: fc.constantFrom("minutes", "clock", "form", "words", "move", "add", "out", "home", "keep", "seed"),
  block: fc.nat(),
  to: fc.nat(12),
  minutes: fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2),
  form: fc.constantFrom(...formKeys),
  field: fc.constantFrom(...ownFields),
  kind: fc.constantFrom(...ownKinds),
});
type Act = typeof anyAct extends fc.Arbitrary<infer Value> ? Value : never;

/** A leader's evening with a guide: what was done to it one after the other, each on what stood there then. */
export const anyPlan = fc
  .record({ source: anyBulletin, choices: anyChoices, acts: fc.array(anyAct, { maxLength: 8 }) })
  .map(({ source, choices, acts }) => {
    const given = { ...choices, startsAt: "19:30" };
    const plan = acts.reduce((now, act, turn) => done(now, act, `own${turn}`, source, given), noPlan);
    return { source, choices: given, plan };
  });

type Start = { source: GuideSource; choices: GuideChoices; plan: Plan };

/** Somebody who goes on from a plan; what they add is named after them. */
export function changedBy(name: string): fc.Arbitrary<(start: Start) => Plan> {
  return fc.array(anyAct, { minLength: 1, maxLength: 4 }).map((acts) => ({ source, choices, plan }: Start) => {
    return acts.reduce((now, act, turn) => done(now, act, `${name}${turn}`, source, choices), plan);
  });
}

function done(plan: Plan, act: Act, id: string, source: GuideSource, choices: GuideChoices): Plan {
  const { blocks, carriedHome } = guideOf(source, choices, plan);
  const block = blocks[act.block % blocks.length];
  const request = block?.requests.find(({ named }) => !named)?.id ?? carriedHome[0]?.request.id;
  if (!block) return plan;
  switch (act.act) {
    case "minutes":
      return editBlock(plan, block, { minutes: act.minutes });
    case "clock":
      return editBlock(plan, block, { startsAt: `19:${String(30 + act.to).padStart(2, "0")}` });
    case "form":
      return editBlock(plan, block, { form: act.form });
    case "words":
      return editBlock(plan, block, { [act.field]: ownWords("Our own words.", [], bulletinStamp(source)) });
    case "move":
      return moveBlock(plan, blocks, block.key, act.to);
    case "add":
      return addBlock(plan, { id, kind: act.kind });
    case "out":
      return takeOut(plan, block);
    case "home":
      return request ? decide(plan, request, "home") : plan;
    case "keep":
      return request ? decide(plan, request, "kept") : plan;
    default:
      return { ...plan, seed: act.to };
  }
}
