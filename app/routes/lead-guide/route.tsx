import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { choicesForm } from "~/guides/choices";
import { CopiesLinks } from "~/guides/copies/copies-links";
import { markFor } from "~/guides/copies/mark";
import { PrintMark } from "~/guides/copies/print-mark";
import { notePrint } from "~/guides/copies/prints.server";
import { choicesFor, openGuide, saveChoices } from "~/guides/guides.server";
import { changesSinceOpened } from "~/guides/openings.server";
import { ChangedRequests, changedIn } from "~/guides/sheet/changed";
import styles from "~/guides/sheet/guide.css?url";
import { Sheet } from "~/guides/sheet/sheet";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { localeFrom } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { GuideChoicesForm } from "./choices-form";
import { Corrected } from "./corrected";
import { NoBulletin } from "./no-bulletin";

export const meta = privateMeta((t) => t("guidePage.title"));

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const choices = await choicesFor(context.db, occurrence);
  const [guide, office] = await Promise.all([
    openGuide(context.db, occurrence, choices, context.now()),
    officeOf(context.db, occurrence.officeCode),
  ]);
  const changes = guide && (await changesSinceOpened(context.db, occurrence.occurrenceId, guide.bulletin.id));
  const code = guide && (await notePrint(context.db, occurrence, { guide, kind: "leader" }, context.now()));
  const { id, title, originalDate, date, time, zone, language } = occurrence;
  return {
    guide,
    choices,
    mark: code ? markFor(code, context.siteUrl) : undefined,
    gathering: { id, title, originalDate, date, time, zone, language: localeFrom(language), heldIn: language },
    paper: office.paper,
    changes: changes ?? { at: "", differences: [] },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { data: choices, rejected } = await readForm(request, choicesForm);
  if (rejected) return data({ rejected }, { status: 422 });
  await saveChoices(context.db, occurrence.occurrenceId, choices, context.now());
  throw redirect(`/lead/${occurrence.id}/${occurrence.originalDate}/guide`);
}

export default function GuidePage() {
  const { guide, choices, gathering, paper, mark, changes } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <div className={`guide-page paper-${paper}`}>
      <p className="back no-print">
        <a href={`/lead/${gathering.id}`}>{gathering.title}</a>
      </p>
      <h1 className="no-print">{t("guidePage.title")}</h1>
      {guide ? (
        <>
          <GuideChoicesForm choices={choices} rejected={rejected} />
          <Corrected {...changes} />
          <ChangedRequests.Provider value={changedIn(changes.differences)}>
            <Sheet guide={guide} gathering={gathering} />
          </ChangedRequests.Provider>
          {mark && <PrintMark mark={mark} />}
          <CopiesLinks guide={`/lead/${gathering.id}/${gathering.originalDate}/guide`} />
        </>
      ) : (
        <NoBulletin />
      )}
    </div>
  );
}
