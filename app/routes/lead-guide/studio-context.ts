import { createContext, useContext } from "react";
import type { Guide } from "~/guides/guide";
import type { Plan } from "~/guides/plan/plan";
import type { Edit } from "~/ui/saving/use-history";

/** What every part of the studio shows and can do. */
export type StudioActs = {
  guide: Guide;
  plan: Plan;
  edit: Edit<Plan>;
  /** Of the occurrence: `/lead/:gathering/:date`. */
  address: string;
  /** Which bulletin and revision the guide is of. */
  stamp: string;
  /** Suggests other ways to pray. @returns whether there are any */
  another(): boolean;
  selected: string | undefined;
  select(key: string | undefined): void;
};

const StudioContext = createContext<StudioActs | undefined>(undefined);
export const StudioProvider = StudioContext.Provider;

export function useStudio(): StudioActs {
  const acts = useContext(StudioContext);
  if (!acts) throw new Error("A part of the studio stands outside of it");
  return acts;
}
