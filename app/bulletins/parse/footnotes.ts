/** The line that explains a pseudonym's asterisk: "*A pseudonym", "* Name changed for her safety". */
const explanation = new RegExp(
  [
    "pseudonym|seudónimo|schuilnaam|nom d['’]emprunt|actual name|real names?|not (?:his|her|their) (?:real|true) name",
    "(?:names?|identit(?:y|ies)|details) (?:is|are|was|were|has been|have been|of [^.]{1,40})? ?(?:changed|altered|withheld|protected)",
    "namen? (?:wurden?|ist|sind|aus [^.]{1,40})? ?(?:geändert|gewijzigd|veranderd)|name (?:von|aus|zum) [^.]{1,60}geändert",
    "naa?m(?:en)? (?:is|zijn|om [^.]{1,40})? ?(?:veranderd|gewijzigd|gefingeerd)|gefingeerde na",
    "(?:pré)?noms? (?:a |ont |d['’])?(?:été )?(?:modifiés?|changés?|emprunt)|nombres? (?:ha|han|fue|fueron)? ?(?:sido )?(?:cambiad|modificad)",
  ].join("|"),
  "iu",
);

export function isFootnote(line: string): boolean {
  return /^\(?\*{1,3}/u.test(line) && line.length <= 300 && explanation.test(line);
}

/** Whether a text has a word with a pseudonym's asterisk after it. */
export function hasPseudonym(text: string): boolean {
  return /\p{L}\*/u.test(text);
}
