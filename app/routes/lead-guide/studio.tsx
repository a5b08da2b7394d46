import { useDeferredValue, useMemo } from "react";
import type { Occasion } from "~/guides/copies/head";
import type { Mark } from "~/guides/copies/mark";
import type { Draft } from "~/guides/plan/draft";
import { bulletinStamp } from "~/guides/plan/own-words";
import { useTranslation } from "~/i18n/use-translation";
import type { Rejected } from "~/ui/form/rejected";
import { Toolbar } from "~/ui/saving/toolbar";
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
import { useStudioPlan } from "./use-studio-plan";

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
export function Studio({ readers, mark, changed, asked, rejected, ...loaded }: StudioProps) {
  const { draft, address, gathering } = loaded;
  const { t } = useTranslation();
  const isScripted = useScripted();
  const studio = useStudioPlan({ ...loaded, place: `${address}/plan`, language: gathering.language });
  const { guide, plan, edit, another, history, saving, revalidate, isAsLoaded } = studio;
  // Whoever types goes before the sheet, which may be long.
  const printed = useDeferredValue(guide);
  const [selected, select] = useSelected(guide, asked);
  const stamp = bulletinStamp(draft.source);
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
        <Preview guide={printed} mark={isAsLoaded ? mark : undefined} {...{ gathering, changed, selected }} />
      </div>
    </StudioProvider>
  );
}
