/** What stands on every page, and in every form. */
export const app = {
  name: "Gathered",
  line: "For those who pray together through the weekly bulletin.",
  skip: "Skip to the page",
  sections: "Sections",
  signOut: "Sign out",
  toHome: "To the first page of Gathered",
} as const;

export const form = {
  optional: "(optional)",
  mend_one: "One thing needs another look",
  mend_other: "{{count}} things need another look",
} as const;

/** What is wrong at a field, and what to do. */
export const errors = {
  other: "Please look at this again.",
  "email-missing": "Type an e-mail address.",
  "email-long": "This is longer than an e-mail address can be. Type one of at most 254 characters.",
  "email-wrong": "This does not look like an e-mail address. It has an @ and a domain, such as ruth@example.org.",
  "email-known": "This person already has an account. They can sign in with this address.",
  "code-wrong": "The code has six digits.",
  "code-refused":
    "This code is not right, or it is older than ten minutes. Look at the newest mail, or ask for a new one.",
  "too-often": "That was tried many times in a short while. Wait a quarter of an hour and try again.",
  "name-missing": "Type the name.",
  "name-long": "Shorten the name to at most 100 characters.",
  "office-missing": "Choose the office.",
  "title-missing": "Give the gathering a title.",
  "title-long": "Shorten the title to at most 120 characters.",
  "about-long": "Shorten this to at most 2,000 characters.",
  "date-missing": "Choose the date.",
  "date-wrong": "There is no such date. Type it as year-month-day, such as 2026-12-03.",
  "date-past": "This moment has passed. Choose a date and time to come.",
  "time-missing": "Choose the time it begins.",
  "time-wrong": "Type the time as hours and minutes, such as 19:30.",
  "time-skipped": "The clocks jump over this time that night. Choose one an hour earlier or later.",
  "minutes-range": "Choose from 15 to 180 minutes.",
  "people-range": "Choose from 2 to 500 people.",
  "place-missing": "Choose where people meet.",
  "town-missing": "Type the town, so that people know how far it is.",
  "town-long": "Shorten the town to at most 100 characters.",
  "country-missing": "Choose the country.",
  "country-wrong": "Choose the country from the list.",
  "zone-unknown": "We do not know this time zone. Choose one from the list.",
  "zone-not-found": "We do not know this town, so we can't tell its time. Choose the time zone from the list.",
  "address-missing": "Type the address. Only those who are coming get it, by mail.",
  "address-long": "Shorten the address to at most 300 characters.",
  "link-missing": "Paste the link to the call. Only those who are coming get it, by mail.",
  "link-long": "Shorten the link to at most 500 characters.",
  "link-wrong": "A link begins with https:// and has no spaces.",
  "capacity-range": "Type how many people there is room for, from 1 to 5,000, or leave it empty.",
  "language-missing": "Choose the language.",
  "your-name-missing": "Type your name.",
  "party-range": "Type how many come, from 1 to 20 together.",
  "consent-missing": "Tick this, so that your name may be kept for the gathering.",
  "form-old": "This page is out of date. Open it again and reply once more.",
  "letter-missing": "Paste the letter.",
  "no-requests":
    "We found no prayer requests in this text. It is kept below as you pasted it: check that it is the whole letter.",
  "letter-long": "The letter is longer than 2 MB. Paste only the text of the bulletin.",
  "request-empty": "A request needs words. To take it out, choose “Set aside” for it.",
  "kind-missing": "Choose what kind of request this is.",
  "bulletin-stale":
    "Somebody else saved this bulletin after you opened it. Your version stands below; open the bulletin in another tab to see theirs. Saving again replaces theirs.",
  "section-wrong": "Choose the section this belongs to.",
} as const;
