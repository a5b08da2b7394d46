import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { CodeForm } from "~/accounts/code-form";
import { codeForm } from "~/accounts/forms";
import { signInByCode } from "~/accounts/sign-in.server";
import { readForm, reject } from "~/http/form.server";
import { localPath } from "~/http/local-path";
import { waitForCode } from "~/http/sign-in-limits.server";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("signIn.title"));

export async function action({ request, context }: ActionFunctionArgs) {
  const { data: form, rejected } = await readForm(request, codeForm);
  if (rejected) return data({ rejected }, { status: 422 });
  if ((await waitForCode(context, form.email)) > 0)
    return data({ rejected: reject(form, "code", "too-often") }, { status: 429 });
  const cookies = await signInByCode(context.auth, form.email, form.code);
  if (!cookies) return data({ rejected: reject(form, "code", "code-refused") }, { status: 422 });
  for (const cookie of cookies) context.addCookie(cookie);
  throw redirect(localPath(form.next, "/sign-in"));
}

export default function SignInCode() {
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("signIn.title")}</h1>
      {rejected && (
        <CodeForm email={rejected.values.email ?? ""} next={rejected.values.next ?? ""} rejected={rejected} />
      )}
      <p>
        <a href="/sign-in">{t(rejected ? "signIn.again" : "signIn.newLink")}</a>
      </p>
    </PublicFrame>
  );
}
