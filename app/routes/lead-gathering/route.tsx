import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findGatheringOf, listDatesOf } from "~/gatherings/gatherings.server";
import { gatheringAddress, qrPath, shareText } from "~/gatherings/share";
import { findTemplateFor } from "~/gatherings/templates.server";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { pageTitle, unlisted, wordsOf } from "~/ui/page-meta";
import { Acts } from "./acts";
import { Dates } from "./dates";
import { Facts } from "./facts";
import { Share } from "./share";
import { Standing } from "./standing";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const t = wordsOf(matches);
  return [{ title: pageTitle(data?.gathering.title ?? t("lead.gatherings.title"), t) }, unlisted];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const [id, now] = [String(params.gathering), context.now()];
  const gathering = required(await findGatheringOf(context.db, leader.id, id, now));
  const dates = await listDatesOf(context.db, leader.id, id, now);
  const address = gatheringAddress(context.siteUrl, gathering.slug);
  const t = translatorFor(gathering.language);
  const text = shareText(gathering, context.siteUrl, now.toISOString().slice(0, 10), t);
  const template = await findTemplateFor(context.db, gathering.officeCode, gathering.templateId ?? "");
  const instructions = template?.instructions ?? null;
  return { gathering, dates, instructions, now: now.toISOString(), share: { address, text, qr: qrPath(address) } };
}

export default function Gathering() {
  const { gathering, dates, instructions, now, share } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { id, title, cancelledAt } = gathering;
  const isSeries = dates.length > 1;
  if (cancelledAt)
    return (
      <>
        <h1>{title}</h1>
        <p className="notice">{t("lead.gathering.off")}</p>
        <Facts gathering={gathering} />
        <p>
          <a href={`/lead/new?like=${id}`}>{t("lead.gathering.duplicate")}</a>
        </p>
      </>
    );
  return (
    <>
      <h1>{title}</h1>
      <Standing gathering={gathering} instructions={instructions} />
      <Facts gathering={gathering} isNext={isSeries} />
      <Acts gathering={gathering} now={now} />
      {isSeries && <Dates dates={dates} />}
      {gathering.approvedAt && <Share {...share} />}
      <p className="quiet">
        <a href={`/lead/new?like=${id}`}>{t("lead.gathering.duplicate")}</a>
      </p>
      <p className="quiet">
        <a href={`/lead/${id}/leaders`}>{t("lead.gathering.leaders")}</a>
      </p>
      {gathering.endsAt > now && (
        <p className="quiet">
          <a href={`/lead/${id}/cancellation`}>{t(isSeries ? "lead.gathering.cancelAll" : "lead.gathering.cancel")}</a>
        </p>
      )}
    </>
  );
}
