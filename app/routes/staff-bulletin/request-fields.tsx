import { requestKinds } from "~/bulletins/bulletin";
import type { DeskBulletin } from "~/bulletins/desk.server";
import { sensitivities } from "~/bulletins/sensitivity";
import { useTranslation } from "~/i18n/use-translation";
import { CheckField, type Choice, RadioField, SelectField, TextArea } from "~/ui/form/fields";

type RequestFieldsProps = { request: DeskBulletin["requests"][number]; index: number; places: Choice[] };

/** One request, with what the reader doubted about it and what care it needs. */
export function RequestFields({ request, index, places }: RequestFieldsProps) {
  const { t } = useTranslation();
  const name = `requests.${index}`;
  const kinds = requestKinds.map((value) => ({ value, label: t(`bulletin.kind.${value}`) }));
  return (
    <div className="request-part" id={`request-${index}`}>
      <input type="hidden" name={`${name}.id`} value={request.id} />
      {request.doubts.map((doubt) => (
        <p key={doubt} className="doubt">
          {t(`bulletin.doubt.${doubt}`)}
        </p>
      ))}
      <TextArea name={`${name}.text`} label={t("staff.desk.request", { number: index + 1 })} rows={6} />
      <RadioField name={`${name}.kind`} label={t("staff.desk.kind")} choices={kinds} />
      <SelectField name={`${name}.place`} label={t("staff.desk.place")} choices={places} />
      <details>
        <summary>{t("staff.desk.care", { count: request.sensitivities.length })}</summary>
        <fieldset className="field">
          <legend>{t("staff.desk.careLegend")}</legend>
          {sensitivities.map((sensitivity) => (
            <CheckField
              key={sensitivity}
              name={`${name}.care.${sensitivity}`}
              label={t(`staff.sensitivity.${sensitivity}`)}
            />
          ))}
        </fieldset>
        <TextArea
          name={`${name}.childrensWording`}
          label={t("staff.desk.children")}
          hint={t("staff.desk.childrenHint")}
          rows={2}
          optional
        />
      </details>
    </div>
  );
}
