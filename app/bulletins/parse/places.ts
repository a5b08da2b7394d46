/** Regions as bulletins head their sections with them, in en, de, nl, fr and es. */
const regions = [
  "africa|east africa|west africa|southern africa|north africa|afrika|ostafrika|westafrika|oost-afrika|west-afrika|afrique|áfrica",
  "europe|eastern europe|europa|osteuropa|oost-europa|eu|middle east|the middle east|naher osten|midden-oosten|moyen-orient|mena",
  "asia|south asia|southeast asia|south east asia|south-east asia|asia pacific|asia-pacific|east asia|central asia|asien|südasien|südostasien",
  "azië|zuid-azië|zuidoost-azië|asie|asie du sud|asie du sud-est|sudeste asiático|asia del sur|sur de asia|pacific|the pacific|oceania",
  "latin america|central america|south america|north america|the americas|americas|caribbean|the caribbean|lateinamerika|südamerika",
  "mittelamerika|latijns-amerika|zuid-amerika|midden-amerika|amérique latine|américa latina|latinoamérica|centroamérica|sudamérica",
  "ijm hq|ijm headquarters|headquarters|hq|ijm global office|global office|global|global partners|partners|partner offices|ijm partner offices|ijm",
  "worldwide|international|ijm global|global team|partnerbüros|partnerkantoren|hauptsitz|hoofdkantoor|siège|sede central|advancement offices",
].flatMap((row) => row.split("|"));

const known = new Set([...regions, ...["en", "de", "nl", "fr", "es"].flatMap(countryNames)]);

const regionSet = new Set(regions);

/** "Africa & Europe", "IJM HQ + Global Partners", "Ghana and Uganda". */
export function isPlace(text: string): boolean {
  return every(text, known);
}

export function isRegion(text: string): boolean {
  return every(text, regionSet);
}

/** A letter from a church lists "IJM:" and "Partners:" among others. */
export function isOrganisation(text: string): boolean {
  return /^(?:ijm|(?:our |global )?partners|international|global)$/iu.test(text.trim());
}

function every(text: string, names: Set<string>): boolean {
  if (text.length > 80) return false;
  const name = text.toLowerCase().replace(/[\s:.–—-]+$/u, "");
  if (names.has(name)) return true;
  const parts = name.split(/\s*(?:[&+/,|]|\s(?:and|und|en|et|y)\s)\s*/u).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => names.has(part));
}

function countryNames(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
