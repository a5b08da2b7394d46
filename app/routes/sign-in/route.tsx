import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInForm } from "~/accounts/forms";
import { requestSignIn } from "~/accounts/sign-in.server";
import { readForm, reject } from "~/http/form.server";
import { localPath } from "~/http/local-path";
import { findUser, homeOf } from "~/http/session.server";
import { waitForSignInMail } from "~/http/sign-in-limits.server";
import { useTranslation } from "~/i18n/use-translation";
import { TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";
import { Sent } from "./sent";

export const meta = privateMeta((t) => t("signIn.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = localPath(new URL(request.url).searchParams.get("next"), "");
  const user = await findUser({ request, context });
  if (user) throw redirect(next || homeOf(user));
  return { next };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { data: form, rejected } = await readForm(request, signInForm);
  if (rejected) return data({ rejected, sentTo: undefined }, { status: 422 });
  const minutes = await waitForSignInMail(context, form.email);
  if (minutes > 0) {
    const headers = { "Retry-After": String(minutes * 60) };
    return data({ rejected: reject(form, "email", "too-often"), minutes, sentTo: undefined }, { status: 429, headers });
  }
  await requestSignIn(context.db, form.email, context.now());
  return data({ rejected: undefined, sentTo: form.email });
}

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  if (answer?.sentTo) return <Sent email={answer.sentTo} next={next} />;
  return (
    <PublicFrame>
      <h1>{t("signIn.title")}</h1>
      <p className="lede">{t("signIn.lede")}</p>
      <PlainForm rejected={answer?.rejected}>
        <TextField name="email" type="email" autoComplete="email" label={t("signIn.email")} />
        <button type="submit" className="button">
          {t("signIn.send")}
        </button>
      </PlainForm>
    </PublicFrame>
  );
}
