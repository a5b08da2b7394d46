import type { DeskRequest } from "~/bulletins/desk/desk";
import { mendRequest } from "~/bulletins/desk/edits";
import { sensitivities } from "~/bulletins/sensitivity";
import { useTranslation } from "~/i18n/use-translation";
import { useDeskActs } from "./desk-context";
import { Words } from "./words";

/** What care a request needs where it is read aloud, where children are, and on paper. */
export function CareFields({ request, name }: { request: DeskRequest; name: string }) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  const { id, childrensWording, onHandout } = request;
  const mend = (mended: Partial<DeskRequest>, field?: string) =>
    edit((desk) => mendRequest(desk, id, mended), field ? { field } : {});
  const toggled = (sensitivity: DeskRequest["sensitivities"][number]) =>
    sensitivities.filter((one) => (one === sensitivity) !== request.sensitivities.includes(one));
  return (
    <details>
      <summary>{t("staff.desk.care", { count: request.sensitivities.length })}</summary>
      <fieldset className="field">
        <legend>{t("staff.desk.careLegend")}</legend>
        <div className="choices">
          {sensitivities.map((sensitivity) => (
            <label key={sensitivity}>
              <input
                type="checkbox"
                name={`${name}.care.${sensitivity}`}
                value="yes"
                checked={request.sensitivities.includes(sensitivity)}
                onChange={() => mend({ sensitivities: toggled(sensitivity) })}
              />
              {t(`staff.sensitivity.${sensitivity}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Words
        {...{ name: `${name}.childrensWording`, label: t("staff.desk.children"), rows: 2, optional: true }}
        hint={t("staff.desk.childrenHint")}
        value={childrensWording}
        onWords={(words) => mend({ childrensWording: words || null }, `${id}.children`)}
      />
      <div className="field check">
        <label>
          <input
            type="checkbox"
            name={`${name}.onHandout`}
            value="yes"
            checked={onHandout}
            onChange={() => mend({ onHandout: !onHandout })}
          />
          <span>{t("staff.desk.onHandout")}</span>
        </label>
        <p className="hint">{t("staff.desk.onHandoutHint")}</p>
      </div>
    </details>
  );
}
