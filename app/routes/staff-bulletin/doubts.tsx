import type { Doubt } from "~/bulletins/bulletin";
import type { OpenDoubt } from "~/bulletins/desk/doubts";
import { mendRequest } from "~/bulletins/desk/edits";
import { useTranslation } from "~/i18n/use-translation";
import { useDeskActs } from "./desk-context";

/** What the reader was unsure of in one request; staff say that it is right, or mend it. */
export function Doubts({ id, doubts, isScripted }: { id: string; doubts: Doubt[]; isScripted: boolean }) {
  const { t } = useTranslation();
  const { edit } = useDeskActs();
  if (doubts.length === 0) return null;
  return (
    <div className="doubt">
      {doubts.map((doubt) => (
        <p key={doubt}>{t(`bulletin.doubt.${doubt}`)}</p>
      ))}
      {isScripted && (
        <button
          type="button"
          className="plain"
          onClick={() =>
            edit((desk) => mendRequest(desk, id, { doubts: [] }), { focus: `[data-part="${id}"] textarea` })
          }
        >
          {t("staff.desk.isRight")}
        </button>
      )}
    </div>
  );
}

/** All that staff should look at, each a way to its place. */
export function DoubtList({ doubts, numbers }: { doubts: OpenDoubt[]; numbers: Map<string, number> }) {
  const { t } = useTranslation();
  if (doubts.length === 0) return <p className="quiet">{t("staff.desk.noDoubts")}</p>;
  return (
    <details className="doubts" open>
      <summary>{t("staff.desk.doubts", { count: doubts.length })}</summary>
      <ol>
        {doubts.map(({ partId, doubt }) => (
          <li key={partId + doubt}>
            <a href={`#part-${partId}`}>
              {numbers.has(partId) && `${t("staff.desk.request", { number: numbers.get(partId) ?? 0 })}: `}
              {t(`bulletin.doubt.${doubt}`)}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
