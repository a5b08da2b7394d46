/** The page of a guide, around the guide itself. */
export const guidePage = {
  title: "Your guide",
  changed: "Changed since you first opened this guide",
  corrected: "The bulletin was corrected since you opened this guide on {{at}}",
  correctedPaper: "If you have it on paper, print it anew.",
  correctedRequest: {
    added: "New under {{heading}}",
    takenOut: "Taken out under {{heading}}",
    moved: "Moved to {{heading}}",
    changed: "Changed under {{heading}}",
  },
  correctedRest: "The verse or words around the requests are not as they were.",
  beginning: "the beginning",
  withdrawn: {
    title_one: "A request was withdrawn",
    title_other: "{{count, number}} requests were withdrawn",
    text_one:
      "It is gone from your guide, as it could harm a case or a person. Do not read it from paper, and do not pass it on; the mail we sent you says where it stood.",
    text_other:
      "They are gone from your guide, as they could harm a case or a person. Do not read them from paper, and do not pass them on; the mails we sent you say where they stood.",
  },
  choices: "What the guide depends on",
  minutes: "Minutes",
  people: "People",
  place: "Where",
  children: "Children will be there",
  submit: "Make the guide again",
  print: "Print it",
  noBulletin: "There is no bulletin to make a guide from yet.",
  noBulletinText:
    "Staff publish one each week. Your guide appears here as soon as they do; there is nothing you need to do.",
  change: "Change",
  forPeople_one: "{{count, number}} person",
  forPeople_other: "{{count, number}} people",
  withChildren: "with children",
  newer: "A newer bulletin will replace it.",
  untitled: "the newest bulletin",
  untranslated: "The bulletin is in {{language}}. It is not translated into {{wanted}} yet.",
} as const;
