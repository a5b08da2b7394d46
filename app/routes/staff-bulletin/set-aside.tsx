import { bringBack, sectionAround } from "~/bulletins/desk/arrange";
import type { Desk } from "~/bulletins/desk/desk";
import { asidePlace } from "~/bulletins/desk/form";
import { useTranslation } from "~/i18n/use-translation";
import { fieldId } from "~/ui/form/field";
import type { Choice } from "~/ui/form/fields";
import { newPartId } from "~/ui/saving/part-id";
import { useDeskActs } from "./desk-context";
import { Words } from "./words";

type SetAsideProps = { aside: Desk["aside"]; places: Choice[]; isScripted: boolean };

/** What was taken for no request. Nothing of the letter is lost: it can be brought back. */
export function SetAside({ aside, places, isScripted }: SetAsideProps) {
  const { t } = useTranslation();
  if (aside.length === 0) return <p className="quiet">{t("staff.desk.nothingAside")}</p>;
  return (
    <section className="aside-parts" aria-labelledby="aside">
      <h3 id="aside">{t("staff.desk.aside")}</h3>
      {aside.map((part, index) => (
        <AsidePart key={part.id} {...{ part, index, places, isScripted }} />
      ))}
    </section>
  );
}

type AsidePartProps = Omit<SetAsideProps, "aside"> & { part: Desk["aside"][number]; index: number };

function AsidePart({ part: { id, text, reason }, index, places, isScripted }: AsidePartProps) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  const name = `aside.${index}`;
  const back = (sectionId?: string) =>
    edit((desk) => bringBack(desk, id, sectionId ?? sectionAround(desk, id) ?? newPartId()), {
      ...{ focus: `[data-part="${id}"] textarea`, say: t("staff.desk.said.back") },
    });
  return (
    <div className="part role-aside" id={`part-${id}`} data-part={id}>
      <input type="hidden" name={`${name}.id`} value={id} />
      <Words
        {...{ name: `${name}.text`, label: t(`bulletin.setAside.${reason}`), rows: 1, value: text }}
        onWords={(words) => edit((desk) => withText(desk, id, words), { field: id })}
      />
      {isScripted && (
        <p className="part-acts">
          <button type="button" className="plain" onClick={() => back()}>
            {t("staff.desk.bringBack")}
          </button>
        </p>
      )}
      <div className="field">
        <label htmlFor={fieldId(`${name}.place`)}>{t("staff.desk.place")}</label>
        <select
          id={fieldId(`${name}.place`)}
          name={`${name}.place`}
          value={asidePlace}
          onChange={({ target }) => target.value !== asidePlace && back(target.value)}
        >
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function withText(desk: Desk, id: string, text: string): Desk {
  return { ...desk, aside: desk.aside.map((part) => (part.id === id ? { ...part, text } : part)) };
}
