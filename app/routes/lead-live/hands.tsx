import type { Block } from "~/guides/guide";
import { back, goOn, lengthen, next, pause } from "~/guides/live/live";
import type { Live } from "~/guides/live/state";
import { useTranslation } from "~/i18n/use-translation";

type HandsProps = { live: Live; lead(live: Live): void; blocks: Block[]; next: string | null };

/** What a thumb reaches: one big next, and beside it what is rarer. */
export function Hands({ live, lead, blocks, next: following }: HandsProps) {
  const { t } = useTranslation();
  const title = blocks.find(({ key }) => key === following)?.title;
  const isPaused = live.pausedAt !== null;
  const isFirst = blocks[0]?.key === live.at;
  const act = (to: (now: number) => Live) => () => lead(to(Date.now()));
  return (
    <nav className="hands" aria-label={t("live.time")}>
      <p>
        <button
          type="button"
          className="button second"
          disabled={isFirst}
          onClick={act((now) => back(live, blocks, now))}
        >
          {t("live.back")}
        </button>
        <button type="button" className="button second" onClick={act((now) => lengthen(live, -1, now))}>
          −1 {t("live.minute")}
        </button>
        <button type="button" className="button second" onClick={act((now) => lengthen(live, 1, now))}>
          +1 {t("live.minute")}
        </button>
        <button
          type="button"
          className="button second"
          onClick={act((now) => (isPaused ? goOn(live, now) : pause(live, now)))}
        >
          {t(isPaused ? "live.goOn" : "live.pause")}
        </button>
      </p>
      <button type="button" className="button big" onClick={act((now) => next(live, blocks, now))}>
        {title ? t("live.next", { title }) : t("live.finish")}
      </button>
    </nav>
  );
}
