import { useCallback, useEffect, useRef, useState } from "react";
import type { Desk } from "~/bulletins/desk/desk";
import { begin, rebased, redone, stepped, undone } from "~/bulletins/desk/history";
import type { DeskActs } from "./desk-context";

/** The desk in the browser: every change is a step that can be undone; the focus follows what was moved or made. */
export function useDesk(initial: Desk) {
  const [history, setHistory] = useState(() => begin(initial));
  const [said, setSaid] = useState("");
  const wanted = useRef<string>();

  const edit = useCallback<DeskActs["edit"]>((change, { field, focus, say = "" } = {}) => {
    const typing = field ? { field, at: Date.now() } : undefined;
    setHistory((before) => stepped(before, change(before.now), typing));
    if (!typing) setSaid(say);
    wanted.current = focus;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows every change of the desk
  useEffect(() => {
    if (!wanted.current) return;
    document.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  }, [history.now]);

  const takeIn = useCallback((change: (desk: Desk) => Desk, merged: Desk) => {
    setHistory((before) => rebased(before, change, merged));
  }, []);

  const undo = useCallback(() => setHistory(undone), []);
  const redo = useCallback(() => setHistory(redone), []);
  useUndoKeys(undo, redo);

  return {
    ...{ desk: history.now, said, edit, takeIn, undo, redo },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

/** Ctrl or ⌘ with Z undoes, with Shift or Y it is done again: for the whole desk, typing included. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}
