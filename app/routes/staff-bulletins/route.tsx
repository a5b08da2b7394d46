import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listBulletins } from "~/bulletins/archive.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords, momentWords } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.bulletins.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  return { bulletins: await listBulletins(context.db) };
}

export default function Bulletins() {
  const { bulletins } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const current = bulletins
    .filter((bulletin) => bulletin.publishedAt)
    .sort((a, b) => (String(a.publishedAt) < String(b.publishedAt) ? 1 : -1))[0];
  return (
    <>
      <h1>{t("staff.bulletins.title")}</h1>
      <p className="lede">
        {current
          ? t("staff.bulletins.current", { title: current.title ?? t("staff.bulletins.untitled") })
          : t("staff.bulletins.none")}
      </p>
      <p>
        <a className="button" href="/staff/bulletins/new">
          {t("staff.bulletins.new")}
        </a>
      </p>
      <ul className="lines">
        {bulletins.map(({ id, title, date, publishedAt, requests }) => (
          <li key={id}>
            <p className="when">{date ? dateWords(date, i18n.language) : t("staff.bulletins.undated")}</p>
            <p className="what">
              <a href={`/staff/bulletins/${id}`}>{title ?? t("staff.bulletins.untitled")}</a>
            </p>
            <p className="quiet">{t("staff.bulletins.requests", { count: Number(requests) })}</p>
            <p>
              {publishedAt
                ? t("staff.bulletins.published", { at: momentWords(publishedAt, i18n.language) })
                : t("staff.bulletins.draft")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
