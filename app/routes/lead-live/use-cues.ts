import { useEffect, useRef } from "react";

export type Cue = "none" | "soon" | "up";

const soonMs = 120_000;

/** What the time that is left calls for: a word when it is nearly up, and when it is. Short blocks have no "soon". */
export function cueOf({ left, length }: { left: number; length: number }): Cue {
  if (left <= 0) return "up";
  return left <= soonMs && length > soonMs ? "soon" : "none";
}

/** A short vibration when the cue changes, and a tone where it is wished. */
export function useCues(cue: Cue, isSounding: boolean): void {
  const before = useRef(cue);
  useEffect(() => {
    if (before.current === cue) return;
    before.current = cue;
    if (cue === "none") return;
    navigator.vibrate?.(cue === "up" ? [80, 60, 80] : 80);
    if (isSounding) sound();
  }, [cue, isSounding]);
}

function sound(): void {
  const audio = new AudioContext();
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = 528;
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 0.8);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.8);
  tone.onended = () => void audio.close();
}
