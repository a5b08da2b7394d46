import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOffices } from "~/accounts/offices.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.offices.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  return { offices: await listOffices(context.db, staff.officeCode) };
}

export default function Offices() {
  const { offices } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("staff.offices.title")}</h1>
      <p className="lede">{t("staff.offices.lede")}</p>
      <ul className="lines">
        {offices.map(({ code, name, contactCard }) => (
          <li key={code}>
            <p className="what">
              <a href={`/staff/offices/${code}`}>{name}</a>
            </p>
            <p className={contactCard ? "lines-kept" : "quiet"}>{contactCard ?? t("staff.offices.noContact")}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
