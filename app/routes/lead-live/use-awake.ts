import { useEffect } from "react";

/** Keeps the screen on while something is led; a browser that can't is left as it is. */
export function useAwake(isLeading: boolean): void {
  useEffect(() => {
    if (!isLeading || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const hold = async () => {
      if (document.visibilityState !== "visible") return;
      const held = await navigator.wakeLock.request("screen").catch(() => undefined);
      if (isOver) void held?.release();
      else lock = held;
    };
    void hold();
    // The browser lets go whenever the page is out of sight.
    document.addEventListener("visibilitychange", hold);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release();
    };
  }, [isLeading]);
}
