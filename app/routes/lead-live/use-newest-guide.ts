import { useEffect, useState } from "react";
import type { Guide } from "~/guides/guide";

const everySeconds = 20;

/**
 * The guide as it stands: what is withdrawn or corrected meanwhile is asked for while there is network. null where its
 * bulletin was taken back as a whole. `gone` names the blocks of which a request was taken out.
 */
export function useNewestGuide(first: Guide, address: string) {
  const [guide, setGuide] = useState<Guide | null>(first);
  const [hasChanged, setHasChanged] = useState(false);
  const [gone, setGone] = useState<string[]>([]);
  useEffect(() => {
    let before: Guide | null = first;
    let known = JSON.stringify(first);
    const ask = async () => {
      const answer = await fetch(`${address}/live/run`, { redirect: "error" }).catch(() => undefined);
      if (!answer?.ok) return;
      const { guide: newest }: { guide: Guide | null } = await answer.json();
      if (JSON.stringify(newest) === known) return;
      const lost = titlesOfLost(before, newest);
      before = newest;
      known = JSON.stringify(newest);
      setGone((all) => [...new Set([...all, ...lost])]);
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
  return { guide, hasChanged, gone };
}

/** The blocks of which a request is in the guide no more. */
function titlesOfLost(before: Guide | null, now: Guide | null): string[] {
  const still = new Set([
    ...(now?.blocks ?? []).flatMap(({ requests }) => requests.map(({ id }) => id)),
    ...(now?.carriedHome ?? []).map(({ request }) => request.id),
  ]);
  const lost = (before?.blocks ?? []).filter(({ requests }) =>
    requests.some(({ id, named }) => !named && !still.has(id)),
  );
  return lost.map(({ title }) => title);
}
