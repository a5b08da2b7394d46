import { memo } from "react";
import type { Mark } from "~/guides/copies/mark";
import { PrintMark } from "~/guides/copies/print-mark";
import type { Guide } from "~/guides/guide";
import { ChangedRequests } from "~/guides/sheet/changed";
import { Sheet } from "~/guides/sheet/sheet";
import { useTranslation } from "~/i18n/use-translation";

export type PreviewGathering = Parameters<typeof Sheet>[0]["gathering"];

type PreviewProps = {
  guide: Guide;
  gathering: PreviewGathering;
  changed: ReadonlySet<string>;
  /** None while the sheet is not as its code was made for. */
  mark: Mark | undefined;
};

/** The sheet as it prints. */
export const Preview = memo(function Preview({ guide, gathering, changed, mark }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <section className="preview" aria-label={t("studio.preview")}>
      <ChangedRequests.Provider value={changed}>
        <Sheet guide={guide} gathering={gathering} />
      </ChangedRequests.Provider>
      {mark ? <PrintMark mark={mark} /> : <p className="print-only">{t("studio.unmarked")}</p>}
    </section>
  );
});
