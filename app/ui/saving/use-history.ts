import { useCallback, useEffect, useRef, useState } from "react";
import { begin, rebased, redone, stepped, undone } from "./history";

/** `field` names what is typed in, so that its signs are undone together; `focus` is what has it next, `say` is said aloud. */
export type Edit<Doc> = (change: (doc: Doc) => Doc, options?: { field?: string; focus?: string; say?: string }) => void;

/** A document in the browser: every change is a step that can be undone; the focus follows what was moved or made. */
export function useHistory<Doc>(initial: Doc) {
  const [history, setHistory] = useState(() => begin(initial));
  const [said, setSaid] = useState("");
  const wanted = useRef<string>();

  const edit = useCallback<Edit<Doc>>((change, { field, focus, say = "" } = {}) => {
    const typing = field ? { field, at: Date.now() } : undefined;
    setHistory((before) => stepped(before, change(before.now), typing));
    if (!typing) setSaid(say);
    wanted.current = focus;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows every change of the document
  useEffect(() => {
    if (!wanted.current) return;
    document.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  }, [history.now]);

  const takeIn = useCallback((change: (doc: Doc) => Doc, merged: Doc) => {
    setHistory((before) => rebased(before, change, merged));
  }, []);

  const undo = useCallback(() => setHistory(undone<Doc>), []);
  const redo = useCallback(() => setHistory(redone<Doc>), []);
  useUndoKeys(undo, redo);

  return {
    ...{ doc: history.now, said, edit, takeIn, undo, redo },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

/** Ctrl or ⌘ with Z undoes, with Shift or Y it is done again: for the whole document, typing included. */
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
