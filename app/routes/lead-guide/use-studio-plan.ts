import { useRevalidator } from "@remix-run/react";
import { useCallback, useMemo } from "react";
import { followedPlan } from "~/guides/generate";
import { anotherWay } from "~/guides/plan/another";
import { type Draft, guideOf } from "~/guides/plan/draft";
import { mergePlans, type PlanConflict, takeTheirs } from "~/guides/plan/merge";
import type { Plan } from "~/guides/plan/plan";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { isSame } from "~/ui/saving/same";
import { type Edit, useHistory } from "~/ui/saving/use-history";
import { useSaving } from "~/ui/saving/use-saving";

type Loaded = {
  draft: Draft;
  /** Which bulletin, words and choices the draft is of. */
  known: string;
  version: number;
  /** Where the plan is saved. */
  place: string;
  /** The gathering is held in. */
  language: string;
};

/** The leader's plan in the browser, its guide, and its saving. Blocks are named as the bulletin of now names them. */
export function useStudioPlan({ draft, known, version, place, language }: Loaded) {
  const { revalidate } = useRevalidator();
  const { doc, edit: change, takeIn, ...history } = useHistory(draft.plan);
  const { source, choices } = draft;
  const plan = useMemo(() => followedPlan(source, choices, doc), [source, choices, doc]);
  const edit = useCallback<Edit<Plan>>(
    (step, options) => change((now) => step(followedPlan(source, choices, now)), options),
    [source, choices, change],
  );
  const beside = useMemo(() => ({ known, onChange: revalidate }), [known, revalidate]);
  const meeting = { merge: mergePlans, takeTheirs: planOfTheirs, takeIn };
  const saving = useSaving({ address: place, keptAs: place, version, doc, ...meeting, beside });
  const locale = localeFrom(language);
  const make = useCallback(
    (of: Plan) => guideOf({ source, choices, plan: of }, translator(locale), locale),
    [source, choices, locale],
  );
  const guide = useMemo(() => make(plan), [make, plan]);
  const another = useCallback(() => {
    const other = anotherWay(plan, make);
    if (other) edit((now) => ({ ...now, seed: other.seed }));
    return other !== undefined;
  }, [plan, make, edit]);
  return { guide, plan, edit, another, history, saving, revalidate, isAsLoaded: isSame(doc, draft.plan) };
}

function planOfTheirs(plan: Plan, _theirs: Plan, conflict: PlanConflict): Plan {
  return takeTheirs(plan, conflict);
}
