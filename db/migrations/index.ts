import * as accounts from "./2026-11-23-1-accounts";
import * as bulletins from "./2026-11-23-2-bulletins";
import * as gatherings from "./2026-11-23-3-gatherings";
import * as guides from "./2026-11-23-4-guides";
import * as mail from "./2026-11-23-5-mail";
import * as activity from "./2026-11-23-6-activity";
import * as rsvps from "./2026-11-23-7-rsvps";
import * as leading from "./2026-11-23-8-leading";
import * as withdrawals from "./2026-11-23-9-withdrawals";
import * as replyForms from "./2026-11-23-a-reply-forms";
import * as bulletinDesk from "./2026-11-23-b-bulletin-desk";
import * as prints from "./2026-11-23-c-prints";
import * as plans from "./2026-11-23-e-plans";
import * as printsTaken from "./2026-11-23-f-prints-taken";
import * as series from "./2026-11-23-g-series";
import * as approval from "./2026-11-23-h-approval";
import * as calendarAnswers from "./2026-11-23-i-calendar-answers";
import * as lives from "./2026-11-24-a-lives";
import * as printFacts from "./2026-11-29-a-print-facts";
import * as contactCards from "./2026-11-29-b-contact-cards";

/** Every migration by its dated name, in the order they run. One that has landed is never changed. */
export const migrations = {
  "2026-11-23-1-accounts": accounts,
  "2026-11-23-2-bulletins": bulletins,
  "2026-11-23-3-gatherings": gatherings,
  "2026-11-23-4-guides": guides,
  "2026-11-23-5-mail": mail,
  "2026-11-23-6-activity": activity,
  "2026-11-23-7-rsvps": rsvps,
  "2026-11-23-8-leading": leading,
  "2026-11-23-9-withdrawals": withdrawals,
  "2026-11-23-a-reply-forms": replyForms,
  "2026-11-23-b-bulletin-desk": bulletinDesk,
  "2026-11-23-c-prints": prints,
  "2026-11-23-e-plans": plans,
  "2026-11-23-f-prints-taken": printsTaken,
  "2026-11-23-g-series": series,
  "2026-11-23-h-approval": approval,
  "2026-11-23-i-calendar-answers": calendarAnswers,
  "2026-11-24-a-lives": lives,
  "2026-11-29-a-print-facts": printFacts,
  "2026-11-29-b-contact-cards": contactCards,
};
