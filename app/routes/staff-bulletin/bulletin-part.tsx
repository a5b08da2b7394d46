import type { Desk } from "~/bulletins/desk/desk";
import { mendBulletin } from "~/bulletins/desk/edits";
import { useTranslation } from "~/i18n/use-translation";
import { useDeskActs } from "./desk-context";
import { Words } from "./words";

type BulletinWords = Pick<Desk, "title" | "date" | "scriptureText" | "scriptureReference">;

/** The bulletin's own words: title, date and verse. */
export function BulletinPart({ title, date, scriptureText, scriptureReference }: BulletinWords) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  const mend = (field: keyof BulletinWords) => (words: string) =>
    edit((desk) => mendBulletin(desk, { [field]: words || null }), { field });
  return (
    <>
      <div className="part role-title" id="part-title" data-part="title">
        <Words name="title" label={t("staff.desk.name")} optional value={title} onWords={mend("title")} />
      </div>
      <div className="part role-date" id="part-date" data-part="date">
        <Words name="date" type="date" label={t("staff.desk.date")} optional value={date} onWords={mend("date")} />
      </div>
      <fieldset className="part role-verse" id="part-verse" data-part="verse">
        <legend>{t("staff.desk.verse")}</legend>
        <Words
          {...{ name: "scriptureText", label: t("staff.desk.verseText"), rows: 2 }}
          value={scriptureText}
          onWords={mend("scriptureText")}
        />
        <Words
          {...{ name: "scriptureReference", label: t("staff.desk.verseReference") }}
          value={scriptureReference}
          onWords={mend("scriptureReference")}
        />
      </fieldset>
    </>
  );
}
