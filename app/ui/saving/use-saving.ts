import { useCallback, useEffect, useRef, useState } from "react";
import { askDoc, sendDoc, type Theirs } from "./requests";
import { isSame } from "./same";
import { useKept } from "./use-kept";

export type SavingState = "saved" | "unsaved" | "saving" | "offline" | "signed-out" | "refused";
export type Question<Doc, Conflict> = { conflicts: Conflict[]; theirs: Theirs<Doc> };

const pauseMs = 800;
const retryMs = 3_000;
const lookMs = 4_000;

type SavingOptions<Doc, Conflict> = {
  /** Where the document is saved, and asked for. */
  address: string;
  version: number;
  doc: Doc;
  /** Brings together what both made of it. It stays the same function. */
  merge(base: Doc, mine: Doc, theirs: Doc): { merged: Doc; conflicts: Conflict[] };
  /** Decides a conflict for the other side. It stays the same function. */
  takeTheirs(doc: Doc, theirs: Doc, conflict: Conflict): Doc;
  /** Takes somebody else's changes into the document and all that can be undone. */
  takeIn(change: (doc: Doc) => Doc, merged: Doc): void;
  /** What the page knows besides, and what to do when that is no longer so. */
  beside?: { known: string; onChange(): void };
  /** Where on the device what is not saved yet is kept; without it, it is not. */
  keptAs?: string;
};

/**
 * Saves a document by itself a moment after every change, and looks for what others saved. Both go together as far as
 * they can; where they can't, nothing is saved before the question is answered.
 */
export function useSaving<Doc, Conflict>(options: SavingOptions<Doc, Conflict>) {
  const { address, version, doc, merge, takeTheirs, takeIn, beside, keptAs } = options;
  const base = useRef({ version, doc });
  const current = useRef(doc);
  current.current = doc;
  /** What was last sent: what is refused is not sent again unchanged. */
  const tried = useRef<Doc>();
  /** What was sent without an answer since the last: any of it may be saved all the same. */
  const unanswered = useRef<Doc[]>([]);
  const busy = useRef<Promise<void>>();
  const [state, setState] = useState<SavingState>("saved");
  const [question, setQuestion] = useState<Question<Doc, Conflict>>();
  const [news, setNews] = useState<string | null>();
  const isAsking = question !== undefined;

  const meet = useCallback(
    (theirs: Theirs<Doc>) => {
      const isOurs = unanswered.current.some((sent) => isSame(theirs.doc, sent));
      const before = isOurs ? theirs.doc : base.current.doc;
      unanswered.current = [];
      const { merged, conflicts } = merge(before, current.current, theirs.doc);
      // A step of mine that goes back behind theirs is theirs where it differs: undoing it asks nobody.
      const stepped = (step: Doc) => {
        const met = merge(before, step, theirs.doc);
        return met.conflicts.reduce((doc, conflict) => takeTheirs(doc, theirs.doc, conflict), met.merged);
      };
      if (!isOurs) takeIn(stepped, merged);
      base.current = { version: theirs.version, doc: theirs.doc };
      if (!isOurs) setNews(theirs.by);
      setState("unsaved");
      if (conflicts.length > 0) setQuestion({ conflicts, theirs });
    },
    [merge, takeTheirs, takeIn],
  );

  const save = useCallback(async () => {
    const sent = current.current;
    tried.current = sent;
    if (isSame(sent, base.current.doc)) return setState("saved");
    setState("saving");
    const answer = await sendDoc(address, base.current.version, sent);
    if (answer.kind === "stale") meet(answer.theirs);
    if (answer.kind === "saved") base.current = { version: answer.version, doc: sent };
    unanswered.current = answer.kind === "offline" ? [...unanswered.current, sent] : [];
    if (answer.kind === "saved" || answer.kind === "stale")
      setState(isSame(current.current, base.current.doc) ? "saved" : "unsaved");
    else setState(answer.kind);
  }, [address, meet]);

  /** One at a time; whoever asks meanwhile waits for the one under way. @returns whether all of it is saved */
  const flush = useCallback(async () => {
    while (busy.current) await busy.current;
    busy.current = save().finally(() => {
      busy.current = undefined;
    });
    await busy.current;
    return isSame(current.current, base.current.doc);
  }, [save]);

  const isOpen = !isSame(doc, base.current.doc);
  useEffect(() => {
    // What was undone before it was sent is as it was saved.
    if (!isOpen) setState((before) => (before === "unsaved" ? "saved" : before));
    if (!isOpen || isAsking || state === "saving") return;
    if ((state === "refused" || state === "signed-out") && tried.current === doc) return;
    setState((before) => (before === "saved" ? "unsaved" : before));
    const timer = setTimeout(() => void flush(), state === "offline" ? retryMs : pauseMs);
    return () => clearTimeout(timer);
  }, [isOpen, isAsking, state, flush, doc]);

  useKept(keptAs, isOpen ? { base: base.current.doc, doc } : undefined, (kept) => {
    const theirs = base.current;
    const { merged, conflicts } = merge(kept.base, kept.doc, theirs.doc);
    takeIn(() => merged, merged);
    if (conflicts.length > 0) setQuestion({ conflicts, theirs: { ...theirs, by: null } });
  });

  useEffect(() => {
    const look = async () => {
      if (document.hidden || busy.current || isAsking) return;
      const theirs = await askDoc<Doc>(address, base.current.version, beside?.known);
      if (!theirs || busy.current) return;
      if (theirs.version !== base.current.version) meet(theirs);
      if (beside && theirs.beside !== beside.known) beside.onChange();
    };
    const timer = setInterval(() => void look(), lookMs);
    return () => clearInterval(timer);
  }, [address, isAsking, meet, beside]);

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
