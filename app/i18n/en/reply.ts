/** A guest's reply: the form, the page after, and the page behind the mailed link. */
export const reply = {
  title: "Will you be there?",
  titleFull: "All places are taken",
  full: "Leave your name, and we write to you as soon as a place comes free.",
  name: "Your name",
  email: "Your e-mail address",
  adults: "Adults",
  children: "Children",
  leaveEmpty: "Leave this empty",
  consent:
    "{{host}} and the organisers ({{office}}) may keep my name and address for this gathering, until 90 days after it.",
  submit: "Count me in",
  submitFull: "Put me on the waiting list",
  closed: "Replies are closed: this gathering is over or has been called off.",
  after: {
    going: {
      title: "You are expected",
      text: "The mail holds all you need: how to get there, and a way to change your reply.",
    },
    waitlisted: {
      title: "You are on the waiting list",
      text: "There is no room for all of you just now. If that changes we write at once.",
    },
    mail: "A mail is on its way to",
    wrong: "Not your address? Reply again",
  },
  own: {
    title: "Your reply",
    going_one: "You are expected, with one place.",
    going_other: "You are expected, with {{count}} places.",
    waitlisted_one: "You are on the waiting list, with one place.",
    waitlisted_other: "You are on the waiting list, with {{count}} places.",
    declined_one: "You are not coming.",
    declined_other: "You are not coming.",
    calledOff: "This gathering has been called off.",
    over: "This gathering is over.",
    change: "How many are coming",
    changeSubmit: "Save",
    done: {
      going: "Saved.",
      waitlisted: "Saved. There is no room for all of you just now, so you are on the waiting list.",
      "kept-smaller": "There is no room for that many. You keep the places you have.",
      declined: "Thank you for telling us. Your places are free for others.",
      closed: "Replies are closed.",
    },
    decline: "I can’t come",
    declineText: "Somebody else can have your place then.",
    return: "I can come after all",
    data: "What we keep about you",
    dataText:
      "{{name}}, {{email}}, {{adults}} adults and {{children}} children. You agreed on {{date}}. It is deleted 90 days after the gathering.",
    erase: "Delete it all now",
    eraseText: "Your reply goes with it, and your place is given on.",
    erased: "It is deleted",
    erasedText: "We keep nothing about you any more. You are not expected.",
  },
} as const;

/** A leader's list of those who come. */
export const people = {
  title: "Who is coming",
  totals: "{{seats}} are coming, {{waiting}} on the waiting list.",
  none: "Nobody has replied yet. Share the page, and replies appear here.",
  going: "Coming",
  waitlisted: "Waiting",
  declined: "Not coming",
  party: "{{adults}} adults, {{children}} children",
} as const;
