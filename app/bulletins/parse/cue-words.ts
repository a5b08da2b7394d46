/** The words by which a letter asks and thanks, in the languages bulletins come in. All are read in any letter. */
export type CueWords = {
  /** What may stand between a clause's beginning and its cue. */
  leads: string;
  /** Ask or thank only where a clause begins, or after a lead. */
  asks: string;
  thanks: string;
  /** Ask or thank wherever they stand. */
  alwaysAsks: string;
  alwaysThanks: string;
};

const en: CueWords = {
  leads:
    "please|kindly|do|also|and|then|so|but|now|again|together|ultimately|finally|especially|specifically|earnestly|urgently|stop and|pause and|take (?:a |some )?(?:time|moment|minute) to|we|let us|let['’]s|continue to|continue|continued|keep|keep on|join us in|join us as we|join with us in|join me in|join in|join us to|would you|will you|you to|us to|remember to|as you pray,?|lord,?|father,?|god,?",
  asks: "pray(?:ing)?(?! (?:team|group|meeting|breakfast))|prayers?(?= (?:for|that|is|are|needed|requested|as)|:)|intercede|interceding|confess (?:with us|that|our|to god|before)|remember(?! (?:when|that|how))|lift(?:ing)? (?:up|him|her|them|these|this|those|our|the|all)|(?:ask|asking|beg|plead with|trust|seek) (?:god|him|jesus|the lord|our lord|the father|our father|that|for|the holy)|may (?:god|the lord|he|she|they|these|this|those|your|his|our|jesus|every|each|all|the|it|there|we|many)|cry(?:ing)? out|petition (?:god|the lord)",
  thanks:
    "prais(?:e|es|ing)(?! (?:team|band|song|music))|thanks?(?! to (?!god|the lord|him)| you)|thank you(?! (?:all |so much |again )?for (?:your|all your|joining|praying|partnering|standing|supporting|lifting|reading|being|all you|considering))|thanking|thanksgiving|answered prayers?(?=[:!.]| for)|thank god|giv(?:e|ing) (?:\\p{L}+ ){0,2}(?:thanks|praise|glory)|rejoic(?:e|ing)|celebrat(?:e|ing)|(?:are|am) (?:\\p{L}+ )?(?:grateful|thankful)|grateful|thankful|glory to god|hallelujah|alleluia",
  alwaysAsks:
    "in (?:your|our) (?:thoughts and )?prayers|(?:hold|keep|lift|remember|forget|support|surround|uphold|bring|commit|cover|bathe) (?:\\p{L}+ ){1,6}(?:up )?in prayer|(?:invite|ask|urge|encourage) (?:\\p{L}+ ){1,3}to (?:join us in )?pray(?:ing|er)?|requests? (?:your )?prayers?|(?:appreciate|value) (?:your )?prayers?|ask(?:s|ing)? for (?:your )?prayers?|needs? (?:your |our |much )?prayers?(?!\\p{L})|prayers? (?:is|are) (?:\\p{L}+ )?(?:needed|requested|appreciated|welcome)|covet (?:your|our) prayers?|(?:join us|be) in prayer|stand(?:ing)? (?:with \\p{L}+ )?in prayer|(?:are|am|is) asking (?:god|the lord|him|for|that)|(?:unspoken|urgent|prayer) requests? (?:for|from|by|regarding|concerning)|be praying(?= for| that| with| along|,|\\.)|we ask (?:you|that|god|for)",
  alwaysThanks:
    "(?<!(?:would|could|might|may) )prais(?:e|ing) (?:be |to )?(?:god|him|jesus|the lord|our lord|our god)|thank(?:ing)? (?:god|him|jesus|the lord|our lord|our god)|thanks be to god|thanks to god|thank you,? (?:lord|god|father|jesus)|(?:thank|praise|bless) you,? (?:lord|god|father|jesus)|(?:in|with) thanksgiving|with (?:thanks|gratitude)(?= (?:for|to god|that)(?! your))|giving thanks(?= (?:for|to|that))|we(?:['’]re| are) (?:\\p{L}+ )?(?:grateful|thankful)|what an? (?:\\p{L}+ )?(?:gift|joy|blessing|miracle|victory|relief|answer)|god (?:is|has been) (?:so |very |always )?good|god (?:has |have )?answered|answers? to (?:\\p{L}+ )?prayers?|thank you for praying(?= (?:for|about|that) (?!us(?!\\p{L})|our work|these|this|ijm))|give thanks(?= (?:to|for|that|with))|(?<!were |be |been )rejoice with",
};

