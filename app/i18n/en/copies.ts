/** Copies of a guide on paper and as files, and whether one is still current. */
export const copies = {
  title: "Copies",
  lede: "Each copy carries a version code. Whoever scans it learns whether the sheet is still current.",
  kind: {
    leader: "Leader’s sheet",
    handout: "Handout",
    cards: "Reader’s cards",
    large: "Handout in large print",
  },
  about: {
    leader: "Everything, with clock times: for you alone.",
    handout: "What people may read along and take home. Sensitive requests are left out unless staff allow them.",
    cards: "One card for each part, to hand to those who read it aloud.",
    large: "The handout in 18 point.",
  },
  formats: { web: "Web page", pdf: "PDF", docx: "Word", md: "Markdown" },
  link: "{{kind}} as {{format}}",
  fileName: { leader: "leaders-sheet", handout: "handout", cards: "readers-cards", large: "large-print" },

  when: "{{day}}, {{time}} in {{town}}",
  prayed: "Prayed: {{form}}",
  untold_one: "One request here is only read aloud.",
  untold_other: "{{count, number}} requests here are only read aloud.",

  page: "Page {{page}} of {{pages}}",
  version: "Version {{code}}",
  check: "Still current? {{address}}",
  qr: "A code to scan, which leads to {{address}}",
  notShown: "[{{script}}: not shown here]",
  notShownSign: "[a sign that can’t be shown here]",
  notShownNote:
    "Some words are in a script this file has no letters for; their place is named in brackets. The Word file and the guide on screen show them.",

  checked: {
    title: "Is this sheet current?",
    code: "Version {{code}}: {{kind}} for {{day}}",
    current: "This sheet is current.",
    currentText: "Nothing on it was withdrawn or corrected since it was made. You can use it as it is.",
    outdated: "This sheet is out of date since {{moment}} in {{town}}.",
    withdrawn: "Leave this out",
    withdrawnText:
      "It was withdrawn because it could harm a case or a person. Please do not read it aloud or pass it on, and strike it out on every sheet.",
    number: "Number {{number}}, {{heading}}",
    numberUntitled: "Number {{number}}",
    gone: "This is no longer in the bulletin",
    goneText: "Leave it out, and take a new sheet.",
    corrected: "This was corrected",
    correctedText: "Read it from a new sheet.",
    added: "There is something new in the bulletin, which this sheet does not have.",
    otherwise: "The bulletin was corrected since; no request on this sheet was.",
    newer: "A newer bulletin has been published, and the guide is made from it now.",
    takenBack: "The bulletin it was made from has been taken back.",
    moved: "The date or the time has changed.",
    cancelled: "This date was cancelled.",
    replanned: "The leader has changed the guide since.",
    next: "Ask the leader for a new sheet. If you lead, open the guide and print it again.",
    unknown: "There is no sheet with this code",
    unknownText:
      "Compare it with the sheet, letter by letter: a code has eight letters and digits, and no vowels. Or scan the square at its foot.",
    wait: "Too many codes were looked up from here",
    waitText: "Try again in a few minutes.",
  },
} as const;
