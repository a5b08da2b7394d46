import { type PointerEvent as ReactPointerEvent, useRef, useState } from "react";

type Drag = { key: string; to: number };

/**
 * Drags a row of a list to another place, by mouse and by touch.
 *
 * @param move gets its key and its place among the others, from 0
 * @param together the keys of the rows that move with it, its own too
 */
export function useDragging(move: (key: string, to: number) => void, together: (key: string) => string[]) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();

  function begin(key: string) {
    return (event: ReactPointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      const grip = event.currentTarget;
      grip.setPointerCapture(event.pointerId);
      let now: Drag | undefined;
      const onMove = ({ clientY }: PointerEvent) => {
        now = { key, to: placeAt(list.current, together(key), clientY) };
        setDrag(now);
      };
      const onEnd = ({ type }: PointerEvent) => {
        grip.removeEventListener("pointermove", onMove);
        setDrag(undefined);
        if (type === "pointerup" && now) move(now.key, now.to);
      };
      grip.addEventListener("pointermove", onMove);
      grip.addEventListener("pointerup", onEnd, { once: true });
      grip.addEventListener("pointercancel", onEnd, { once: true });
    };
  }

  /** Where the dragged row would come to stand, seen from the row at a place. */
  function markOf(key: string, at: number): "dragged" | "before" | "after" | undefined {
    if (!drag) return undefined;
    const moved = together(drag.key);
    if (moved.includes(key)) return "dragged";
    const from = keysIn(list.current).indexOf(drag.key);
    if (drag.to <= from) return drag.to === at ? "before" : undefined;
    return drag.to + moved.length - 1 === at ? "after" : undefined;
  }

  return { list, begin, markOf };
}

/** The place rows would have where the pointer is: behind all others whose middle is above it. */
function placeAt(list: HTMLElement | null, keys: string[], y: number): number {
  const others = rowsIn(list).filter((row) => !keys.includes(row.dataset.key ?? ""));
  return others.filter((row) => middleOf(row) < y).length;
}

function middleOf(row: HTMLElement): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("li[data-key]") ?? [])];
}

function keysIn(list: HTMLElement | null): string[] {
  return rowsIn(list).map((row) => row.dataset.key ?? "");
}