const de: CueWords = {
  leads:
    "bitte|und|auch|wir|ich|lasst uns|lass uns|weiter|weiterhin|darum|deshalb|dafür|daher|besonders|lieber|herr,?|vater,?",
  asks: "bete(?:t|n)?|gebet(?= (?:für|um)|:)|(?:unser |mein )?gebet:|fürbitten?|bitten(?= wir| um)|denk(?:t|en sie)? (?:bitte |im gebet )*an(?!\\p{L})|bitte(?:t|n)? (?:wir )?(?:gott|den herrn|jesus|ihn|dich|um|dass|darum|für)|mögen?(?!\\p{L})|erbitte(?:t|n)",
  thanks:
    "dank(?:e|t|en|et)?(?! (?:jullie|je|der|des|eurer|ihrer|seiner|dieser|einer|einem|ihr|euch)(?!\\p{L})|, dass (?:ihr|sie))|dankbar|lobe?(?:t|n|et)?|lobpreis(?:t|e|en)?|preist|preisen|freut euch|gott sei dank|danksagung",
  alwaysAsks:
    "bitte betet|wir beten|(?:wir )?bitten (?:wir )?(?:um|gott|jesus|den herrn|euch um|sie um)(?!\\p{L})|um (?:euer |ihr )?gebet|lasst uns beten|betet (?:für|dass|um|mit|weiter)|herr, (?:bitte|schenke|gib|hilf|wir bitten)",
  alwaysThanks:
    "wir danken(?! (?:euch|ihnen))|wir freuen uns(?: sehr)?(?= über| mit|,? dass)|gott sei dank|dank(?:t|en|e)? (?:gott|dem herrn|jesus|ihm)|(?:wir sind|bin) (?:\\p{L}+ )?dankbar|lob(?:t|en|e)? (?:gott|den herrn)",
};

const nl: CueWords = {
  leads:
    "alsjeblieft|alstublieft|en|ook|wij|we|laten we|laten wij|wil je|wilt u|willen jullie|blijf|blijft|heer,?|vader,?",
  asks: "bid|bidt|bidden|mee ?bidden|mee te bidden|gebed(?= (?:voor|om)|:)|vra(?:ag|agt|gen)(?: we| wij)? (?:god|jezus|de heer|hem|of god|om|dat)|moge(?:n)?(?!\\p{L})",
  thanks:
    "dank(?:t|en)?(?! (?:jullie|je|der|des|eurer|ihrer|seiner|dieser|einer|euch)(?!\\p{L})|, dass)|dankbaar|prijs|prijst|prijzen|loof|looft|loven|lof|god zij dank",
  alwaysAsks:
    "(?:vraag|vraagt|vragen)(?: \\p{L}+){0,3} gebed|in (?:uw|je|jullie) gebed(?:en)?|bid(?:t|den)? (?:voor|dat|om|mee|met ons)|heer, (?:wij|we) (?:bidden|vragen)",
  alwaysThanks:
    "(?:we|wij) danken(?! jullie)|dank(?:t|en)? (?:god|de heer|hem)|god zij dank|(?:we|wij) zijn (?:\\p{L}+ )?dankbaar|prijs(?:t)? (?:god|de heer)",
};

const fr: CueWords = {
  leads:
    "et|aussi|nous|vous|veuillez|merci de|s['’]il vous plaît,?|continuez à|continuons à|à|de|ensemble,?|seigneur,?|père,?|svp",
  asks: "prie(?:z|r)?|prions|prière(?= (?:pour|que)|:)|intercéde(?:z|r)|intercédons|demande(?:z|r)? (?:à dieu|à jésus|au seigneur|que)|demandons(?: à dieu| à jésus| au seigneur| que|-lui)|demandons(?= la| le| les| de)|confions|portons (?:\\p{L}+ ){0,5}dans (?:la|nos) prières?|que (?:dieu|le seigneur|le père)|puisse(?:nt)?",
  thanks:
    "loue(?:z|r)?|louons|remercie(?:z|r)?|remercions(?!-?\\s?vous)|rend(?:s|ez|ons|re) (?:\\p{L}+ )?grâces?|gloire à dieu|béniss(?:ez|ons)|béni soit|actions? de grâces?|louange|réjouissons-nous|grâce à dieu|merci(?! de | à (?:tous|vous)| pour v)",
  alwaysAsks:
    "merci de prier|(?<!pour )vos prières|(?:demand|sollicit|besoin de )\\p{L}*(?: \\p{L}+)?(?: vos| votre)? prières?|de prier (?:pour|avec)|priez (?:pour|que|afin)|prions (?:pour|que|afin)",
  alwaysThanks:
    "lou(?:ez|ons) (?:dieu|le seigneur)|remerci(?:ez|ons|er) (?:dieu|le seigneur)|rend(?:ez|ons) grâces?|merci,? (?:seigneur|à dieu|mon dieu)|dieu soit loué|sommes (?:\\p{L}+ )?reconnaissants",
};

