const goingOn = [
  "that|and that|and for|also|may|for(?! (?:many|several|some|over|more|most|years|months|decades|example|the (?:first|last|past)|\\d))",
  "dass|und dass|und für|auch|möge|mögen|für",
  "dat|en dat|en voor|ook|moge|mogen|voor",
  "que|et que|et pour|pour que|pour|aussi|puisse|puissent",
  "que|y que|y por|para que|por|también|ojalá",
  "e que|e por|também|pel[oa]s?|tomara",
].join("|");

const continuing = new RegExp(`^[^\\p{L}]*(?:${goingOn})(?!\\p{L})`, "iu");

/** Whether a sentence reads as the rest of an asking or thanking one before it, in en, de, nl, fr, es and pt. */
export function goesOn(sentence: string): boolean {
  return continuing.test(sentence);
}
