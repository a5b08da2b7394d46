import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listWaiting } from "~/gatherings/approval.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords, dayWords } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";
import { useToday } from "~/ui/today";

export const meta = privateMeta((t) => t("staff.gatherings.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const done = new URL(request.url).searchParams.get("done");
  return {
    waiting: await listWaiting(context.db, staff),
    done: (["approved", "trusted", "sentBack"] as const).find((one) => one === done),
  };
}

export default function Queue() {
  const { waiting, done } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <>
      <h1>{t("staff.gatherings.title")}</h1>
      {done && (
        <p className="notice" role="status">
          {t(`staff.gatherings.done.${done}`)}
        </p>
      )}
      <p className="lede">{t("staff.gatherings.waiting", { count: waiting.length })}</p>
      {waiting.length > 0 && (
        <ul className="lines">
          {waiting.map(({ id, title, leader, date, createdAt }) => (
            <li key={id}>
              <p className="when">{dayWords(date, i18n.language, today)}</p>
              <p className="what">
                <a href={`/staff/gatherings/${id}`}>{title}</a>
              </p>
              <p>{leader}</p>
              <p className="quiet">
                {t("staff.gatherings.since", { date: dateWords(createdAt.slice(0, 10), i18n.language) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="button second" href="/staff/templates">
          {t("staff.templates.title")}
        </a>
      </p>
    </>
  );
}
