import { useCallback, useEffect, useRef, useState } from "react";
import type { Desk } from "~/bulletins/desk/desk";
import { type Conflict, mergeDesks } from "~/bulletins/desk/merge";
import { askDesk, sendDesk, type Theirs } from "./desk-requests";

export type SavingState = "saved" | "unsaved" | "saving" | "offline" | "signed-out" | "refused";
export type Question = { conflicts: Conflict[]; theirs: Theirs };

const pauseMs = 800;
const retryMs = 3_000;
const lookMs = 4_000;

type SavingOptions = {
  bulletinId: string;
  version: number;
  desk: Desk;
  /** Takes somebody else's changes into the desk and all that can be undone. */
  takeIn(change: (desk: Desk) => Desk, merged: Desk): void;
};

/**
 * Saves the desk by itself a moment after every change, and looks for what others saved. Both go together as far as
 * they can; where they can't, nothing is saved before the question is answered.
 */
export function useSaving({ bulletinId, version, desk, takeIn }: SavingOptions) {
  const base = useRef({ version, desk });
  const current = useRef(desk);
  current.current = desk;
  /** What was last sent: what is refused is not sent again unchanged. */
  const tried = useRef<Desk>();
  const busy = useRef<Promise<void>>();
  const [state, setState] = useState<SavingState>("saved");
  const [question, setQuestion] = useState<Question>();
  const [news, setNews] = useState<string | null>();
  const isAsking = question !== undefined;

  const meet = useCallback(
    (theirs: Theirs) => {
      const before = base.current.desk;
      const { desk: merged, conflicts } = mergeDesks(before, current.current, theirs.desk);
      takeIn((mine) => mergeDesks(before, mine, theirs.desk).desk, merged);
      base.current = { version: theirs.version, desk: theirs.desk };
      setNews(theirs.by);
      setState("unsaved");
      if (conflicts.length > 0) setQuestion({ conflicts, theirs });
    },
    [takeIn],
  );

  const save = useCallback(async () => {
    const sent = current.current;
    tried.current = sent;
    if (isSame(sent, base.current.desk)) return setState("saved");
    setState("saving");
    const answer = await sendDesk(bulletinId, base.current.version, sent);
    if (answer.kind === "stale") meet(answer.theirs);
    if (answer.kind === "saved") base.current = { version: answer.version, desk: sent };
    if (answer.kind === "saved" || answer.kind === "stale")
      setState(isSame(current.current, base.current.desk) ? "saved" : "unsaved");
    else setState(answer.kind);
  }, [bulletinId, meet]);

  /** One at a time; whoever asks meanwhile waits for the one under way. @returns whether all of it is saved */
  const flush = useCallback(async () => {
    while (busy.current) await busy.current;
    busy.current = save().finally(() => {
      busy.current = undefined;
    });
    await busy.current;
    return isSame(current.current, base.current.desk);
  }, [save]);

  const isOpen = !isSame(desk, base.current.desk);
  useEffect(() => {
    if (!isOpen || isAsking || state === "saving") return;
    if ((state === "refused" || state === "signed-out") && tried.current === desk) return;
    setState((before) => (before === "saved" ? "unsaved" : before));
    const timer = setTimeout(() => void flush(), state === "offline" ? retryMs : pauseMs);
    return () => clearTimeout(timer);
  }, [isOpen, isAsking, state, flush, desk]);

  useEffect(() => {
    const look = async () => {
      if (document.hidden || busy.current || isAsking) return;
      const theirs = await askDesk(bulletinId, base.current.version);
      if (theirs && !busy.current && theirs.version !== base.current.version) meet(theirs);
    };
    const timer = setInterval(() => void look(), lookMs);
    return () => clearInterval(timer);
  }, [bulletinId, isAsking, meet]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isOpen) window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isOpen]);

  const answer = useCallback((conflict: Conflict) => {
    setQuestion((before) => {
      const left = before?.conflicts.filter((one) => one !== conflict) ?? [];
      return before && left.length > 0 ? { ...before, conflicts: left } : undefined;
    });
  }, []);

  return { state, question, news, answer, flush };
}

function isSame(one: Desk, other: Desk): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
