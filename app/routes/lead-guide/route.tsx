import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import choicesStyles from "~/guides/choices.css?url";
import styles from "~/guides/copies/paper.css?url";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { Drafted } from "./drafted";
import { openDrafted } from "./drafted.server";
import { NoBulletin } from "./no-bulletin";
import { saveBlock } from "./save-block.server";
import { saveChoices } from "./save-choices.server";
import studioStyles from "./studio.css?url";

export const meta = privateMeta((t) => t("guidePage.title"));

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "stylesheet", href: choicesStyles },
  { rel: "stylesheet", href: studioStyles },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { id, title, originalDate, date, time, zone, language } = occurrence;
  const gathering = { id, title, originalDate, date, time, zone, language };
  const { paper } = await officeOf(context.db, occurrence.officeCode);
  const drafted = await openDrafted(context, occurrence);
  return { gathering, isComing: occurrence.startsAt > context.now().toISOString(), paper, drafted };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const address = `/lead/${occurrence.id}/${occurrence.originalDate}/guide`;
  const key = new URL(request.url).searchParams.get("block");
  if (key !== null) {
    const saved = await saveBlock({ request, context }, occurrence, key);
    if (saved.rejected) return data({ rejected: saved.rejected, of: "block" as const }, { status: 422 });
    throw redirect(`${address}?block=${encodeURIComponent(key)}#block`);
  }
  const rejected = await saveChoices({ request, context }, occurrence);
  if (rejected) return data({ rejected, of: "choices" as const }, { status: 422 });
  throw redirect(address);
}

export default function GuidePage() {
  const { gathering, isComing, paper, drafted } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <div className={`guide-page paper-${paper}`}>
      <p className="back no-print">
        <a href={`/lead/${gathering.id}`}>{gathering.title}</a>
      </p>
      <h1 className="no-print">{t("guidePage.title")}</h1>
      {drafted ? <Drafted {...{ gathering, isComing, drafted, sent }} /> : <NoBulletin />}
    </div>
  );
}
