import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listBulletins } from "~/bulletins/archive.server";
import { searchBulletins } from "~/bulletins/search.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { BulletinList } from "./bulletin-list";
import { FoundList } from "./found-list";
import { SearchForm } from "./search-form";

export const meta = privateMeta((t) => t("staff.bulletins.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const looked = (new URL(request.url).searchParams.get("q") ?? "").trim();
  return {
    bulletins: await listBulletins(context.db, context.now()),
    looked,
    found: looked === "" ? undefined : await searchBulletins(context.db, looked),
  };
}

export default function Bulletins() {
  const { bulletins, looked, found } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const current = bulletins.find(({ isCurrent }) => isCurrent);
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
      <SearchForm looked={looked} />
      {found ? <FoundList found={found} looked={looked} /> : <BulletinList bulletins={bulletins} />}
    </>
  );
}
