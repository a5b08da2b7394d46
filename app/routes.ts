import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address there is. They are printed and mailed: none may change. */
export default [
  index("routes/home/route.tsx"),
  route("g/:slug", "routes/gathering-page/route.tsx"),
  route("g/:slug/calendar.ics", "routes/gathering-calendar/route.ts"),
  route("calendar/public.ics", "routes/public-feed/route.ts"),
  route("calendar/leader/:file", "routes/leader-feed/route.ts"),

  route("bulletins", "routes/bulletins/route.tsx"),
  route("bulletins/:id", "routes/bulletin/route.tsx"),

  route("rsvp/erased", "routes/rsvp-erased/route.tsx"),
  route("rsvp/:token", "routes/rsvp/route.tsx"),
  route("rsvp/:token/calendar.ics", "routes/rsvp-calendar/route.ts"),
  route("rsvp/:token/confirmation", "routes/rsvp-confirmation/route.ts"),
  route("rsvp/:token/refusal", "routes/rsvp-refusal/route.ts"),
  route("rsvp/:token/return", "routes/rsvp-return/route.ts"),
  route("rsvp/:token/erasure", "routes/rsvp-erasure/route.ts"),
  route("news/:token", "routes/news/route.tsx"),
  route("close/:token", "routes/close/route.tsx"),

  route("check/:code", "routes/check/route.tsx"),

  route("sign-in", "routes/sign-in/route.tsx"),
  route("sign-in/code", "routes/sign-in-code/route.tsx"),
  route("sign-in/link", "routes/sign-in-link/route.tsx"),
  route("sign-out", "routes/sign-out/route.ts"),

  route("lead", "routes/lead/route.tsx", [
    index("routes/lead-gatherings/route.tsx"),
    route("new", "routes/lead-new/route.tsx"),
    route(":gathering", "routes/lead-gathering/route.tsx"),
    route(":gathering/edit", "routes/lead-edit/route.tsx"),
    route(":gathering/cancellation", "routes/lead-cancellation/route.tsx"),
    route(":gathering/:date/people", "routes/lead-people/route.tsx"),
    route(":gathering/:date/message", "routes/lead-message/route.tsx"),
    route(":gathering/:date/mails", "routes/lead-mails/route.tsx"),
    route(":gathering/:date/guide", "routes/lead-guide/route.tsx"),
  ]),
  route("lead/:gathering/:date/close", "routes/lead-close/route.ts"),
  route("lead/:gathering/:date/guide/print", "routes/lead-guide-print/route.tsx"),
  route("lead/:gathering/:date/guide.pdf", "routes/lead-guide-pdf/route.ts"),
  route("lead/:gathering/:date/guide.docx", "routes/lead-guide-docx/route.ts"),
  route("lead/:gathering/:date/guide.md", "routes/lead-guide-md/route.ts"),
  route("lead/:gathering/:date/people.csv", "routes/lead-people-file/route.ts"),
  route("lead/:gathering/:date/people/:reply/removal", "routes/lead-guest-removal/route.ts"),
  route("lead/:gathering/:date/people/:reply/place", "routes/lead-guest-place/route.ts"),
  route("lead/news", "routes/lead-news/route.ts"),
  route("lead/feed", "routes/lead-feed/route.ts"),
  route("lead/places", "routes/lead-places/route.ts"),

  route("staff", "routes/staff/route.tsx", [
    index("routes/staff-activity/route.tsx"),
    route("bulletins", "routes/staff-bulletins/route.tsx"),
    route("bulletins/new", "routes/staff-letter/route.tsx"),
    route("bulletins/:bulletin", "routes/staff-bulletin/route.tsx"),
    route("bulletins/:bulletin/publication", "routes/staff-publication/route.tsx"),
    route("bulletins/:bulletin/preview", "routes/staff-preview/route.tsx"),
    route("bulletins/:bulletin/requests/:request/withdrawal", "routes/staff-withdrawal/route.tsx"),
    route("bulletins/:bulletin/translations", "routes/staff-translations/route.tsx"),
    route("bulletins/:bulletin/translations/:language", "routes/staff-translation/route.tsx"),
    route("bulletins/:bulletin/translations/:language/removal", "routes/staff-translation-removal/route.tsx"),
    route("people", "routes/staff-people/route.tsx"),
    route("mail", "routes/staff-mail/route.tsx"),
  ]),

  route("staff/bulletins/:bulletin/return", "routes/staff-return/route.ts"),
  route("staff/bulletins/:bulletin/desk", "routes/staff-desk/route.ts"),
  route("staff/bulletins/:bulletin/reading", "routes/staff-reading/route.ts"),
  route("staff/activity.csv", "routes/staff-activity-file/route.ts"),

  route("outbox", "routes/outbox/route.tsx"),
  route("*", "routes/not-found/route.tsx"),
] satisfies RouteConfig;
