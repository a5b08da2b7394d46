import { useTranslation } from "~/i18n/use-translation";
import { languageName } from "~/time/words";
import { fieldId } from "~/ui/form/field";
import { CheckField, TextArea } from "~/ui/form/fields";
import { type DrawnPart, fieldOf } from "./groups";

type PartProps = {
  part: DrawnPart;
  language: string;
  original: string;
  /** What was saved of it when the page was drawn. */
  before: string;
  theirs: string | undefined;
  by?: string | null;
  /** The next that is left to do, where this one is. */
  next: DrawnPart | undefined;
};

/** One text: the original on one side, its translation on the other. */
export function PartFields({ part, language, original, before, theirs, by, next }: PartProps) {
  const { t, i18n } = useTranslation();
  const { key, kind, number, mark, was } = part;
  const named = (code: string) =>
    t(`translations.part.${kind}`, { number, language: languageName(code, i18n.language) });
  return (
    <div className={`pair ${kind} ${mark ?? ""}`}>
      <div className="original">
        <p className="caption">{named(original)}</p>
        <p className="words" lang={original} dir="auto">
          {part.original}
        </p>
      </div>
      <div className="own">
        <TextArea
          name={fieldOf(key)}
          label={named(language)}
          hint={mark && <Mark mark={mark} next={next} />}
          {...{ lang: language, dir: "auto", rows: rowsFor(part.original) }}
        />
        {theirs !== undefined && (
          <div className="theirs">
            <p className="caption">{t("translations.page.theirs", { by: by ?? t("translations.page.somebody") })}</p>
            <p className="words" lang={language} dir="auto">
              {theirs || t("translations.page.theirsBlank")}
            </p>
          </div>
        )}
        {was && (
          <>
            <CheckField name={`parts.${key}.fits`} label={t("translations.page.fits")} />
            <details>
              <summary>{t("translations.page.was")}</summary>
              <p className="words" lang={original} dir="auto">
                {was}
              </p>
            </details>
          </>
        )}
        <input type="hidden" name={`parts.${key}.original`} value={part.original} />
        <input type="hidden" name={`parts.${key}.before`} value={before} />
      </div>
    </div>
  );
}

function Mark({ mark, next }: { mark: "missing" | "stale"; next: DrawnPart | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="mark-words">{t(`translations.page.${mark}`)}</span>{" "}
      {next && <a href={`#${fieldId(fieldOf(next.key))}`}>{t("translations.page.next")}</a>}
    </>
  );
}

/** As tall as the original would be there, for browsers that don't fit a field to its words. */
function rowsFor(original: string): number {
  return original.split("\n").reduce((rows, line) => rows + Math.ceil((line.length + 1) / 58), 0);
}
