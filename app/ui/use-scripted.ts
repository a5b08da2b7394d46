import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether script runs here: false on the server and while the page wakes up. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
