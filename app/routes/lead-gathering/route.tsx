import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findGatheringOf } from "~/gatherings/gatherings.server";
import { gatheringAddress, qrPath, shareText } from "~/gatherings/share";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { pageTitle, unlisted, wordsOf } from "~/ui/page-meta";
import { Facts } from "./facts";
import { Share } from "./share";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const t = wordsOf(matches);
  return [{ title: pageTitle(data?.gathering.title ?? t("lead.gatherings.title"), t) }, unlisted];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const gathering = required(await findGatheringOf(context.db, leader.id, String(params.gathering)));
  const today = context.now().toISOString().slice(0, 10);
  const address = gatheringAddress(context.siteUrl, gathering.slug);
  const text = shareText(gathering, context.siteUrl, today, translatorFor(gathering.language));
  const now = context.now().toISOString();
  const progress = { hasBegun: gathering.startsAt <= now, isOver: gathering.endsAt <= now };
  return { gathering, ...progress, share: { address, text, qr: qrPath(address) } };
}

export default function Gathering() {
  const { gathering, hasBegun, isOver, share } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { id, title, originalDate, cancelledAt, closedAt } = gathering;
  const toClose = hasBegun && !closedAt;
  if (cancelledAt)
    return (
      <>
        <h1>{title}</h1>
        <p className="notice">{t("lead.gathering.off")}</p>
        <Facts gathering={gathering} />
      </>
    );
  return (
    <>
      <h1>{title}</h1>
      <Facts gathering={gathering} />
      <p className="actions">
        {hasBegun && (
          <a className={toClose ? "button" : "button second"} href={`/lead/${id}/${originalDate}/close`}>
            {t(toClose ? "close.submit" : "lead.gatherings.closed")}
          </a>
        )}
        <a className={toClose ? "button second" : "button"} href={`/lead/${id}/${originalDate}/guide`}>
          {t("lead.gathering.guide")}
        </a>
        <a className="button second" href={`/lead/${id}/${originalDate}/people`}>
          {t("people.title")}
        </a>
        <a className="button second" href={`/lead/${id}/edit`}>
          {t("lead.gathering.edit")}
        </a>
      </p>
      <Share {...share} />
      <p className="quiet">
        <a href={`/lead/${id}/${originalDate}/mails`}>{t("mailPlan.link")}</a>
      </p>
      {!isOver && (
        <p className="quiet">
          <a href={`/lead/${id}/cancellation`}>{t("lead.gathering.cancel")}</a>
        </p>
      )}
    </>
  );
}
