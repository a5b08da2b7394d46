import type { SetAsideReason } from "../bulletin";

/** What senders write beside their requests: the forms of whole paragraphs, each under its reason. */
export const bySenders: [SetAsideReason, string[]][] = [
  [
    "address",
    [
      "(?:our )?(?:mailing |postal |office )?(?:address|anschrift|adresse|adres|dirección)(?: is)?:.*",
      ".*(?:p\\.? ?o\\.? box|postfach|postbus|apartado postal|boîte postale) ?\\d+.*",
      "[^.!?]{0,100}\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?(?:[ ,|·•-]+(?:usa|united states|u\\.s\\.a\\.?).*)?",
      "\\d{1,5}[a-z]? (?:[\\p{L}.'’-]+ ){1,4}(?:st|street|ave|avenue|rd|road|blvd|boulevard|lane|ln|drive|dr|way|court|ct|place|pl|plaza|square|hwy|highway|pike|parkway|pkwy)\\.?(?:[ ,#|·].{0,80})?",
      "[\\p{L}.\\s'’-]{3,40}(?:str\\.|straße|strasse|straat|weg|allee|platz|plein|laan|gasse) \\d{1,4} ?[a-z]?(?:[ ,|·].{0,80})?",
      "(?:D-|A-|CH-)?\\d{4,5} (?:[A-Z]{2} )?\\p{Lu}\\p{L}+(?:[ -]\\p{L}+){0,2}",
      "\\d{1,4},? (?:rue|avenue|boulevard|place|chemin) .{3,60}",
      "(?:calle|avenida|carrera) .{2,60}\\d.{0,30}",
      "(?:international justice mission|ijm(?: \\p{L}+)?),? ?[|·•,–-]+ .{0,100}\\d.*",
      "washington,? d\\.?c\\.?(?: \\d{5})?",
    ],
  ],
  [
    "contact",
    [
      "(?:for |want )?(?:more|further|additional) (?:information|details|info)\\W.*",
      "(?:please )?(?:contact|e-?mail|call|write to|reach) (?:us|me|our|the|[\\p{Lu}]).*",
      "contact(?:\\s?(?:us|info|information|person))?:?.{0,60}",
      "questions\\?.*",
      "(?:have|if you have|any) (?:any )?questions.*",
      "(?:tel|telephone|phone|ph|fax|mobile|cell|telefon|telefoon|téléphone|teléfono|t|f|p|m)\\W{0,3}[\\d+(].*",
      "(?:e-?mail|web|website|phone|telephone|correo): ?\\S.*",
      "<?[\\w.+-]{1,60}@[\\w.-]{1,80}>?\\.?",
      "\\+?[\\d() .-]{7,20}",
      "(?:[\\w.-]{1,40} ?[|·•] ?)?(?:https?://|www\\.)\\S+",
      "(?:visit|go to|see|find us at|learn more at|read more at|more at|besuchen sie|bezoek|visitez|visite) (?:us at |our website |our site )?(?:at )?(?:https?://|www\\.|\\p{L}+\\.(?:org|com|de|nl)).*",
      "visit (?:us|our (?:web)?site).*",
      "(?:kontakt|contacto|contactez|neem contact).{0,100}",
      "(?:ijm|www\\.\\S+)\\.(?:org|de|nl|ca|com)\\S*",
      "(?:to )?(?:send|submit|share) (?:us )?(?:your|a) (?:own )?prayer requests?.*",
    ],
  ],
  [
    "appeal",
    [
      "(?:donate|give|give now|give today|give online|donate now|donate today|spenden|jetzt spenden|doneer|faites un don|donar|shop|store|get involved|take action|learn more|subscribe|sign up|register|join (?:now|us|the team)|rsvp|sign up now|become a (?:prayer|freedom) partner)\\W*",
      "(?:to )?(?:donate|give|make a (?:gift|donation)|support (?:ijm|us)),? (?:to|online|now|today|here|visit|click|at|by).*",
      "(?:spendenkonto|bankverbindung|iban|kontonummer|bankrekening)(?:\\W.*)?",
      "(?:click here|sign up|register|join our|become a|text \\w+ to|download|would you like to (?:receive|join|get)).*",
      "(?:want|wish|would you like) to (?:receive|get|join|sign up|know more|learn more).*",
    ],
  ],
  [
    "facts",
    [
      "(?:total )?(?:population|capital(?: city)?|religions?|languages?|official languages?|area|gdp|currency|government|life expectancy|literacy(?: rate)?|president|ethnic groups?|location|size|per capita income|income|poverty rate|people groups?|christians|muslims|independence|einwohner|hauptstadt|sprachen?|religionen|inwoners|hoofdstad|talen|capitale|langues?|población|idiomas?|superficie)(?: \\([^)]{0,30}\\))?: ?.*",
      "(?:country )?(?:facts|fact sheet|quick facts|did you know|at a glance|country profile|fast facts|wusstest du|wist je dat|le saviez-vous)(?!\\p{L}).*",
      ".{0,60}(?:has|with) a population of .*",
      "facts about .*",
    ],
  ],
  [
    "directions",
    [
      "directions(?!\\p{L}).*",
      "(?:how to get (?:there|here)|getting (?:there|here)|parking|where to park|map)(?:\\W.*)?",
      "(?:take|from) (?:the )?(?:exit|i-\\d|interstate|highway|hwy|route|rte|metro|bus|train|us-?\\d|a\\d|m\\d).*",
      "(?:turn|bear|keep|go) (?:left|right|straight|north|south|east|west).*",
      "(?:sunday |worship |church )?(?:services?|service times?|office hours|opening hours|hours|worship times?|mass times?|gottesdienste?)(?: times?)?: ?.*",
      "(?:sundays?|saturdays?|wednesdays?|weekdays) (?:at|from|@) ?\\d.*",
      "(?:we meet|we gather|join us) (?:every |each |on |at |this )?(?:sundays?|\\d).*",
      "(?:the church|we) (?:is|are) located.*",
      "anfahrt.*",
      "(?:exit|head (?:north|south|east|west)).*",
    ],
  ],
  [
    "about",
    [
      "about (?:ijm|us|international justice mission).*",
      "(?:international justice mission|ijm)(?: \\([^)]{1,20}\\))? (?:is|ist|est|es|partners with local) (?:an?|the|eine|een|une|una|world|global|authorit|auth)(?!\\p{L}).*",
      "(?:our )?(?:mission|vision)(?: statement)?: .*",
      "who we are\\W*",
      "(?:ein|een) .{0,40}(?:menschenrechtsorganisation|mensenrechtenorganisatie).*",
    ],
  ],
  [
    "closing",
    [
      "(?:thank you|thanks)(?: so much| again| all| very much)?(?:,? (?:friends?|dear friends?|everyone))?,?(?: so much| again)? for (?:all )?(?:your|praying|partnering|standing|joining|being|lifting|reading|continu|taking|faithful|supporting).*",
      "(?:we(?:['’]re| are) (?:so |deeply )?(?:grateful|thankful) for (?:you|your)(?!\\p{L}).*)",
      "(?:(?:many |with |every |kind |warm |best )?(?:blessings|sincerely|regards|yours|love|gratitude|gratefully|peace|respectfully|warmly|faithfully|thanks|thank you|amen|cheers|god bless(?: you)?|grace and peace|shalom|in christ|in him|in his (?:name|service|grip|grace|love)|in jesus['’]? ?(?:name|love)?|for (?:freedom|justice|his glory|the kingdom)|mit (?:herzlichen|freundlichen|lieben) grüßen|herzliche grüße|liebe grüße|ihr ijm.{0,20}|euer ijm.{0,20}|gottes segen|danke fürs mitbeten|met (?:vriendelijke|hartelijke) groet(?:en)?|hartelijke groet(?:en)?|cordialement|fraternellement|saludos|bendiciones|en cristo|un abrazo)(?:,? .{0,40})?[,.!]?)",
      "(?:danke|vielen dank|herzlichen dank),? (?:dass ihr|dass sie|fürs|für (?:eure|ihre|euer|ihr)).*",
      "(?:dank je|dank jullie|dank u|bedankt|hartelijk dank).{0,160}",
      "merci (?:de votre|pour votre|pour vos|à tous|de prier avec).*",
      "gracias por (?:su|sus|tu|tus|orar).*",
    ],
  ],
];
