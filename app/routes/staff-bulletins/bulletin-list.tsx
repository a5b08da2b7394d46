import type { listBulletins } from "~/bulletins/archive.server";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords, momentWords } from "~/time/words";

type Listed = Awaited<ReturnType<typeof listBulletins>>[number];

/** All bulletins, newest first. */
export function BulletinList({ bulletins }: { bulletins: Listed[] }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className="lines">
      {bulletins.map(({ id, title, date, publishedAt, isComing, requests }) => (
        <li key={id}>
          <p className="when">{date ? dateWords(date, i18n.language) : t("staff.bulletins.undated")}</p>
          <p className="what">
            <a href={`/staff/bulletins/${id}`}>{title ?? t("staff.bulletins.untitled")}</a>
          </p>
          <p className="quiet">{t("staff.bulletins.requests", { count: requests })}</p>
          <p>
            {publishedAt
              ? t(isComing ? "staff.bulletins.coming" : "staff.bulletins.published", {
                  at: momentWords(publishedAt, i18n.language),
                })
              : t("staff.bulletins.draft")}
          </p>
        </li>
      ))}
    </ul>
  );
}
