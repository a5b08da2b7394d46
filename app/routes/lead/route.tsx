import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { WorkFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const handle = { interactive: true };

export const meta = privateMeta((t) => t("lead.gatherings.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name } = await requireLeader({ request, context });
  return { name };
}

export default function Lead() {
  const { name } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const places = [
    { href: "/lead", label: t("lead.nav.gatherings") },
    { href: "/lead/new", label: t("lead.nav.new") },
  ];
  return (
    <WorkFrame places={places} here={pathname} name={name}>
      <Outlet />
    </WorkFrame>
  );
}
