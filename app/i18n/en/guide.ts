/** What the facilitator guide says. A line is a sentence; what stands under `say` is read aloud as it stands. */
export const guide = {
  title: "Guide",
  halfMinute: "half a minute",
  minutes_one: "{{count, number}} minute",
  minutes_other: "{{count, number}} minutes",
  min: "{{count, number}} min",

  titlePart: "{{heading}} ({{part}}\u00a0of\u00a0{{parts}})",
  kind: { praise: "Praise", petition: "Request", mixed: "Praise and request" },

  welcome: {
    title: "Welcome and how we pray",
    say: "Welcome. It is good that you are here.\nWe have {{length}}, and we pray for one thing at a time.\nSilence is fine, and nobody is called on.\nWhat is shared here stays here.",
    do: {
      home: "Let people find a seat where they see one another.\nStart on time; those who come later will find their way in.",
      church: "Stand where everyone can see and hear you.\nStart on time; those who come later will find their way in.",
      online:
        "Let people in a few minutes early, and ask them to keep their microphones off until they pray.\nSay that the meeting is not recorded, and make sure of it.",
      both: "Greet those in the room and those online by turns, and check that each can hear the other.\nSay that the meeting is not recorded, and make sure of it.",
    },
  },
  opening: {
    title: "Opening prayer or song",
    say: "God, we come to you as we are.\nBe near to us, and to everyone we pray for today.",
    do: "Pray these words or your own, or sing one song that most people know.",
  },
  scripture: {
    title: "Scripture and stillness",
    say: "Hear these words from {{reference}}.\nThen we keep quiet together.",
    sayTogether: "Hear these words from {{reference}}.",
    do: "Read the verse slowly, twice.\nCount ten breaths before you speak again.",
    doShort: "Read the verse once, slowly, and keep quiet for a few breaths.",
  },
  stillness: {
    title: "Stillness",
    say: "Let us be still for a while.\nYou need no words.",
    do: "This bulletin has no verse; you may read one of your own choosing first.\nCount ten breaths before you speak again.",
  },
  thanks: {
    title: "Praise and thanks",
    say: "Before we ask, we give thanks.",
    sayFree:
      "Before we ask, we give thanks.\nThink of one good thing you have seen since you last prayed, and thank God for it.",
    sayOn: "We go on giving thanks.",
    sayOnFree: "We go on giving thanks.\nThink of someone or something that makes you glad, and thank God for it.",
    do_one: "Read the good news slowly, as it is written, and then give thanks.",
    do_other: "Read one piece of good news slowly, as it is written, and give thanks before you read the next.",
    doFree: "Begin with an answer to an earlier prayer, if you know of one.",
    doOnFree: "Ask the children what they are glad of, and give thanks for that.",
    prayedBefore: "You prayed for this on {{day}}.",
    named: "Name in one breath what is marked as named; it is read in full in its section.",
  },
  confession: {
    title: "Silent confession or lament",
    say: "In silence we bring to God what is broken, in us and around us.\nThere is room here for sorrow, and you need not put it into words.",
    prompts:
      "I will name three turns: first for what we regret, then for what grieves us, then for what we long to see made whole.",
    do: "Keep the silence, and do not explain it.\nClose it with a simple amen.",
    doPrompts:
      "Divide the time into three, and name each turn in a few words: what we regret, what grieves us, what we long to see made whole.\nClose the silence with a simple amen.",
  },
  section: {
    title: "From the bulletin",
    say: "Now we pray for {{heading}}.",
    sayUntitled: "Now we pray for what this bulletin brings to us.",
    sayOn: "We go on praying for {{heading}}.",
    sayOnUntitled: "We go on praying for what we have just heard.",
    do_one: "Read the request slowly, as it is written, and then pray.",
    do_other: "Read one request slowly, as it is written, and pray before you read the next.",
    doOn: "Read a prayer point again where that helps, and go on praying.",
    merged: "Read the two requests marked as together one after the other, and pray for them once.",
  },
  reads: "{{name}} reads",
  own: {
    song: { title: "Song", say: "", do: "Have the words where everyone can see them." },
    testimony: {
      title: "Testimony",
      say: "",
      do: "Agree beforehand how long it lasts, and that it names nobody who could be harmed.",
    },
    notices: { title: "Notices", say: "", do: "" },
    silence: { title: "Silence", say: "Let us be still before God.", do: "Keep the time, so that nobody else has to." },
    video: { title: "Video", say: "", do: "Try sound and picture before people come." },
    other: { title: "A time of our own", say: "", do: "" },
  },
  childrenOfPlaces: {
    title: "The children who live there",
    titleUntitled: "Children who need help",
    say_one: "We pray for the children who live in this place: {{places}}.\nGod knows each of them by name.",
    say_other: "We pray for the children who live in these places: {{places}}.\nGod knows each of them by name.",
    sayUntitled: "We pray for children who need help today.\nGod knows each of them by name.",
    sayOn: "We go on praying for these children.",
    doOn: "Ask once more what every child needs, and pray for that.",
    do: "Tell no stories here.\nLet the children say what every child needs: food, rest, school, friends, to be safe.",
  },
  listening: {
    title: "Listening",
    say: "We stop speaking for a while, and listen.\nIf something comes to you, keep it, or share it in one sentence afterwards.",
    do: "Keep the time, and let the quiet be quiet.",
  },
  closing: {
    title: "Closing prayer and blessing",
    say: "God, thank you for hearing us.\nBe with everyone we have prayed for, with those who help them, and with those who decide.\nLet us go in peace. Amen.",
    do: "Pray these words or your own.\nNever leave the closing out.",
  },
  next: {
    title: "Next step and next date",
    say: "Thank you for praying.",
    sayCarried: "We could not pray for everything today.\nWhat is left, we carry home and pray for there.",
    do: "If there is a next date, name it.\nCount who is here, and write the number down.\nOffer one next step, such as praying for one request through the week.",
    doCarried:
      "Name what is carried home by its heading, or as one request where it has none, and share its words only if they may be shared.",
  },

  left: "What is left, {{length}}, is silence and free prayer.",
  starters: {
    thanks: "You can begin like this: Thank you, God, for…",
    section: "You can begin like this: God, please help…",
    own: "You can begin like this: God, please give every child…",
  },

  form: {
    popcorn: {
      name: "One sentence each, whoever will",
      say: "Whoever wishes prays one sentence aloud, in no set order.\nQuiet between us is fine.",
      do: "Begin with a sentence of your own, then wait. Do not fill the gaps.",
    },
    pairs: {
      name: "In pairs or threes",
      say: "Turn to one or two people near you, and pray together for what was named.\nYou may pray aloud or in silence.",
      do: "Look for anyone who sits alone, and ask whether they would like to join two others.",
    },
    huddles: {
      name: "In groups of six or seven",
      say: "Gather in groups of six or seven, and pray for what was named.\nPray aloud if you wish, or stay quiet; both are prayer.",
      do: "Help the groups to form in the first half minute, and say when one minute is left.",
    },
    voice: {
      name: "One voice from the front",
      say: "One of us will pray aloud for all.\nPray along in your heart.",
      do: "Ask someone beforehand, or pray yourself, with the prayer points in your hand.",
    },
    silence: {
      name: "Silence with three prompts",
      say: "We pray in silence, and I will name three turns.\nFirst for the people we have heard of, then for those who help them, then for those who decide or do harm.",
      do: "Divide the time into three, and name each turn in a few words.",
    },
    bidding: {
      name: "Prayer and response",
      say: 'After each prayer point I say, "Lord, in your mercy".\nPlease answer, "hear our prayer".',
      do: "Read the prayer points one by one, with a breath before each response.",
    },
    aloud: {
      name: "All aloud together",
      say: "We all pray aloud at the same time, each in our own words.\nYou may also whisper, or pray in silence.",
      do: "Begin aloud yourself, and close with a clear amen.",
    },
    stations: {
      name: "From table to table",
      say: "Each request lies on a table of its own.\nGo to one, pray there, and move on when you are ready; you need not reach them all.",
      do: "Lay out the requests before people come, with room to stand and to sit.",
    },
    lectio: {
      name: "Reading the verse slowly together",
      say: "We hear the verse three times, with quiet between.\nNotice a word that stays with you, and share it at the end if you wish.",
      do: "Let a different voice read each time, and wait two minutes after each reading.",
      doForTwo: "Read it three times, slowly and by turns, and wait two minutes after each reading.",
    },
    writing: {
      name: "Writing a prayer",
      say: "Take some paper and write or draw a prayer.\nIt is yours; nobody will read it unless you wish.",
      do: "Have paper and pens ready, and join in yourself.",
    },
  },
  formStep: "{{form}}: {{step}}",
  formBoth: {
    popcorn: {
      say: "If you are online, raise your hand, and I will say when it is your turn.",
      do: "Online, name whoever has raised a hand; the others online keep their microphones off.",
    },
    pairs: {
      say: "If you are online, you will come into a small room with one or two others.",
      do: "Open breakout rooms for two or three for those online, and send a note one minute before they close.",
    },
    huddles: {
      say: "If you are online, you will come into a room of six or seven.",
      do: "Open breakout rooms for six or seven for those online, and send a note one minute before they close.",
    },
    bidding: {
      say: "If you are online, answer where you are, with your microphone off.",
      do: "Put the response into the chat for those online.",
    },
    aloud: {
      say: "If you are online, turn your microphone off first.",
      do: "Say when you begin, so that those online begin with you.",
    },
  },
  formOnline: {
    popcorn: {
      say: "If you would like to pray one sentence aloud, raise your hand, and I will say whose turn it is.\nQuiet between us is fine.",
      do: "Name the next person from the raised hands only. Others keep their microphones off.",
    },
    pairs: {
      say: "You will come into a small room with one or two others; pray together for what was named.\nYou may pray aloud or in silence.",
      do: "Open breakout rooms for two or three, name who begins in each, and send a note one minute before they close.",
    },
    huddles: {
      say: "You will come into a room of six or seven; pray together for what was named.\nPray aloud if you wish, or stay quiet; both are prayer.",
      do: "Open breakout rooms for six or seven, name who begins in each, and send a note one minute before they close.",
    },
    bidding: {
      say: 'After each prayer point I say, "Lord, in your mercy".\nPlease answer where you are, "hear our prayer", with your microphone off.',
      do: "Put the response into the chat, and read the prayer points with a breath before each response.",
    },
    aloud: {
      say: "Turn your microphone off, and pray aloud where you are, each in your own words.\nYou may also whisper, or pray in silence.",
      do: "Say when you begin, and come back with a clear amen.",
    },
  },

  care: {
    speaksOf: "What we read next speaks of {{what}}.\nYou are free to step out or to stop listening at any time.",
    what: { violence: "violence", sexualViolence: "sexual violence", child: "children" },
    sensitive:
      "Before you read, offer that people may step out, and wait a moment.\nRead the text as it is given, and add no detail.\nDo not guess a name or a place, and do not post about it.",
    disclosed: "If someone tells you of abuse, listen and do not investigate; call your office’s contact: {{contact}}.",
    disclosedWithoutCard: "If someone tells you of abuse, listen and do not investigate; call your office.",
    legalCase: "A legal case is open: a careless word can harm it.",
    security: "People are at risk: take no pictures and make no recording.",
    forChildren: "These words were written for children; read them as they are, and do not tell the story behind them.",
    childDiscloses:
      "If a child tells you of abuse, listen and do not investigate; call your office’s contact: {{contact}}.",
    childDisclosesWithoutCard: "If a child tells you of abuse, listen and do not investigate; call your office.",
  },

  said: {
    missing: "in {{language}}: not translated yet",
    stale: "the original has changed since this was translated",
  },
  carried: {
    leader: "You chose to carry it home.",
    children: "It is not told in front of children, and it has no wording for them yet.",
    tooLong: "Read slowly and prayed for, it needs {{needed}}; a guide of {{length}} has {{room}} for it.",
    later: "{{length}} cannot hold every request, and this one names no day, no week and no hearing.",
    least: "With children, each has {{least}} at least.",
    urgent: "{{length}} cannot hold every request, even among those that name a day, a week or a hearing.",
  },
  proposal: {
    noHeading: "no heading",
    shorten: "The requests need more time, so listening, welcome or next step are shorter by {{length}} in all.",
    merge:
      "Two requests under {{heading}}, “{{first}}” and “{{second}}”, are read together and prayed for once, which saves {{length}}.",
    mergeThanks:
      "Two reports under {{heading}}, “{{first}}” and “{{second}}”, are read together and give one prayer of thanks, which saves {{length}}.",
    carry: "Under {{heading}}, “{{first}}” is carried home. {{reason}}",
  },

  margin: {
    always:
      "Silence is expected; wait longer than feels natural.\nNobody is called on.\nPray more than you talk.\nOne subject at a time.\nSay when two minutes are left.\nWhat is shared here stays here.\nIf you run late, shorten your own words first.\nThen carry a section home aloud, by its heading, and never the closing.",
    lateExample: 'For instance: "We will pray for {{heading}} at home."',
    lateExampleUntitled: 'For instance: "We will pray for the rest at home."',
    online: "Online, name the next person, and only from those who raised a hand.",
    both: "Ask those online first, so that the room does not forget them.",
    contact: "If someone tells you of abuse: {{contact}}.",
    children: "Keep each prayer short, and let children stop when they have had enough.",
  },

  sheet: {
    bulletin: "From the bulletin “{{title}}” of {{date}}",
    bulletinUntitled: "From the bulletin of {{date}}",
    bulletinUndated: "From the bulletin “{{title}}”",
    bulletinUnknown: "From the current bulletin",
    length: "{{length}} in all",
    round: "Pray: {{form}}, {{length}}",
    say: "Say",
    do: "Do",
    openingQuote: "“",
    care: "With care, not read aloud",
    points: "Prayer points",
    named: "named here, read in full in its section",
    again: "prayed for once more",
    merged: "read together",
    carriedHome: "To carry home",
    proposals: "Proposed, for you to keep or undo",
    margin: "For your margin",
  },
} as const;
