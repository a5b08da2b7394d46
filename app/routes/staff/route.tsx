import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { WorkFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const handle = { interactive: true };

export const meta = privateMeta((t) => t("staff.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name } = await requireStaff({ request, context });
  return { name };
}

export default function Staff() {
  const { name } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const places = (["activity", "bulletins", "gatherings", "people", "offices", "mail"] as const).map((place) => ({
    href: place === "activity" ? "/staff" : `/staff/${place}`,
    label: t(`staff.nav.${place}`),
  }));
  return (
    <WorkFrame places={places} here={pathname} name={name}>
      <Outlet />
    </WorkFrame>
  );
}
