import { useState } from "react";
import { dissolveSection, stepSection } from "~/bulletins/desk/arrange";
import type { DeskSection } from "~/bulletins/desk/desk";
import { mendSection } from "~/bulletins/desk/edits";
import { introId } from "~/bulletins/desk/trace";
import { useTranslation } from "~/i18n/use-translation";
import { useDeskActs } from "./desk-context";
import { Words } from "./words";

type SectionProps = { section: Omit<DeskSection, "requests">; place: number; isScripted: boolean };

/** A section's heading and introduction, and what can be done with the whole of it. */
export function SectionPart({ section, place, isScripted }: SectionProps) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  const { id, heading, intro } = section;
  const name = `sections.${place}`;
  const [isAdding, setAdding] = useState(false);
  const showsIntro = !isScripted || intro !== null || isAdding;
  return (
    <>
      <input type="hidden" name={`${name}.id`} value={id} />
      <div className="part role-heading" id={`part-${id}`} data-part={id}>
        <Words
          {...{ name: `${name}.heading`, label: t("staff.desk.heading"), optional: true, value: heading }}
          onWords={(words) =>
            edit((desk) => mendSection(desk, id, { heading: words || null }), { field: `${id}.heading` })
          }
        />
        {isScripted && <SectionActs id={id} addIntro={showsIntro ? undefined : () => setAdding(true)} />}
      </div>
      <div className="part role-intro" id={`part-${introId(id)}`} data-part={introId(id)} hidden={!showsIntro}>
        <Words
          {...{ name: `${name}.intro`, label: t("staff.desk.intro"), rows: 1, optional: true, value: intro }}
          onWords={(words) => edit((desk) => mendSection(desk, id, { intro: words || null }), { field: `${id}.intro` })}
        />
      </div>
    </>
  );
}

function SectionActs({ id, addIntro }: { id: string; addIntro?: () => void }) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  const step = (by: -1 | 1, act: string) => () =>
    edit((desk) => stepSection(desk, id, by), { focus: `[data-part="${id}"] [data-act="${act}"]` });
  return (
    <p className="part-acts">
      <button type="button" className="plain" data-act="section-up" onClick={step(-1, "section-up")}>
        {t("staff.desk.sectionUp")}
      </button>
      <button type="button" className="plain" data-act="section-down" onClick={step(1, "section-down")}>
        {t("staff.desk.sectionDown")}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => edit((desk) => dissolveSection(desk, id), { say: t("staff.desk.said.dissolved") })}
      >
        {t("staff.desk.dissolve")}
      </button>
      {addIntro && (
        <button type="button" className="plain" onClick={addIntro}>
          {t("staff.desk.addIntro")}
        </button>
      )}
    </p>
  );
}
