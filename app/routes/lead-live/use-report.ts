import { useEffect, useRef } from "react";
import type { Block } from "~/guides/guide";
import { minutesOf } from "~/guides/live/clock";
import type { LiveReport } from "~/guides/live/report";
import type { Live } from "~/guides/live/state";

const againSeconds = 10;

/** Tells the server where the leader is; without network it goes on trying, with what is so by then. */
export function useReport(live: Live | null, blocks: Block[], address: string): void {
  const waiting = useRef<LiveReport | null>(null);
  useEffect(() => {
    if (live && !live.isTrial) waiting.current = reportOf(live, blocks);
    void tell(`${address}/live/run`, waiting);
  }, [live, blocks, address]);
  useEffect(() => {
    const again = () => void tell(`${address}/live/run`, waiting);
    const clock = setInterval(again, againSeconds * 1_000);
    window.addEventListener("online", again);
    return () => {
      clearInterval(clock);
      window.removeEventListener("online", again);
    };
  }, [address]);
}

function reportOf(live: Live, blocks: Block[]): LiveReport {
  const { at, startedAt, endedAt } = live;
  return { at, startedAt, endedAt, minutes: minutesOf(live, blocks, Date.now()) };
}

async function tell(address: string, waiting: { current: LiveReport | null }): Promise<void> {
  const report = waiting.current;
  if (!report) return;
  const sent = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(report),
  }).catch(() => undefined);
  if (sent?.ok && waiting.current === report) waiting.current = null;
}
