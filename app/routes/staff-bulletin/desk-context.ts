import { createContext, useContext } from "react";
import type { Suggestion } from "~/bulletins/answers.server";
import type { Desk } from "~/bulletins/desk/desk";

/** What every part of the desk can do, the same for as long as the page is open. */
export type DeskActs = {
  bulletinId: string;
  letter: string;
  /** Earlier requests that one of these may tell the outcome of, by its id. */
  suggestions: Record<string, Suggestion[]>;
  /** Changes the desk; `field` names what is typed in, so that its signs are undone together. */
  edit(change: (desk: Desk) => Desk, options?: { field?: string; focus?: string; say?: string }): void;
};

const DeskContext = createContext<DeskActs | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDeskActs(): DeskActs {
  const acts = useContext(DeskContext);
  if (!acts) throw new Error("A part of the desk stands outside of it");
  return acts;
}

/** A name for a new part. It works on pages without a certificate too, where `randomUUID` is not there. */
export function newPartId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, "0")).join("");
}
