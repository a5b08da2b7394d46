import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { qrPath } from "~/gatherings/share";
import styles from "~/guides/copies/paper.css?url";
import { openGuide } from "~/guides/guides.server";
import { followCodeOf } from "~/guides/live/lives.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { localeFrom } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { useScripted } from "~/ui/use-scripted";
import { Leading } from "./leading";
import liveStyles from "./live.css?url";

export const handle = { interactive: true };

export const meta = privateMeta((t) => t("live.title"));

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "stylesheet", href: liveStyles },
];

/** All that leading needs, once: from here on the page gets by without network. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const { id, occurrenceId, originalDate, title, zone, language } = occurrence;
  const code = await followCodeOf(context.db, occurrenceId, context.now());
  const follow = `${context.siteUrl}/now/${code}`;
  return {
    gathering: { occurrenceId, title, zone, language: localeFrom(language), startsAt: Date.parse(occurrence.startsAt) },
    address: `/lead/${id}/${originalDate}`,
    guide: (await openGuide(context.db, occurrence, context.now())) ?? null,
    follow: { address: follow, qr: qrPath(follow) },
  };
}

export default function LivePage() {
  const { guide, ...told } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const isScripted = useScripted();
  return (
    <main id="main" className="live">
      {guide && isScripted ? (
        <Leading guide={guide} {...told} />
      ) : (
        <>
          <h1>{told.gathering.title}</h1>
          <p>{t(guide ? "live.noScript" : "guidePage.noBulletin")}</p>
          <p>
            <a className="button" href={`${told.address}/guide`}>
              {t("live.guide")}
            </a>
          </p>
        </>
      )}
    </main>
  );
}
