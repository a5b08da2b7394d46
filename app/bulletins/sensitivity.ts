/** Why a request needs care where it is read aloud, or where children are. */
export const sensitivities = ["violence", "sexualViolence", "child", "legalCase", "security"] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** What the words of a text suggest, in the languages of our bulletins. Only a suggestion: staff decide. */
export function suggestSensitivities(text: string): Sensitivity[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return sensitivities.filter((sensitivity) => cues[sensitivity].test(words));
}

/** Beginnings of words, in small letters and without signs between words. */
function begins(...lists: string[]): string[] {
  return lists.flatMap((list) => list.split(", "));
}

/** Words that end where they end: "minority" is no minor. */
function whole(...lists: string[]): string[] {
  return begins(...lists).map((word) => `${word} `);
}

function anyOf(...cues: string[][]): RegExp {
  return new RegExp(` (?:${cues.flat().join("|")})`, "u");
}

const age =
  "(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)";
const notCounted = "(?! years (?!old)| (?!years )\\p{L}+s | people | men | women )";

const cues: Record<Sensitivity, RegExp> = {
  violence: anyOf(
    begins(
      "violen, abus, beaten, beating, killed, killing, murder, tortur, attack, assault, brutal, traffick, molest",
      "stabb, shooting, gunm, kidnap, abduct, enslav, sold (?:by|into|off|her|him|them|for sex)",
      "gewalt(?!ig), misshand, missbrauch, ermord, getötet, folter, gefolter, menschenhandel, entführ, verschleppt",
      "geweld(?!ig), mishandel, misbruik, vermoord, mensenhandel, ontvoer, verkauft von, verkocht door",
      "assassin, agress, traite (?:des|d|humaine), maltrait, vendue? par",
      "asesin, agres, maltrat, secuestr, vendid[ao] por, (?<! se )trata de (?:personas|blancas|mujeres|niñ|menores)",
    ),
    whole("beat, beats, kill, kills, shot, slave, slaves, slavery"),
  ),
  sexualViolence: anyOf(
    begins(
      "sexual, raping, rapist, incest, brothel, prostitut, molest, groomed, grooming, online exploitation, pornograph",
      "sexuel, vergewalt, seksue, verkracht, aanrand, violée, violad, violar, violaci",
    ),
    whole("sex, rape, rapes, raped, viol, csam"),
  ),
  child: anyOf(
    begins(
      "child, teen, toddler, newborn, adolescen, orphan, underage, under (?:age|18|eighteen), schoolgirl, schoolboy",
      "kinder, mädchen, minderjähr, minderjar, jugendlich, säugling, meisje, jongetje, kindje",
      "enfant, fillette, bébé, niñ, menores, menor de edad",
      `${age} (?:years? old|jährig|jarig|jahre alt|jaar oud|años de edad), 1?\\dj[äa]h?rig, fille de ${age}`,
    ),
    whole(
      `aged? (?:of )?${age}, âgée?s? de ${age}, (?:thir|four|fif|six|seven)teen${notCounted}`,
      "girl, girls, boy, boys, minor, minors, infant, infants, baby, babies, kid, kids, juvenile, juveniles",
      "kindes, jongen, fille, filles, garçon, garçons, mineure?, mineure?s",
    ),
  ),
  legalCase: anyOf(
    begins(
      "lawsuit, verdict, testif, prosecut, sentenc, acquit, indict, convicted, defendant, plaintiff, magistrate",
      "courtroom, high court, court of appeal, court (?:on|case|date|order|will|announc|rule|ruling|decid|decision)",
      "judges? (?:who|will|decid|rul), before (?:a|the) judge, charges against",
      "gerichts, landgericht, amtsgericht, prozess (?:gegen|um), anklage, angeklagt, verurteil, kaution, freispruch",
      "rechtbank, rechtszaak, rechtszitting, hoorzitting, hoger beroep, borgtocht, veroordeel, proces tegen",
      "tribunal, procès, l audience, cour d appel, condamn, sous caution",
      "juicio, sentencia, audiencia, apelaci, fianza",
    ),
    whole(
      "(?<! clinical )trials?(?! and tribul| of faith), hearings?(?! aids?| loss| impair| tests?| from| about| of| that)",
      "appeal(?:s|ed)?(?! for| to (?:you|donors|supporters|our)), bail, in court, the court, gericht, urteil",
    ),
  ),
  security: anyOf(
    begins(
      "investiga, undercover, secretive, secretly, informant, infiltr, rescue (?:operation|mission), sting operation",
      "ermittl, geheim, enquêt",
    ),
    whole("secret, secrets, raid, raids, raided"),
  ),
};
