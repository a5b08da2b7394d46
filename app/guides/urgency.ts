/** Whether a request names a day, a week or a hearing. Such a request stays longest when minutes are short. */
export function namesATime(text: string): boolean {
  return timeNamed.test(text);
}

const months = [
  "jan(?:uary|uar|uari|vier)?|feb(?:ruary|ruar|ruari)?|mar(?:ch)?|märz|maart|apr(?:il)?|ma[iy]|mei|june?|juni|july?|juli",
  "aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|février|mars|avril|juin|juillet",
  "août|octobre|novembre|décembre|septembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre",
  "noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro",
].join("|");

const named = [
  "(?<!last )(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|(?<!hard of )hearings?|trials?",
  "verdicts?|sentencings?|court dates?|(?:on|by|until) the \\d{1,2}(?:st|nd|rd|th)",
  "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{2}|\\d{4})",
  "(?<!(?:every|each|per|a|last) )week|weekend",
  "(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(?:s|abend|morgen|mittag|nachmittag|nacht)?",
  "heute|morgen|woche|anhörung|verhandlung|gerichtstermin|urteil",
  "(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond|ochtend|morgen|middag|nacht)?|vandaag|zitting|hoorzitting|rechtszaak|uitspraak",
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|demain|semaine|audience|procès|verdict",
  "lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|semana|audiencia|juicio|sentencia",
  "(?:segunda|terça|quarta|quinta|sexta)-feira|hoje|amanhã|audiência|julgamento",
  `(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: of| de)? (?:${months})`,
].join("|");

const timeNamed = new RegExp(`(?<![\\p{L}\\p{N}])(?:${named})(?![\\p{L}\\p{N}])`, "iu");
