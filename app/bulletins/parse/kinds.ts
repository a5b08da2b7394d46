import type { RequestKind } from "../bulletin";
import { asks, givesThanks } from "./cues";

/** What a text does; undefined where it neither thanks nor asks. */
export function kindOf(text: string): RequestKind | undefined {
  const thanking = givesThanks(text);
  const asking = asks(text);
  if (thanking && asking) return "mixed";
  if (thanking) return "praise";
  return asking ? "petition" : undefined;
}

const thanksLabel = /prais|thank|celebrat|answered|dank|lob|lof|louange|grâce|merci|remerci|alabanza|graci|agradec/iu;
const askLabel =
  /pray|(?<!\p{L})ask|petition|request|intercess|needs|bitte|gebet|anliegen|bidden|gebed|pri(?:ère|ez|ons|er)|intercession|oraci|oremos|oren|petici|ora por/iu;

/** What a heading or lead-in says of the bare items under it: "Give thanks for:" makes them praise. */
export function kindFromLabel(whole: string): RequestKind | undefined {
  const label = whole.split(/[.!?]\s+(?=\p{L})/u).at(-1) ?? "";
  if (/answered|erhört|verhoord|exaucé|contestada/iu.test(label)) return "praise";
  const thanking = thanksLabel.test(label);
  if (thanking === askLabel.test(label)) return undefined;
  return thanking ? "praise" : "petition";
}
