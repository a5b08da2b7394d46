import { useTranslation } from "~/i18n/use-translation";
import { dayWords, momentIn, zoneTown } from "~/time/words";
import type { Check, Numbered } from "./check";
import type { CopyKind } from "./copy";
import { spacedCode } from "./mark";

type Checked = { code: string; kind: CopyKind; date: string; zone: string; check: Check };

/** Whether a sheet can still be used, and if not, what to leave out of it. */
export function CheckedSheet({ code, kind, date, zone, check }: Checked) {
  const { t, i18n } = useTranslation();
  const name = t(`copies.kind.${kind}`);
  const day = dayWords(date, i18n.language, "");
  return (
    <>
      <p className="quiet">{t("copies.checked.code", { code: spacedCode(code), kind: name, day })}</p>
      {check.since === null ? (
        <>
          <p className="lede">{t("copies.checked.current")}</p>
          <p>{t("copies.checked.currentText")}</p>
        </>
      ) : (
        <>
          <p className="lede">
            {t("copies.checked.outdated", { moment: momentIn(check.since, zone, i18n.language), town: zoneTown(zone) })}
          </p>
          <What title="withdrawn" requests={check.withdrawn} />
          <What title="gone" requests={check.gone} />
          <What title="corrected" requests={check.corrected} />
          {check.changes.map((change) => (
            <p key={change}>{t(`copies.checked.${change}`)}</p>
          ))}
          <p className="after">{t("copies.checked.next")}</p>
        </>
      )}
    </>
  );
}

function What({ title, requests }: { title: "withdrawn" | "gone" | "corrected"; requests: Numbered[] }) {
  const { t } = useTranslation();
  if (requests.length === 0) return null;
  return (
    <section className="notice" aria-labelledby={title}>
      <h2 id={title}>{t(`copies.checked.${title}`)}</h2>
      <ul>
        {requests.map(({ number, heading }) => (
          <li key={number}>
            {heading ? t("copies.checked.number", { number, heading }) : t("copies.checked.numberUntitled", { number })}
          </li>
        ))}
      </ul>
      <p>{t(`copies.checked.${title}Text`)}</p>
    </section>
  );
}

export function UnknownCode() {
  const { t } = useTranslation();
  return (
    <>
      <p className="lede">{t("copies.checked.unknown")}</p>
      <p>{t("copies.checked.unknownText")}</p>
    </>
  );
}

export function TooManyCodes() {
  const { t } = useTranslation();
  return (
    <>
      <p className="lede">{t("copies.checked.wait")}</p>
      <p>{t("copies.checked.waitText")}</p>
    </>
  );
}
