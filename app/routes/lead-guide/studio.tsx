import { useRevalidator } from "@remix-run/react";
import { useCallback, useDeferredValue, useMemo } from "react";
import type { Occasion } from "~/guides/copies/head";
import type { Mark } from "~/guides/copies/mark";
import { followedPlan } from "~/guides/generate";
import { anotherWay } from "~/guides/plan/another";
import { type Draft, guideOf } from "~/guides/plan/draft";
import { mergePlans, type PlanConflict, takeTheirs } from "~/guides/plan/merge";
import { bulletinStamp } from "~/guides/plan/own-words";
import type { Plan } from "~/guides/plan/plan";
import { localeFrom } from "~/i18n/locale";
import { translator } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";
import type { Rejected } from "~/ui/form/rejected";
import { isSame } from "~/ui/saving/same";
import { Toolbar } from "~/ui/saving/toolbar";
import { type Edit, useHistory } from "~/ui/saving/use-history";
import { useSaving } from "~/ui/saving/use-saving";
import { useScripted } from "~/ui/use-scripted";
import { AddBlock } from "./add-block";
import { BlockEditor } from "./block-editor";
import { Decisions } from "./decisions";
import { Gaps } from "./gaps";
import { PlanList } from "./plan-list";
import { PlanQuestion } from "./plan-question";
import { Preview } from "./preview";
import { type ReaderLink, Readers } from "./readers";
import { StudioProvider } from "./studio-context";
import { useSelected } from "./use-selected";

type StudioProps = {
  draft: Draft;
  /** Which bulletin, words and choices the draft is of. */
  known: string;
  version: number;
  /** `/lead/:gathering/:date` */
  address: string;
  gathering: Occasion;
  readers: ReaderLink[];
  /** Of the sheet as it was loaded. */
  mark: Mark;
  changed: ReadonlySet<string>;
  /** The key of the block that the address asks for. */
  asked: string | undefined;
  rejected?: Rejected;
};

/** The plan on the left, the block that is pointed at beside it, and the sheet as it would print. */
export function Studio({
  draft,
  known,
  version,
  address,
  gathering,
  readers,
  mark,
  changed,
  asked,
  rejected,
}: StudioProps) {
  const { t } = useTranslation();
  const isScripted = useScripted();
  const { revalidate } = useRevalidator();
  const { doc, edit: change, takeIn, ...history } = useHistory(draft.plan);
  const { source, choices } = draft;
  const plan = useMemo(() => followedPlan(source, choices, doc), [source, choices, doc]);
  const edit = useCallback<Edit<Plan>>(
    (step, options) => change((now) => step(followedPlan(source, choices, now)), options),
    [source, choices, change],
  );
  const beside = useMemo(() => ({ known, onChange: revalidate }), [known, revalidate]);
  const place = `${address}/plan`;
  const meeting = { merge: mergePlans, takeTheirs: planOfTheirs, takeIn };
  const saving = useSaving({ address: place, keptAs: place, version, doc, ...meeting, beside });
  const locale = localeFrom(gathering.language);
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
  // Whoever types goes before the sheet, which may be long.
  const printed = useDeferredValue(guide);
  const [selected, select] = useSelected(guide, asked);
  const stamp = bulletinStamp(source);
  const acts = useMemo(
    () => ({ guide, plan, edit, another, address, stamp, selected, select }),
    [guide, plan, edit, another, address, stamp, selected, select],
  );

  return (
    <StudioProvider value={acts}>
      <div className={guide.blocks.some(({ key }) => key === selected) ? "studio open" : "studio"}>
        <section className="plan no-print" id="plan" aria-labelledby="plan-title">
          <h2 id="plan-title" tabIndex={-1}>
            {t("studio.title")}
          </h2>
          <p className="quiet small">{t("studio.lede")}</p>
          {isScripted && (
            <Toolbar
              history={history}
              state={saving.state}
              isAsking={saving.question !== undefined}
              news={saving.news === undefined ? undefined : t("studio.elsewhere")}
              keys={t("studio.keysText")}
            />
          )}
          {saving.question && <PlanQuestion question={saving.question} answer={saving.answer} />}
          <Gaps />
          <PlanList />
          <AddBlock />
          <Decisions />
          <Readers readers={readers} isSaved={saving.state === "saved"} refresh={revalidate} />
        </section>
        <BlockEditor rejected={rejected} />
        <Preview
          guide={printed}
          mark={isSame(doc, draft.plan) ? mark : undefined}
          {...{ gathering, changed, selected }}
        />
      </div>
    </StudioProvider>
  );
}

function planOfTheirs(plan: Plan, _theirs: Plan, conflict: PlanConflict): Plan {
  return takeTheirs(plan, conflict);
}
