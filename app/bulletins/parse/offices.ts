import { isPlace } from "./places";

const offices =
  /(?:partner|partnering|advancement|support|fundraising) (?:\p{L}+ )?offices?(?!\p{L})|(?:has|have|are|with|through|from|our|its) (?:\p{L}+ ){0,3}offices (?:in|are|located|throughout|around)(?!\p{L})|partnerbüros?|partnerkantoren|kantoren in|bureaux (?:partenaires|en|au|dans)|oficinas (?:asociadas|en)/iu;

export function isAboutOffices(text: string): boolean {
  return text.length <= 400 && offices.test(text);
}

/** "and the UK." under "IJM has partner offices in Canada, Germany" goes on with it, a blank line between or not. */
export function listsOnOffices(before: string, text: string): boolean {
  if (/[.!?]$/u.test(before) || !isAboutOffices(before)) return false;
  const names = text.replace(/(?<!\p{L})(?:and|the|und|die|en|et|les|le|la|y|in)(?!\p{L})|[.]/giu, ",");
  const parts = names.split(",").map((name) => name.trim());
  return parts.every((name) => name === "" || isPlace(name));
}
