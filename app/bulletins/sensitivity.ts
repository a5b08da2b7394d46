/** Why a request needs care where it is read aloud, or where children are. */
export const sensitivities = ["violence", "sexualViolence", "child", "legalCase", "security"] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** Beginnings of words that suggest one, in the languages of our bulletins. Only a suggestion: staff decide. */
const cues: Record<Sensitivity, string[]> = {
  violence: [
    ...listed("violen, abus, beat, shot, kill, murder, tortur, attack, assault, brutal, traffick"),
    ...listed(
      "gewalt, ermord, folter, geweld, vermoord, mensenhandel, menschenhandel, assassin, traite, asesin, trata de",
    ),
  ],
  sexualViolence: [
    ...listed("sex traffick, sexual, rape, raping, incest, brothel, prostitut, online exploitation"),
    ...listed("sexuell, vergewalt, seksue, verkracht, sexuel, viol de, violación, explotación sexual"),
  ],
  child: listed("child, girl, boy, teen, minor, infant, baby, kinder, mädchen, meisje, enfant, fille, niñ, menores"),
  legalCase: listed("trial, hearing, lawsuit, verdict, testif, prosecut, gericht, rechtbank, tribunal, juicio"),
  security: listed(
    "investigat, undercover, secret, informant, rescue operation, raid, ermittl, geheim, enquêt, investiga",
  ),
};

export function suggestSensitivities(text: string): Sensitivity[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")}`;
  return sensitivities.filter((sensitivity) => cues[sensitivity].some((cue) => words.includes(` ${cue}`)));
}

function listed(words: string): string[] {
  return words.split(", ");
}
