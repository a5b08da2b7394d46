import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { randomText } from "db/id";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { walkInForm } from "~/rsvps/form";
import { addWalkIn } from "~/rsvps/guest-list.server";
import { listGuests, standings } from "~/rsvps/guests.server";
import { partyWords } from "~/rsvps/party-words";
import { privateMeta } from "~/ui/page-meta";
import { GuestGroup } from "./guest-group";
import { WalkIn } from "./walk-in";

export const meta = privateMeta((t) => t("people.title"));

const outcomes = ["added", "removed", "given", "full", "over", "sent"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { id, title, originalDate, occurrenceId, cancelledAt } = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const asked = new URL(request.url).searchParams.get("done");
  return {
    ...{ id, title, path: `/lead/${id}/${originalDate}`, isOff: cancelledAt !== null },
    guests: standings(await listGuests(context.db, occurrenceId)),
    done: outcomes.find((outcome) => outcome === asked),
    formKey: randomText(24),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { id, originalDate, occurrenceId } = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const values = await formValues(request);
  const { data: guest, rejected } = readValues(values, walkInForm);
  if (rejected) return data({ rejected }, { status: 422 });
  if ((await addWalkIn(context.db, occurrenceId, guest, context.now())) === "full")
    return data({ rejected: reject(values, "adults", "no-room") }, { status: 422 });
  throw redirect(`/lead/${id}/${originalDate}/people?done=added`);
}

export default function People() {
  const { id, title, path, isOff, guests, done, formKey } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  const groups = (["going", "waitlisted", "declined"] as const).filter((group) => guests[group].length > 0);
  const { seats, adults, children, waitlisted } = guests;
  return (
    <>
      <p className="back">
        <a href={`/lead/${id}`}>{title}</a>
      </p>
      <h1>{t("people.title")}</h1>
      {done && !rejected && (
        <p className="notice" role="status">
          {t(`people.done.${done}`)}
        </p>
      )}
      <p className="lede">
        {groups.length === 0
          ? t("people.none")
          : `${t("people.totals", { count: seats, party: partyWords({ adults, children }, t) })} ${t("people.waiting", { count: waitlisted.length })}`}
      </p>
      {groups.length > 0 && (
        <p className="actions">
          {!isOff && (
            <a className="button second" href={`${path}/message`}>
              {t("people.message.link")}
            </a>
          )}
          <a className="button second" href={`${path}/people.csv`}>
            {t("people.file.link")}
          </a>
        </p>
      )}
      {groups.map((group) => (
        <GuestGroup key={group} group={group} guests={guests[group]} path={`${path}/people`} isOff={isOff} />
      ))}
      {!isOff && <WalkIn formKey={formKey} rejected={rejected} />}
    </>
  );
}
