/** The first page, and a gathering's public page. */
export const home = {
  title: "A well-led evening of prayer, from this week’s bulletin",
  lede: "Gathered is for volunteers who host prayer gatherings: at home, in a church or online.",
  bulletin: {
    title: "The bulletin arrives",
    text: "Staff publish this week’s prayer requests. You need not retype a word.",
  },
  date: {
    title: "You set a date",
    text: "One short form, and you have a page to share with those you would like to have there.",
  },
  guide: {
    title: "You have a guide",
    text: "A plan for exactly the minutes you chose, with the words to say and the requests to pray. Print it and lead.",
  },
  signIn: "Sign in",
  invited: "Leaders are invited by the staff of their office.",
} as const;

export const gathering = {
  when: "When",
  where: "Where",
  host: "Hosted by",
  room: "Room for",
  noLimit: "Everybody is welcome",
  people_one: "{{count}} person",
  people_other: "{{count}} people",
  inLanguage: "In {{language}}",
  time: "{{from}} to {{to}}",
  day: "{{day}}, {{time}}",
  zone: "{{town}} time",
  kind: {
    home: "In a home",
    church: "In a church or hall",
    online: "Online",
    both: "In a room and online",
  },
  addressComes: "The address comes by mail to those who are coming.",
  linkComes: "The link to the call comes by mail to those who are coming.",
  bothCome: "The address and the link to the call come by mail to those who are coming.",
  headings: "What we will pray for",
  headingsFrom: "From the bulletin of {{date}}. A newer one will replace it.",
  headingsUndated: "From the newest bulletin. A newer one will replace it.",
  praise: "Thanks and answers to prayer",
  cancelled: "This gathering has been called off.",
  over: "This gathering is over. Thank you for praying with us.",
  otherZone: "See the time where you are",
  otherZoneField: "Time zone",
  otherZoneShow: "Show the time",
  otherZoneAnswer: "{{day}}, {{time}} in {{town}}",
  otherZoneUnknown: "We do not know that time zone.",
  description: "{{day}}, {{place}}. Hosted by {{host}}.",
} as const;
