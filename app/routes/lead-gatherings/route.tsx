import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { feedPathOf } from "~/calendar/feed-owners.server";
import { listDrafts } from "~/gatherings/drafts.server";
import { listComingOf, listPastOf } from "~/gatherings/gatherings.server";
import { hearsOfBulletins } from "~/guides/announcements.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { Drafts } from "./drafts";
import { GatheringList } from "./gathering-list";
import { NewsSwitch } from "./news-switch";
import { OwnFeed } from "./own-feed";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const now = context.now();
  const [coming, past, feedPath, hears] = await Promise.all([
    listComingOf(context.db, leader.id, now),
    listPastOf(context.db, leader.id, now),
    feedPathOf(context.db, context.feedLinks, leader.id),
    hearsOfBulletins(context.db, leader.id),
  ]);
  const office = `${context.siteUrl}/calendar/office/${leader.officeCode}.ics`;
  const drafts = await listDrafts(context.db, leader.id);
  const done = new URL(request.url).searchParams.get("done");
  return { coming, past, drafts, hears, feed: context.siteUrl + feedPath, office, done };
}

export default function Gatherings() {
  const { coming, past, drafts, hears, feed, office, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("lead.gatherings.title")}</h1>
      {(done === "draft" || done === "handedOver") && (
        <p className="notice" role="status">
          {t(`lead.gatherings.done.${done}`)}
        </p>
      )}
      {coming.length === 0 ? (
        <section className="empty">
          <p className="lede">{t("lead.gatherings.none")}</p>
          <a className="button" href="/lead/new">
            {t("lead.gatherings.first")}
          </a>
        </section>
      ) : (
        <>
          <GatheringList gatherings={coming} />
          <p>
            <a className="button second" href="/lead/new">
              {t("lead.gatherings.another")}
            </a>
          </p>
        </>
      )}
      <Drafts drafts={drafts} />
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t("lead.gatherings.past")}</h2>
          <GatheringList gatherings={past} areOver />
        </section>
      )}
      <OwnFeed address={feed} office={office} isNew={done === "feed"} />
      <NewsSwitch hears={hears} isNew={done === "news"} />
    </>
  );
}
