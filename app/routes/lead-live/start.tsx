import type { Guide } from "~/guides/guide";
import { useTranslation } from "~/i18n/use-translation";
import { Follow, type Followed } from "./follow";
import type { LedGathering } from "./leading";

type StartProps = {
  guide: Guide;
  gathering: LedGathering;
  address: string;
  follow: Followed;
  isKept: boolean;
  isSounding: boolean;
  setIsSounding(isSounding: boolean): void;
  begin(): void;
  /** It is not near its hour: what is begun now is a rehearsal. */
  isTrial: boolean;
};

/** Before it begins: what comes, and one button. */
export function Start({
  guide,
  gathering,
  address,
  follow,
  isKept,
  isSounding,
  setIsSounding,
  begin,
  isTrial,
}: StartProps) {
  const { t } = useTranslation();
  return (
    <div className="before">
      <p className="back">
        <a href={`${address}/guide`}>{t("live.guide")}</a>
      </p>
      <h1>{gathering.title}</h1>
      <p className="quiet" role="status">
        {t(isKept ? "live.stays" : "live.ready")}
      </p>
      <button type="button" className="button big" onClick={begin}>
        {t(isTrial ? "live.try" : "live.begin")}
      </button>
      {isTrial && <p className="quiet">{t("live.trial")}</p>}
      <p className="check">
        <label>
          <input type="checkbox" checked={isSounding} onChange={(event) => setIsSounding(event.target.checked)} />
          {t("live.sound")}
        </label>
      </p>
      <h2>{t("live.blocks")}</h2>
      <ol className="coming">
        {guide.blocks.map(({ key, title, minutes, startsAt }) => (
          <li key={key}>
            <time>{startsAt}</time> <span>{title}</span> <small>{t("guide.min", { count: minutes })}</small>
          </li>
        ))}
      </ol>
      <Follow {...follow} />
    </div>
  );
}
