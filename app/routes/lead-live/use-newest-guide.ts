import { useEffect, useState } from "react";
import type { Guide } from "~/guides/guide";

const everySeconds = 20;

/**
 * The guide as it stands: what is withdrawn or corrected meanwhile is asked for while there is network. null where its
 * bulletin was taken back as a whole.
 */
export function useNewestGuide(first: Guide, address: string) {
  const [guide, setGuide] = useState<Guide | null>(first);
  const [hasChanged, setHasChanged] = useState(false);
  useEffect(() => {
    let known = JSON.stringify(first);
    const ask = async () => {
      const answer = await fetch(`${address}/live/run`, { redirect: "error" }).catch(() => undefined);
      if (!answer?.ok) return;
      const { guide: newest }: { guide: Guide | null } = await answer.json();
      if (JSON.stringify(newest) === known) return;
      known = JSON.stringify(newest);
      setGuide(newest);
      setHasChanged(true);
    };
    // A kept page may be older than the network knows.
    void ask();
    const clock = setInterval(ask, everySeconds * 1_000);
    window.addEventListener("online", ask);
    return () => {
      clearInterval(clock);
      window.removeEventListener("online", ask);
    };
  }, [first, address]);
  return { guide, hasChanged };
}
