import { type FocusEvent, type PointerEvent, useCallback, useEffect, useRef } from "react";
import { pathBetween } from "./tie-path";

type Lit = { stretch?: HTMLElement; part?: HTMLElement };

/**
 * Ties the letter to what became of it: where the pointer or the focus is on one, the other lights up, a line leads from
 * one to the other, and the letter scrolls to the place of a part that is worked on.
 */
export function useTies() {
  const lit = useRef<Lit>({});
  const litId = useRef<string>();
  const line = useRef<SVGPathElement>(null);

  const draw = useCallback(() => {
    const { stretch, part } = lit.current;
    line.current?.setAttribute("d", stretch && part ? pathBetween(stretch, part) : "");
  }, []);

  useEffect(() => {
    // The letter scrolls within its pane: its events don't bubble, and are caught on their way down.
    document.addEventListener("scroll", draw, { capture: true, passive: true });
    window.addEventListener("resize", draw);
    return () => {
      document.removeEventListener("scroll", draw, { capture: true });
      window.removeEventListener("resize", draw);
    };
  }, [draw]);

  function light(desk: HTMLElement, target: EventTarget, scrolls: boolean): void {
    const around = target instanceof Element ? target.closest<HTMLElement>("[data-part]") : null;
    const id = around?.dataset.part;
    if (id === litId.current) return;
    litId.current = id;
    for (const element of desk.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
    const tied = id ? [...desk.querySelectorAll<HTMLElement>(`[data-part="${CSS.escape(id)}"]`)] : [];
    for (const element of tied) element.setAttribute("data-lit", "");
    const stretch = tied.find((element) => element.matches(".stretch"));
    lit.current = { stretch, part: tied.find((element) => element.matches(".part")) };
    if (scrolls && stretch && around !== stretch) scrollWithin(stretch);
    draw();
  }

  return {
    line,
    listeners: {
      onPointerOver: (event: PointerEvent<HTMLElement>) =>
        event.pointerType === "mouse" && light(event.currentTarget, event.target, false),
      onFocus: (event: FocusEvent<HTMLElement>) => light(event.currentTarget, event.target, true),
    },
  };
}

/** Only the letter's own pane moves, never the page under the reader's hands. */
function scrollWithin(stretch: HTMLElement): void {
  const pane = stretch.closest(".letter-text");
  if (!pane) return;
  const [seen, wanted] = [pane.getBoundingClientRect(), stretch.getBoundingClientRect()];
  if (wanted.top < seen.top || wanted.bottom > seen.bottom) pane.scrollTop += wanted.top - seen.top - seen.height / 3;
}
