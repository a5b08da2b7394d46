import { createContext } from "react";
import type { Change } from "~/guides/openings.server";

/** The ids of the requests on a sheet that are not as they were when its guide was first opened. */
export const ChangedRequests = createContext<ReadonlySet<string>>(new Set());

export function changedIn(differences: Change[]): ReadonlySet<string> {
  const changed = differences.filter(({ part, act }) => part === "request" && act !== "takenOut");
  return new Set(changed.map(({ id }) => id));
}
