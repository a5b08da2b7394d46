import { useEffect, useRef } from "react";

/** A document that is not saved yet, and what it was made from. */
export type Kept<Doc> = { base: Doc; doc: Doc };

/**
 * Keeps on the device what is not saved yet, so that it outlives a page that is closed, or dropped by its phone, before
 * there is a connection again. What an earlier page left is taken up once.
 *
 * @param place its name in the device's storage; without one nothing is kept
 */
export function useKept<Doc>(
  place: string | undefined,
  unsaved: Kept<Doc> | undefined,
  takeUp: (kept: Kept<Doc>) => void,
): void {
  const isHere = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left is looked for when the page opens
  useEffect(() => {
    const left = place ? find<Doc>(place) : undefined;
    if (!left) return;
    isHere.current = true;
    takeUp(left);
  }, []);
  useEffect(() => {
    if (!place || (!unsaved && !isHere.current)) return;
    isHere.current = unsaved !== undefined;
    keep(place, unsaved);
  });
}

function find<Doc>(place: string): Kept<Doc> | undefined {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(place: string, kept: Kept<unknown> | undefined): void {
  try {
    if (kept) localStorage.setItem(place, JSON.stringify(kept));
    else localStorage.removeItem(place);
  } catch {
    // Where nothing may be stored, or there is no room, it is as safe as the page.
  }
}
