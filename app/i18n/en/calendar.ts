/** What stands in calendars, and the ways into them. */
export const calendar = {
  cancelled: "Cancelled: {{title}}",
  hosted: "Hosted by {{host}}. All about it:",
  all: "Prayer gatherings",
  own: "My prayer gatherings",
  add: "Put it in your calendar",
  file: "Apple Calendar and others",
  google: "Google Calendar",
  outlook: "Outlook.com",
  office365: "Office 365",
  yahoo: "Yahoo (in the gathering’s time zone)",
} as const;
