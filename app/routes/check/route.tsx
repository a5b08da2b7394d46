import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkCode } from "~/guides/copies/check.server";
import { CheckedSheet, TooManyCodes, UnknownCode } from "~/guides/copies/checked-sheet";
import { minutesToWait, networkOf } from "~/http/limits.server";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("copies.checked.title"));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const code = String(params.code);
  const minutes = await minutesToWait(context.limits, ["printCode", networkOf(context.address)]);
  if (minutes > 0) {
    const headers = { "Retry-After": String(minutes * 60) };
    return data({ code, found: undefined, tooMany: true }, { status: 429, headers });
  }
  const found = await checkCode(context.db, code, context.now());
  return data({ code, found, tooMany: false }, { status: found ? 200 : 404 });
}

export default function CheckPage() {
  const { code, found, tooMany } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("copies.checked.title")}</h1>
      {found ? <CheckedSheet code={code} {...found} /> : tooMany ? <TooManyCodes /> : <UnknownCode />}
    </PublicFrame>
  );
}
