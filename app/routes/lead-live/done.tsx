import { lengthOf } from "~/guides/block-words";
import type { Block } from "~/guides/guide";
import { minutesOf } from "~/guides/live/clock";
import { back } from "~/guides/live/live";
import type { Live } from "~/guides/live/state";
import { useTranslation } from "~/i18n/use-translation";

type DoneProps = { live: Live; blocks: Block[]; address: string; lead(live: Live | null): void; begin(): void };

/** Afterwards: how long it took, and the way to write it down. */
export function Done({ live, blocks, address, lead, begin }: DoneProps) {
  const { t } = useTranslation();
  const told = minutesOf(live, blocks, live.endedAt ?? 0);
  const actual = Math.round(told.reduce((sum, block) => sum + block.actual, 0));
  const planned = blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div className="before">
      <h1>{t(live.isTrial ? "live.tried" : "live.done")}</h1>
      <p>{t("live.took", { actual: lengthOf(actual, t), planned })}</p>
      {!live.isTrial && (
        <p>
          <a className="button big" href={`${address}/close`}>
            {t("live.close")}
          </a>
        </p>
      )}
      <p className="actions">
        <button type="button" className="button second" onClick={() => lead(back(live, blocks, Date.now()))}>
          {t("live.back")}
        </button>
        <button type="button" className="button second" onClick={begin}>
          {t("live.beginAnew")}
        </button>
      </p>
    </div>
  );
}
