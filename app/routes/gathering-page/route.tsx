import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { randomText } from "db/id";
import { findHeadings } from "~/bulletins/current.server";
import { CalendarLinks } from "~/calendar/calendar-links";
import { meetsOnline } from "~/gatherings/gathering";
import { isFull } from "~/gatherings/public";
import { findPublicGathering, listPublicDates } from "~/gatherings/public.server";
import { required } from "~/http/answers.server";
import { formValues } from "~/http/form.server";
import { negotiateLocale } from "~/i18n/negotiate.server";
import { translator } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { pageTitle, unlisted, wordsOf } from "~/ui/page-meta";
import { waysIntoCalendars } from "./calendar-ways.server";
import { Correction } from "./correction";
import { describe } from "./describe";
import { Details } from "./details";
import { elsewhere } from "./elsewhere.server";
import { Headings } from "./headings";
import { isOneOff, OtherDates } from "./other-dates";
import { OtherZone } from "./other-zone";
import { ReplySection } from "./reply-section";
import { takeReply } from "./take-reply.server";
import { Thanks } from "./thanks";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [{ title: wordsOf(matches)("app.name") }, unlisted];
  const { title, description } = data;
  return [
    { title: pageTitle(title, wordsOf(matches)) },
    unlisted,
    { name: "description", content: description },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: "website" },
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = context.now();
  const query = new URL(request.url).searchParams;
  const slug = String(params.slug);
  const gathering = required(await findPublicGathering(context.db, slug, query.get("on"), now));
  const locale = negotiateLocale(request);
  return {
    gathering,
    title: gathering.title,
    description: describe(gathering, locale, now.toISOString().slice(0, 10), translator(locale)),
    prayed: gathering.state === "coming" ? await findHeadings(context.db, gathering, locale, now) : undefined,
    dates: await listPublicDates(context.db, slug, now),
    calendar: gathering.state === "coming" ? await waysIntoCalendars(context, slug, gathering) : undefined,
    reply:
      gathering.state === "coming"
        ? { formKey: randomText(24), opened: now.toISOString(), isFull: isFull(gathering) }
        : undefined,
    otherZone:
      meetsOnline(gathering.place) && gathering.state === "coming"
        ? elsewhere(gathering, query.get("zone"))
        : undefined,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const slug = String(params.slug);
  const on = new URL(request.url).searchParams.get("on");
  const { originalDate } = required(await findPublicGathering(context.db, slug, on, context.now()));
  return await takeReply(context, { slug, shown: originalDate }, await formValues(request));
}

export default function GatheringPage() {
  const { gathering, dates, prayed, otherZone, calendar, reply: open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const sent = answer && "dates" in answer ? answer : undefined;
  const rejected = answer && "rejected" in answer ? answer.rejected : undefined;
  return (
    <PublicFrame>
      <article className="gathering">
        <h1>{gathering.title}</h1>
        {gathering.state !== "coming" && (
          <p className="notice">
            {t(isOneOff(gathering, dates) ? "gathering.dateOff" : `gathering.${gathering.state}`)}
          </p>
        )}
        {sent && <Thanks {...sent} />}
        {rejected?.values.corrects && (
          <section className="notice">
            <Correction values={rejected.values} rejected={rejected} />
          </section>
        )}
        {/* How the count moves would tell whether an address had a reply before. */}
        <Details gathering={gathering} hidesPlaces={sent !== undefined} />
        {open && !sent && !rejected?.values.corrects && (
          <ReplySection
            {...open}
            dates={dates}
            shown={gathering.originalDate}
            consent={t("reply.consent", gathering)}
            rejected={rejected}
          />
        )}
        {dates.length > 1 && !(open && !sent) && <OtherDates dates={dates} shown={gathering.originalDate} />}
        {gathering.about && <p className="about">{gathering.about}</p>}
        {calendar && <CalendarLinks {...calendar} />}
        {prayed && <Headings {...prayed} />}
        {otherZone && <OtherZone {...otherZone} />}
      </article>
    </PublicFrame>
  );
}
