/** What mails say. */
export const mail = {
  hello: "Hello {{name}},",
  kind: {
    "sign-in": "Sign-in link",
    invitation: "Invitation to lead",
    going: "Confirmation",
    waiting: "On the waiting list",
    promoted: "A place has come free",
    declined: "Not coming",
    repliedAgain: "Reply changed",
    moved: "New time or place",
    calledOff: "Called off",
  },
  signIn: {
    subject: "Your way into Gathered",
    lead: "Here is the link you asked for. It works once, for the next {{minutes}} minutes.",
    button: "Sign in to Gathered",
    code: "Is Gathered open in another browser? Type this code there:",
    notYou: "If you did not ask for this, nothing has happened and there is nothing to do.",
  },
  when: "{{day}}, {{time}} in {{town}}",
  yourReply: "Change or take back your reply",
  keptSmaller_one: "There was no room for more, so you keep the one place you have.",
  keptSmaller_other: "There was no room for more, so you keep the {{count}} places you have.",
  standing: {
    going_one: "You have one place.",
    going_other: "You have {{count}} places.",
    waitlisted_one: "You are on the waiting list with one place.",
    waitlisted_other: "You are on the waiting list with {{count}} places.",
    declined_one: "You are not coming.",
    declined_other: "You are not coming.",
  },
  going: {
    subject: "You are expected: {{title}}",
    lead: "There is a place for you at “{{title}}”. {{host}} is looking forward to seeing you.",
  },
  waiting: {
    subject: "On the waiting list: {{title}}",
    lead: "“{{title}}” is full just now, and you are on the waiting list. If a place comes free we write to you at once; the address follows then.",
  },
  promoted: {
    subject: "A place has come free: {{title}}",
    lead: "A place has come free at “{{title}}”, and it is yours. If you can’t come any more, please give it back so that the next in line can have it.",
  },
  declined: {
    subject: "You are not coming: {{title}}",
    lead: "We have noted that you can’t come to “{{title}}”. If that changes, your reply can be changed here.",
  },
  repliedAgain: {
    subject: "Your reply: {{title}}",
    lead: "Somebody, most likely you, replied to “{{title}}” with this address, which has a reply already.",
  },
  moved: {
    subject: "New time or place: {{title}}",
    lead: "{{host}} has changed the time or place of “{{title}}”. This is how it stands now:",
  },
  calledOff: {
    subject: "Called off: {{title}}",
    lead: "{{host}} has called off “{{title}}”. There is nothing you need to do.",
  },
  invitation: {
    subject: "You are invited to host a prayer gathering",
    lead: "You have been invited to host gatherings that pray through the weekly bulletin. Gathered helps you set a date, gives you a guide with the minutes worked out, and a page to share.",
    how: "There is no password. Type your e-mail address, {{email}}, and we send you a link each time you sign in.",
    button: "Open Gathered",
  },
} as const;
