/** Regions as bulletins head their sections with them, in en, de, nl, fr and es. */
const regions = [
  "africa|east africa|west africa|southern africa|north africa|afrika|ostafrika|westafrika|oost-afrika|west-afrika|afrique|áfrica",
  "europe|eastern europe|europa|osteuropa|oost-europa|eu|middle east|the middle east|naher osten|midden-oosten|moyen-orient|mena",
  "asia|south asia|southeast asia|south east asia|south-east asia|asia pacific|asia-pacific|east asia|central asia|asien|südasien|südostasien",
  "azië|zuid-azië|zuidoost-azië|asie|asie du sud|asie du sud-est|sudeste asiático|asia del sur|sur de asia|pacific|the pacific|oceania",
  "latin america|central america|south america|north america|the americas|americas|caribbean|the caribbean|lateinamerika|südamerika",
  "mittelamerika|latijns-amerika|zuid-amerika|midden-amerika|amérique latine|américa latina|latinoamérica|centroamérica|sudamérica",
  "ijm hq|ijm headquarters|headquarters|hq|ijm global office|global office|global|global partners|partners|partner offices|ijm partner offices|ijm",
  "sub-saharan africa|central africa|horn of africa|sahel|balkans|weltweit|wereldwijd|nahost|monde entier|todo el mundo",
  "worldwide|international|ijm global|global team|partnerbüros|partnerkantoren|hauptsitz|hoofdkantoor|siège|sede central|advancement offices",
].flatMap((row) => row.split("|"));

/** Names in everyday use that the list of countries lacks. */
const everyday = [
  "uk|great britain|england|scotland|wales|northern ireland|usa|u.s.|u.s.a.|america|united states of america|holland|ivory coast",
  "cote d'ivoire|côte d'ivoire|burma|drc|dr congo|congo|palestine|gaza|west bank|tibet|hong kong|kurdistan|czech republic|turkey",
  "east timor|swaziland|macedonia|bosnia|holy land|großbritannien|england|schottland|groot-brittannië|elfenbeinküste|birma|palästina",
  "grande-bretagne|gran bretaña|palestina|república dominicana|república checa|estados unidos|états-unis",
].flatMap((row) => row.split("|"));

const known = new Set([...regions, ...everyday, ...["en", "de", "nl", "fr", "es"].flatMap(countryNames)]);

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
  if (text.length > 80 || !/^[\p{L}&+]/u.test(text)) return false;
  const name = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<!\p{L}\.\p{L})[\s:.–—-]+$/u, "");
  if (names.has(name) || names.has(name.replace(/^the /u, ""))) return true;
  const parts = name.split(/\s*(?:[&+/,|]|\s(?:and|und|en|et|y)\s)\s*/u).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => names.has(part.replace(/^the /u, "")));
}

function countryNames(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