const es: CueWords = {
  leads: "por favor,?|y|también|sigan|sigamos|continúen|continuemos|vamos a|a|señor,?|padre,?|les pedimos que|nosotros",
  asks: "ora(?:d|ndo|mos|r)?|ore(?:n|mos)?|oración(?= (?:por|para)|:)|rueg(?:a|uen|o)|rog(?:amos|uemos)|interced(?:e|an|amos|er)|interceda(?:n|mos)|(?:pide|pidan|pidamos|pidan|pedid|pedir|pedimos)(?= (?:a dios|al señor|a jesús|por|que|le))|pidámosle|pídele|cla(?:men|memos|mamos) (?:a|por)|que (?:dios|el señor)",
  thanks:
    "alab(?:a|ad|en|emos|amos|ar|anza|ado)|gracias(?! por (?:su|sus|tu|tus|orar))|(?:da|dad|den|demos|damos|dar|dando) (?:\\p{L}+ )?gracias|agrade(?:ce|cemos|zcan|zcamos|cer|cidos)|gloria a dios|bendito sea",
  alwaysAsks:
    "(?:oren|oremos|ora|oramos) (?:por|para|que)|pedimos (?:su |sus |tu )?oraci(?:ón|ones)|(?:les )?pedimos que",
  alwaysThanks:
    "gracias,? (?:a dios|señor|dios)|(?:den|demos|damos) gracias(?= (?:a|por))|agradecemos a (?:dios|nuestro)|alab(?:en|emos|amos|a) (?:a dios|al señor)|estamos (?:\\p{L}+ )?agradecidos",
};

const pt: CueWords = {
  leads: "por favor,?|e|também|continuem|continuemos|vamos|a|senhor,?|pai,?|nós",
  asks: "or(?:a|ai|em|emos|ar|ando|amos)|ore|oração(?= (?:por|para|pel[oa]s?)|:)|rog(?:ue|uem|uemos|amos)|interced(?:a|am|amos|er)|(?:peça|peçam|peçamos|pedimos|pedir)(?= (?:a deus|ao senhor|a jesus|por|que|para))|clam(?:em|emos) (?:a|por)|que (?:deus|o senhor)",
  thanks:
    "louv(?:e|em|emos|amos|ar|or|ado)|gra(?:ças|tidão)(?= a deus| ao senhor| por)|(?:dê|deem|demos|damos|dar|dando) (?:\\p{L}+ )?graças|agrade(?:ça|çam|çamos|cemos|cer|cidos)(?! (?:a |à )?(?:vocês|você))|glória a deus|bendito seja",
  alwaysAsks:
    "(?:ore|orem|oremos|oramos) (?:por|pel[oa]s?|para|que)|pedimos (?:a sua |sua |as suas |suas )?oraç(?:ão|ões)|(?:lhes )?pedimos que",
  alwaysThanks:
    "graças (?:a deus|ao senhor)|obrigado,? (?:senhor|deus|pai)|(?:deem|demos|damos) graças(?= (?:a|por|pel[oa]s?))|agradecemos a (?:deus|nosso)|louv(?:em|emos|amos|e) (?:a deus|ao senhor)|(?:estamos|somos) (?:\\p{L}+ )?(?:agradecidos|gratos)",
};

export const cueWords = { en, de, nl, fr, es };

/** Of languages that bulletins are translated into and don't come in: read where a text is known to be in one. */
export const cueWordsOfTranslations = { pt };
