import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInByLink } from "~/accounts/sign-in.server";
import { formValues } from "~/http/form.server";
import { waitForLink } from "~/http/sign-in-limits.server";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("signIn.title"));

/** Opening the link signs nobody in: mail scanners open every link. */
export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get("token") ?? "" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { token = "" } = await formValues(request);
  const cookies = (await waitForLink(context)) > 0 ? undefined : await signInByLink(context.auth, token);
  if (!cookies) return data({ used: true }, { status: 410 });
  for (const cookie of cookies) context.addCookie(cookie);
  throw redirect("/sign-in");
}

export default function SignInLink() {
  const { token } = useLoaderData<typeof loader>();
  const used = useActionData<typeof action>()?.used || token === "";
  const { t } = useTranslation();
  if (used) return <UsedLink />;
  return (
    <PublicFrame>
      <h1>{t("signIn.linkTitle")}</h1>
      <p className="lede">{t("signIn.linkLede")}</p>
      <form method="post" action="/sign-in/link">
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="button">
          {t("signIn.useLink")}
        </button>
      </form>
    </PublicFrame>
  );
}

function UsedLink() {
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("signIn.usedTitle")}</h1>
      <p className="lede">{t("signIn.usedText", { minutes: 10 })}</p>
      <p>
        <a className="button" href="/sign-in">
          {t("signIn.newLink")}
        </a>
      </p>
    </PublicFrame>
  );
}
