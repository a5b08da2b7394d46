import type { DeskRequest } from "~/bulletins/desk/desk";
import { mendRequest } from "~/bulletins/desk/edits";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords } from "~/time/words";
import { useDeskActs } from "./desk-context";

/** Which earlier requests this one tells the outcome of: those its words suggest, and those staff said so of. */
export function AnswerFields({ request, name }: { request: DeskRequest; name: string }) {
  const { t, i18n } = useTranslation();
  const { edit, suggestions } = useDeskActs();
  const { id, answers, origins } = request;
  const suggested = [id, ...origins].flatMap((one) => suggestions[one] ?? []);
  const shown = new Set(suggested.map((earlier) => earlier.id));
  const toggled = (earlierId: string) =>
    answers.includes(earlierId) ? answers.filter((one) => one !== earlierId) : [...answers, earlierId];
  const unseen = answers.filter((earlierId) => !shown.has(earlierId));
  return (
    <>
      {unseen.map((earlierId) => (
        <input key={earlierId} type="hidden" name={`${name}.answers.${earlierId}`} value="yes" />
      ))}
      {suggested.length > 0 && (
        <details open={answers.length > 0}>
          <summary>{t("staff.desk.answers", { count: suggested.length })}</summary>
          <fieldset className="field">
            <legend>{t("staff.desk.answersLegend")}</legend>
            <p className="hint">{t("staff.desk.answersHint")}</p>
            {suggested.map((earlier) => (
              <label key={earlier.id} className="earlier">
                <input
                  type="checkbox"
                  name={`${name}.answers.${earlier.id}`}
                  value="yes"
                  checked={answers.includes(earlier.id)}
                  onChange={() => edit((desk) => mendRequest(desk, id, { answers: toggled(earlier.id) }))}
                />
                <span>
                  <span className="quiet small">
                    {[earlier.date && dateWords(earlier.date, i18n.language), earlier.heading]
                      .filter(Boolean)
                      .join(", ")}
                    {" · "}
                    {t("staff.desk.inCommon", { words: earlier.common.join(", ") })}
                  </span>
                  <br />
                  {earlier.text}
                </span>
              </label>
            ))}
          </fieldset>
        </details>
      )}
    </>
  );
}
