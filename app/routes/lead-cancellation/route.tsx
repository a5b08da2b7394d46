import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { datesFrom } from "~/gatherings/change.server";
import { findReach } from "~/gatherings/reach.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { foreseen } from "~/rsvps/foresee.server";
import { toldWords } from "~/rsvps/told-words";
import { dayWords } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";
import { useToday } from "~/ui/today";

export const meta = privateMeta((t) => t("lead.cancellation.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const query = new URL(request.url).searchParams;
  const now = context.now();
  const reach = required(await findReach(context.db, leader.id, String(params.gathering), query, now));
  const { id, title, originalDate, cancelledAt, endsAt } = reach.gathering;
  if (cancelledAt || endsAt <= now.toISOString()) throw redirect(`/lead/${id}`);
  const dates = (await datesFrom(context.db, reach, now)).filter((date) => date.cancelledAt === null);
  const news = await foreseen(
    context.db,
    dates.map((row) => ({ act: "calledOff", row })),
  );
  return { id, title, originalDate, reached: reach.reached, ...news };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const query = new URL(request.url).searchParams;
  const reach = required(await findReach(context.db, leader.id, String(params.gathering), query, context.now()));
  await cancelGathering(context.db, leader, reach, context.now());
  throw redirect(`/lead/${reach.gathering.id}`);
}

export default function Cancellation() {
  const { id, title, originalDate, reached, dates, told, names } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const today = useToday();
  const [first] = dates;
  const day = first?.before ? dayWords(first.before.date, i18n.language, today) : "";
  return (
    <>
      <h1>{t("lead.cancellation.title")}</h1>
      <p className="lede">
        {t(`lead.cancellation.${reached === "all" ? "following" : reached}`, {
          title,
          day,
          time: first?.before?.time ?? "",
          count: dates.length,
        })}
      </p>
      <p>{toldWords({ told, names }, t)}</p>
      <form method="post" className="actions">
        <button type="submit" className="button">
          {t("lead.cancellation.submit")}
        </button>
        <a className="button second" href={`/lead/${id}`}>
          {t("lead.cancellation.back")}
        </a>
      </form>
      {reached === "one" && (
        <p className="quiet">
          <a href={`/lead/${id}/cancellation?on=${originalDate}&and=following`}>{t("lead.cancellation.toFollowing")}</a>
        </p>
      )}
    </>
  );
}
