/** What goes to whom and when, for a leader. */
export const mailPlan = {
  title: "What goes to whom",
  link: "What goes to whom, and when",
  lede: "You need not remember any of this. Times are {{zone}} time.",
  off: "This gathering is called off. Everybody who was coming has been told, and nothing more goes out.",
  bySelf: "At its time",
  atOnce: "At once",
  to: { guests: "To those who are coming", leader: "To you" },
  state: {
    planned: "Will be sent",
    sent: "Sent",
    senseless: "Not sent: it would come too late to be of use",
    missed: "Not sent",
    needless: "Not needed: you have reported already",
  },
  on: {
    reply: "Who replies gets a mail with the address and an entry for the calendar; who has to wait is told so.",
    change: "Who changes or takes back a reply gets a mail that says how it stands.",
    promoted: "When a place comes free, the next in line gets it and is told, up to two hours before the start.",
    moved: "When you change the time or the place, all who are coming or waiting are told, and their calendars move.",
    off: "When you call it off, all who are coming or waiting are told, and it leaves their calendars.",
    digest: "On evenings of days that brought replies, at 18:00, you get a summary. It goes to you alone.",
  },
} as const;
