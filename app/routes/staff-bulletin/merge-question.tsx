import { type Desk, requestsOf } from "~/bulletins/desk/desk";
import { type Conflict, takeTheirs } from "~/bulletins/desk/merge";
import { useTranslation } from "~/i18n/use-translation";
import type { Question } from "~/ui/saving/use-saving";
import { useDeskActs } from "./desk-context";

type MergeQuestionProps = { desk: Desk; question: Question<Desk, Conflict>; answer(conflict: Conflict): void };

/** Where two people changed the same words: both versions, and one is chosen. */
export function MergeQuestion({ desk, question, answer }: MergeQuestionProps) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  const name = question.theirs.by ?? t("staff.desk.somebody");
  return (
    <section className="summary" role="alert" aria-labelledby="merge">
      <h2 id="merge">{t("staff.desk.merge.title", { name })}</h2>
      <p>{t("staff.desk.merge.lede")}</p>
      {question.conflicts.map((conflict) => (
        <fieldset className="group" key={conflict.partId + conflict.field}>
          <legend>
            <PlaceWords desk={desk} conflict={conflict} />
          </legend>
          {conflict.field !== "order" && (
            <div className="versions">
              <Version label={t("staff.desk.merge.mine")} value={conflict.mine} />
              <Version label={t("staff.desk.merge.theirs", { name })} value={conflict.theirs} />
            </div>
          )}
          <p className="actions">
            <button type="button" className="button second" onClick={() => answer(conflict)}>
              {t("staff.desk.merge.keepMine")}
            </button>
            <button
              type="button"
              className="button second"
              onClick={() => {
                edit((now) => takeTheirs(now, question.theirs.doc, conflict));
                answer(conflict);
              }}
            >
              {t("staff.desk.merge.takeTheirs", { name })}
            </button>
          </p>
        </fieldset>
      ))}
    </section>
  );
}

/** "Request 3: Text". */
function PlaceWords({ desk, conflict: { partId, field } }: { desk: Desk; conflict: Conflict }) {
  const { t, i18n } = useTranslation();
  const number = requestsOf(desk).findIndex((request) => request.id === partId) + 1;
  const key = `staff.desk.merge.field.${field}`;
  const words = i18n.exists(key) ? t(key as "staff.desk.merge.field.text") : t("staff.desk.merge.field.other");
  return <>{number > 0 ? `${t("staff.desk.request", { number })}: ${words}` : words}</>;
}

function Version({ label, value }: { label: string; value: unknown }) {
  const { t } = useTranslation();
  const words = typeof value === "string" ? value : value === null ? t("staff.desk.merge.nothing") : wordsOf(value);
  return (
    <blockquote className="thank">
      <p className="quiet small">{label}</p>
      <p className="long">{words}</p>
    </blockquote>
  );
}

function wordsOf(value: unknown): string {
  return Array.isArray(value)
    ? value.map((one) => (typeof one === "string" ? one : one.text)).join(", ")
    : String(value);
}
