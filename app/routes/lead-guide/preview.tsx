import { memo, useEffect, useMemo, useRef } from "react";
import { copyOf } from "~/guides/copies/copy";
import { CopySheet } from "~/guides/copies/copy-sheet";
import { headOf, type Occasion } from "~/guides/copies/head";
import type { Mark } from "~/guides/copies/mark";
import { PrintMark } from "~/guides/copies/print-mark";
import { sheetOf } from "~/guides/copies/sheet";
import type { Guide } from "~/guides/guide";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";

type PreviewProps = {
  guide: Guide;
  gathering: Occasion;
  /** Ids of the requests that are not as they were when the guide was first opened. */
  changed: ReadonlySet<string>;
  /** None while the sheet is not as its code was made for. */
  mark: Mark | undefined;
  /** The key of the block that is pointed at. */
  selected: string | undefined;
};

/** Where plan, block and sheet stand beside one another. */
const isWide = () => window.matchMedia("(min-width: 76rem)").matches;

/** The leader's sheet as it prints. */
export const Preview = memo(function Preview({ guide, gathering, changed, mark, selected }: PreviewProps) {
  const { t } = useTranslation();
  const { sheet, locale } = useMemo(() => {
    const say = translatorFor(gathering.language);
    const head = headOf(gathering, guide, say);
    return { sheet: sheetOf(copyOf(guide, "leader"), { ...head, numbered: true, changed }, say), locale: head.locale };
  }, [guide, gathering, changed]);
  const pointedAt = guide.blocks.findIndex(({ key }) => key === selected);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pointedAt >= 0 && isWide()) section.current?.querySelector(".pointed-at")?.scrollIntoView({ block: "start" });
  }, [pointedAt]);
  return (
    <section className="preview" ref={section} aria-label={t("studio.preview")}>
      <div className="printed">
        <CopySheet sheet={sheet} kind="leader" language={locale} level={2} pointedAt={pointedAt} />
        {mark ? <PrintMark mark={mark} /> : <p className="print-only">{t("studio.unmarked")}</p>}
      </div>
    </section>
  );
});
