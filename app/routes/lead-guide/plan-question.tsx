import { type PlanConflict, takeTheirs } from "~/guides/plan/merge";
import type { Plan } from "~/guides/plan/plan";
import { useTranslation } from "~/i18n/use-translation";
import type { Question } from "~/ui/saving/use-saving";
import { useStudio } from "./studio-context";

type PlanQuestionProps = { question: Question<Plan, PlanConflict>; answer(conflict: PlanConflict): void };

/** Where the plan was changed in two places at once: both versions, and one is chosen. */
export function PlanQuestion({ question, answer }: PlanQuestionProps) {
  const { t } = useTranslation();
  const { edit } = useStudio();
  return (
    <section className="summary" role="alert" aria-labelledby="merge">
      <h2 id="merge">{t("studio.merge.title")}</h2>
      <p>{t("studio.merge.lede")}</p>
      {question.conflicts.map((conflict) => (
        <fieldset className="group" key={conflict.part + conflict.key + conflict.field}>
          <legend>
            <PlaceWords conflict={conflict} />
          </legend>
          {conflict.part === "block" && (
            <div className="versions">
              <Version label={t("studio.merge.mine")} value={conflict.mine} />
              <Version label={t("studio.merge.theirs")} value={conflict.theirs} />
            </div>
          )}
          <p className="acts">
            <button type="button" className="button second" onClick={() => answer(conflict)}>
              {t("studio.merge.keepMine")}
            </button>
            <button
              type="button"
              className="button second"
              onClick={() => {
                edit((now) => takeTheirs(now, conflict));
                answer(conflict);
              }}
            >
              {t("studio.merge.takeTheirs")}
            </button>
          </p>
        </fieldset>
      ))}
    </section>
  );
}

function PlaceWords({ conflict }: { conflict: PlanConflict }) {
  const { t } = useTranslation();
  const { guide } = useStudio();
  const titleOf = (key: string) => guide.blocks.find((block) => block.key === key)?.title ?? t("studio.merge.block");
  switch (conflict.part) {
    case "order":
      return t("studio.merge.order");
    case "seed":
      return t("studio.merge.seed");
    case "request":
      return t("studio.merge.fate");
    case "block":
      return `${titleOf(conflict.key)}: ${t(`studio.merge.field.${conflict.field}`)}`;
  }
}

function Version({ label, value }: { label: string; value: unknown }) {
  const { t } = useTranslation();
  const words = typeof value === "object" && value && "text" in value ? value.text : value;
  const said = words === true ? t("studio.merge.field.removed") : (words ?? t("studio.merge.nothing"));
  return (
    <blockquote>
      <p className="quiet small">{label}</p>
      <p className="long">{String(said)}</p>
    </blockquote>
  );
}
