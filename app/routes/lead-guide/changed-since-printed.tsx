import type { ReactNode } from "react";
import type { Outdated } from "~/guides/copies/taken.server";
import { useTranslation } from "~/i18n/use-translation";
import { momentIn } from "~/time/words";

type ChangedProps = { outdated: Outdated[]; zone: string /** Of the guide. */; address: string };

/** What is no longer so of the copies that the leader has on paper, without a word of it. */
export function ChangedSincePrinted({ outdated, zone, address }: ChangedProps) {
  const { t, i18n } = useTranslation();
  if (outdated.length === 0) return null;
  const isPressing = outdated.some(({ check }) => isToBeMarked(check));
  const list = (
    <ul>
      {outdated.map(({ kind, code, takenAt, check }) => (
        <li key={code}>
          <p>
            {t("copies.since.taken", {
              kind: t(`copies.kind.${kind}`),
              moment: momentIn(takenAt, zone, i18n.language),
            })}{" "}
            <What check={check} />
          </p>
          <p className="formats">
            {isToBeMarked(check) && <a href={`/check/${code}`}>{t("copies.since.what")}</a>}
            <a href={`${address}/print?copy=${kind}`}>{t("copies.since.anew")}</a>
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="notice since no-print" aria-labelledby="printed">
      <h2 id="printed">{t("copies.since.title")}</h2>
      {outdated.length === 1 || isPressing ? list : <Several count={outdated.length}>{list}</Several>}
    </section>
  );
}

/** Whether something on the sheet must not be read as it stands there. */
function isToBeMarked({ withdrawn, gone, corrected }: Outdated["check"]): boolean {
  return withdrawn.length + gone.length + corrected.length > 0;
}

/** Where nothing has to be left out, the plan goes before the list. */
function Several({ count, children }: { count: number; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t("copies.since.count", { count })}</summary>
      {children}
    </details>
  );
}

function What({ check }: { check: Outdated["check"] }) {
  const { t } = useTranslation();
  const parts = (["withdrawn", "gone", "corrected"] as const).filter((part) => check[part].length > 0);
  const words = [
    ...parts.map((part) => t(`copies.since.${part}`, { numbers: check[part].map(({ number }) => number).join(", ") })),
    ...check.changes.map((change) => t(`copies.since.${change}`)),
  ];
  return <>{words.join(" ")}</>;
}
