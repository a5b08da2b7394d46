import { useEffect, useState } from "react";
import type { Block } from "~/guides/guide";
import { followGuide } from "~/guides/live/follow-guide";
import type { Live } from "~/guides/live/state";

const everySecond = 1_000;

/** Where the leader is, kept on this device through every reload, and the moment it is. */
export function useLeading(occurrenceId: string, blocks: Block[]) {
  const place = `live:${occurrenceId}`;
  const [live, setLive] = useState<Live | null>(() => readLive(place, blocks));
  const now = useNow();

  function lead(next: Live | null): void {
    setLive(next);
    keep(place, next);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the guide changes under way, a block that is gone is left
  useEffect(() => {
    const followed = live && followGuide(live, blocks, Date.now());
    if (followed !== live) lead(followed);
  }, [blocks]);
  return { live, lead, now };
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const clock = setInterval(tick, everySecond);
    // A phone that was locked has not counted.
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(clock);
      document.removeEventListener("visibilitychange", tick);
    };
  }, []);
  return now;
}

function readLive(place: string, blocks: Block[]): Live | null {
  try {
    const live: Live | null = JSON.parse(localStorage.getItem(place) ?? "null");
    return live && followGuide(live, blocks, Date.now());
  } catch {
    return null;
  }
}

/** Where nothing may be kept, leading goes on as long as the page is open. */
function keep(place: string, live: Live | null): void {
  try {
    if (live) localStorage.setItem(place, JSON.stringify(live));
    else localStorage.removeItem(place);
  } catch {
    return;
  }
}
