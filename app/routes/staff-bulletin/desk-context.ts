import { createContext, useContext } from "react";
import type { Suggestion } from "~/bulletins/answers.server";
import type { Desk } from "~/bulletins/desk/desk";
import type { Edit } from "~/ui/saving/use-history";

/** What every part of the desk can do, the same for as long as the page is open. */
export type DeskActs = {
  bulletinId: string;
  letter: string;
  /** Earlier requests that one of these may tell the outcome of, by its id. */
  suggestions: Record<string, Suggestion[]>;
  edit: Edit<Desk>;
};

const DeskContext = createContext<DeskActs | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDeskActs(): DeskActs {
  const acts = useContext(DeskContext);
  if (!acts) throw new Error("A part of the desk stands outside of it");
  return acts;
}
