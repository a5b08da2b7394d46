import { useEffect, useMemo, useRef } from "react";
import { copyOf } from "~/guides/copies/copy";
import { CopyPart } from "~/guides/copies/copy-part";
import { type SheetPart, sheetOf } from "~/guides/copies/sheet";
import type { Guide } from "~/guides/guide";
import { spokenHeading } from "~/guides/headings";
import { clockOf, praysAgain } from "~/guides/live/clock";
import { carryHome } from "~/guides/live/live";
import type { Live } from "~/guides/live/state";
import { type Locale, translator } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";
import { clockIn } from "~/time/words";
import { Reachable } from "~/ui/reachable";
import { Follow, type Followed } from "./follow";
import { Hands } from "./hands";
import type { LedGathering } from "./leading";
import { Timer } from "./timer";
import { cueOf, useCues } from "./use-cues";
import { WayOut } from "./way-out";

type UnderWayProps = {
  guide: Guide;
  gathering: LedGathering;
  live: Live;
  lead(live: Live): void;
  now: number;
  follow: Followed;
  hasChanged: boolean;
  /** Titles of the blocks of which a request was taken out meanwhile. */
  gone: string[];
  isSounding: boolean;
};

/** One block, the time it has, and what comes next. */
export function UnderWay({ guide, gathering, live, lead, now, follow, hasChanged, gone, isSounding }: UnderWayProps) {
  const { t } = useTranslation();
  const { blocks } = guide;
  const clock = clockOf(live, blocks, now);
  const cue = live.pausedAt === null ? cueOf(clock) : "none";
  useCues(cue, isSounding);
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each block is read from its top
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, [live.at]);
  const parts = usePartsAloud(guide, gathering.language);
  const part = parts[blocks.findIndex(({ key }) => key === live.at)];
  const offered = blocks.find(({ key }) => key === clock.offer);
  if (!part) return null;
  const late = Math.round(clock.late / 60_000);
  const end = { time: clockIn(clock.endsAt, gathering.zone), count: late };
  return (
    <div className={`under-way cue-${cue}`} ref={top} tabIndex={-1}>
      <h1 className="unseen">{gathering.title}</h1>
      <Timer clock={clock} cue={cue} isPaused={live.pausedAt !== null} />
      <p className="ends">{late > 0 ? t("live.endsLate", end) : t("live.endsAt", end)}</p>
      {offered && <Offer block={offered} onTaken={() => lead(carryHome(live, offered.key))} />}
      {gone.length > 0 && (
        <div className="notice" role="alert">
          <p>{t("live.gone", { titles: gone.join(", ") })}</p>
        </div>
      )}
      {hasChanged && gone.length === 0 && (
        <p className="quiet" role="status">
          {t("live.changed")}
        </p>
      )}
      <article className="copy" lang={gathering.language}>
        <CopyPart part={part} level={2} />
      </article>
      {guide.contact && (
        <p className="quiet small" lang={gathering.language}>
          <Reachable line={translator(gathering.language)("guide.margin.contact", { contact: guide.contact })} />
        </p>
      )}
      <WayOut {...{ live, lead }} />
      <Follow {...follow} />
      <Hands {...{ live, lead, blocks, next: clock.next }} />
    </div>
  );
}

/** What would help to end on time. What was prayed for already is only left out. */
function Offer({ block, onTaken }: { block: Guide["blocks"][number]; onTaken(): void }) {
  const { t } = useTranslation();
  const { title, requests } = block;
  const isAgain = praysAgain(block);
  return (
    <section className="notice" aria-live="polite">
      <p>{t(isAgain ? "live.offerLess" : "live.offer", { title })}</p>
      {!isAgain && (
        <p className="quiet">{t("live.offerSay", { title: spokenHeading(requests[0]?.heading ?? null) ?? title })}</p>
      )}
      <button type="button" className="button second" onClick={onTaken}>
        {t(isAgain ? "live.leaveOut" : "live.carry")}
      </button>
    </section>
  );
}

/** The blocks as the leader's sheet has them; their clock times are those of the clock that runs. */
function usePartsAloud(guide: Guide, locale: Locale): SheetPart[] {
  return useMemo(() => {
    const head = { title: "", lines: [], numbered: true, locale };
    const { parts } = sheetOf(copyOf(guide, "leader"), head, translator(locale));
    return parts.map((part) => ({ ...part, clock: null }));
  }, [guide, locale]);
}
