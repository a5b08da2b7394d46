/** The words by which a sentence asks, thanks, or goes on with the sentence before, in en, de, nl, fr and es. */

const leads = [
  "please|also|and|so|then|ultimately|especially|we|let us|let['’]s|continue to|keep|join us in|join us to|join us as we",
  "bitte|und|auch|wir|lasst uns|lass uns|darum|deshalb|dafür",
  "alsjeblieft|alstublieft|en|ook|wij|laten we|wil je|wilt u|willen jullie",
  "et|aussi|nous|veuillez|merci de|s['’]il vous plaît",
  "por favor|y|también|sigan|vamos a",
].join("|");

const asks = [
  "pray(?:er|ers|ing)?|intercede|lift up|may (?:god|the lord|jesus)|ask(?:ing)? (?:god|him|jesus|the lord|the father|for|that)",
  "bete|betet|beten|fürbitte|möge gott|(?:bitte|bittet|bitten)(?: wir| sie)? (?:gott|jesus|den herrn|ihn|dass|für|um)",
  "bidden|(?:bid|bidt) (?:voor|dat|om|mee|met|ook|samen|tot)|(?:vraag|vragen)(?: we)? (?:god|jezus|de heer|hem)",
  "prie|priez|prions|prier|intercéd\\p{L}+|que dieu|demand(?:e|ez|ons|er) (?:à dieu|à jésus|au seigneur|que)",
  "ora|orad|oren|oremos|orar|rueguen|intercedan|que dios|(?:pide|pidan|pidamos|pedid|pedir|pedimos)(?: a dios| al señor| por| que)",
].join("|");

const thanks = [
  "prais(?:e|ing)|thank(?:s|ing)?(?: be to)? (?:god|him|jesus|the lord)|giv(?:e|ing) (?:thanks|glory)|rejoic(?:e|ing)|celebrat(?:e|ing)",
  "dank|dankt|danke|danken|dankbar|lob|lobe|lobt|loben|preist|preisen|gott sei dank|freut euch",
  "dank|dankt|danken|prijs|prijst|prijzen|loof|looft|loven|god zij dank",
  "lou(?:e|ez|ons|er)|remerci(?:e|ez|ons|er)|rend(?:s|ez|ons|re) grâces?|gloire à dieu|merci à dieu|béniss(?:ez|ons)",
  "alab(?:a|ad|en|emos|ar)|gracias a dios|(?:da|den|demos|dad|dar|damos) gracias|agradec\\p{L}+|gloria a dios",
].join("|");

const goingOn = [
  "that|and that|and for|also|may|for(?! (?:many|several|some|over|more|most|years|months|decades|example|the (?:first|last|past)|\\d))",
  "dass|und dass|und für|auch|möge|mögen|für",
  "dat|en dat|en voor|ook|moge|mogen|voor",
  "que|et que|et pour|pour que|pour|aussi|puisse|puissent",
  "que|y que|y por|para que|por|también|ojalá",
].join("|");

export function asksFor(sentence: string): boolean {
  return asking.test(sentence);
}

export function givesThanks(sentence: string): boolean {
  return thanking.test(sentence);
}

/** Whether a sentence reads as the rest of an asking or thanking one before it. */
export function goesOn(sentence: string): boolean {
  return continuing.test(sentence);
}

/** A cue counts where a clause starts: "so please pray" asks, "the church that prays" tells. */
const clause = `(?:^[^\\p{L}]*|[,;:.!?(—–]["“”’'\\s]*)(?:(?:${leads})\\s+){0,4}|(?<!\\p{L})(?:${leads})\\s+`;
const asking = new RegExp(`(?:${clause})(?:${asks})(?!\\p{L})`, "iu");
const thanking = new RegExp(`(?:${clause})(?:${thanks})(?!\\p{L})`, "iu");
const continuing = new RegExp(`^[^\\p{L}]*(?:${goingOn})(?!\\p{L})`, "iu");
