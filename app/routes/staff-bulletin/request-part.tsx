import { type KeyboardEvent, memo } from "react";
import { requestKinds } from "~/bulletins/bulletin";
import { setRequestAside } from "~/bulletins/desk/arrange";
import type { DeskRequest } from "~/bulletins/desk/desk";
import { mendRequest, placeRequest } from "~/bulletins/desk/edits";
import { asidePlace } from "~/bulletins/desk/form";
import { useTranslation } from "~/i18n/use-translation";
import { fieldId } from "~/ui/form/field";
import type { Choice } from "~/ui/form/fields";
import { AnswerFields } from "./answer-fields";
import { CareFields } from "./care-fields";
import { useDeskActs } from "./desk-context";
import { Doubts } from "./doubts";
import { RequestActs, useRequestKeys } from "./request-acts";
import { Words } from "./words";

export type RequestPartProps = {
  request: DeskRequest;
  /** Its number among all requests, from 0. */
  index: number;
  sectionId: string;
  isFirst: boolean;
  /** Where a request can stand. */
  places: Choice[];
  /** The id by which it can be withdrawn, where leaders have it. */
  withdrawableAs: string | undefined;
  isScripted: boolean;
};

/** One request: its words, what it is, where it stands, what care it needs. */
export const RequestPart = memo(function RequestPart(props: RequestPartProps) {
  const { request, index, sectionId, places, withdrawableAs, isScripted } = props;
  const { t } = useTranslation();
  const { edit, bulletinId } = useDeskActs();
  const onKeyDown = useRequestKeys(request.id);
  const { id, kind, text } = request;
  const name = `requests.${index}`;
  return (
    <article className={`part request role-${kind}`} id={`part-${id}`} data-part={id} data-section={sectionId}>
      <input type="hidden" name={`${name}.id`} value={id} />
      {isScripted && <RequestActs {...props} />}
      <Doubts id={id} doubts={request.doubts} isScripted={isScripted} />
      <Words
        {...{ name: `${name}.text`, label: t("staff.desk.request", { number: index + 1 }), rows: 3, value: text }}
        onWords={(words) => edit((desk) => mendRequest(desk, id, { text: words }), { field: `${id}.text` })}
        onKeyDown={onKeyDown as (event: KeyboardEvent<HTMLTextAreaElement>) => void}
      />
      <Kinds {...{ id, kind, name }} />
      <PlaceField {...{ id, name, sectionId, places }} />
      <CareFields request={request} name={name} />
      <AnswerFields request={request} name={name} />
      {withdrawableAs && (
        <p>
          <a href={`/staff/bulletins/${bulletinId}/requests/${withdrawableAs}/withdrawal`}>
            {t("staff.withdrawal.link")}
          </a>
        </p>
      )}
    </article>
  );
});

function Kinds({ id, kind, name }: Pick<DeskRequest, "id" | "kind"> & { name: string }) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  return (
    <fieldset className="field radios">
      <legend>{t("staff.desk.kind")}</legend>
      <div className="choices">
        {requestKinds.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`${name}.kind`}
              value={value}
              checked={kind === value}
              onChange={() => edit((desk) => mendRequest(desk, id, { kind: value }))}
            />
            {t(`bulletin.kind.${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type PlaceProps = { id: string; name: string; sectionId: string; places: Choice[] };

function PlaceField({ id, name, sectionId, places }: PlaceProps) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  const move = (place: string) =>
    edit((desk) => (place === asidePlace ? setRequestAside(desk, id) : placeRequest(desk, id, place)), {
      focus: `[data-part="${id}"] select, [data-part="${id}"] textarea`,
    });
  return (
    <div className="field">
      <label htmlFor={fieldId(`${name}.place`)}>{t("staff.desk.place")}</label>
      <select
        id={fieldId(`${name}.place`)}
        name={`${name}.place`}
        value={sectionId}
        onChange={({ target }) => move(target.value)}
      >
        {places.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
