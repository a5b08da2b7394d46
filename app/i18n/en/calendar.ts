/** What stands in calendars, and the ways into them. */
export const calendar = {
  cancelled: "Cancelled: {{title}}",
  hosted: "Hosted by {{host}}. All about it:",
  all: "Prayer gatherings",
  allAbout: "Gatherings that pray through the weekly bulletin. Nobody’s address is in here.",
  office: "Prayer gatherings: {{office}}",
  own: "My prayer gatherings",
  ownAbout: "The gatherings you host. A change may take some hours to arrive.",
  guest: "Gatherings I am going to",
  guestAbout: "The dates you said yes to. A change may take some hours to arrive.",
  join: "Join the call",
  add: "Put it in your calendar",
  file: "Apple Calendar and others",
  google: "Google Calendar",
  outlook: "Outlook.com",
  office365: "Office 365",
  yahoo: "Yahoo (in the gathering’s time zone)",
} as const;
