import type { Change } from "~/guides/openings.server";
import { useTranslation } from "~/i18n/use-translation";
import { momentIn } from "~/time/words";

/** What was corrected since the leader first opened this guide: one line for each request, none of its words. */
export function Corrected({ at, differences, zone }: { at: string; differences: Change[]; zone: string }) {
  const { t, i18n } = useTranslation();
  if (differences.length === 0) return null;
  const requests = differences.filter(({ part }) => part === "request");
  const lines: string[] = requests.map(({ act, heading }) =>
    t(`guidePage.correctedRequest.${act}`, { heading: heading ?? t("guidePage.beginning") }),
  );
  if (requests.length < differences.length) lines.push(t("guidePage.correctedRest"));
  return (
    <section className="notice no-print" aria-labelledby="corrected">
      <h2 id="corrected">{t("guidePage.corrected", { at: momentIn(at, zone, i18n.language) })}</h2>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t("guidePage.correctedPaper")}</p>
    </section>
  );
}
