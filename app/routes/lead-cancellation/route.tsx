import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findGatheringOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { cancelGathering } from "~/rsvps/cancellations.server";
import { dayWords } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";
import { useToday } from "~/ui/today";

export const meta = privateMeta((t) => t("lead.cancellation.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { id, title, date, time, cancelledAt, endsAt } = required(
    await findGatheringOf(context.db, leader.id, String(params.gathering)),
  );
  if (cancelledAt || endsAt <= context.now().toISOString()) throw redirect(`/lead/${id}`);
  return { id, title, date, time };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const gathering = required(await findGatheringOf(context.db, leader.id, String(params.gathering)));
  await cancelGathering(context.db, leader, gathering, context.now());
  throw redirect(`/lead/${gathering.id}`);
}

export default function Cancellation() {
  const { id, title, date, time } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <>
      <h1>{t("lead.cancellation.title")}</h1>
      <p className="lede">{t("lead.cancellation.text", { title, day: dayWords(date, i18n.language, today), time })}</p>
      <form method="post" className="actions">
        <button type="submit" className="button">
          {t("lead.cancellation.submit")}
        </button>
        <a className="button second" href={`/lead/${id}`}>
          {t("lead.cancellation.back")}
        </a>
      </form>
    </>
  );
}
