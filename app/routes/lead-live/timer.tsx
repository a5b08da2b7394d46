import type { Clock } from "~/guides/live/clock";
import { useTranslation } from "~/i18n/use-translation";
import type { Cue } from "./use-cues";

/** The time of the block: a thin line, and figures. Only what matters is announced. */
export function Timer({ clock, cue, isPaused }: { clock: Clock; cue: Cue; isPaused: boolean }) {
  const { t } = useTranslation();
  const { left, length } = clock;
  const time = figures(Math.abs(left));
  const words = left < 0 ? t("live.over", { time }) : t("live.left", { time });
  const used = length === 0 ? 1 : Math.min(Math.max(1 - left / length, 0), 1);
  return (
    <>
      <svg className="line" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="whole" d="M0 0h1000v4h-1000z" />
        <path className="used" d={`M0 0h${Math.round(used * 1000)}v4h-${Math.round(used * 1000)}z`} />
      </svg>
      <p className="timer" role="timer" aria-live="off">
        {isPaused ? `${t("live.paused")}, ${words}` : words}
      </p>
      <p className="unseen" role="status">
        {cue === "soon" && t("live.twoMinutes")}
        {cue === "up" && t("live.timeIsUp")}
      </p>
    </>
  );
}

/** "4:05" */
function figures(length: number): string {
  const seconds = Math.floor(length / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
