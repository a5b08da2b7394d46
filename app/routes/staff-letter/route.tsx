import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { letterForm } from "~/bulletins/desk-form";
import { draftFromLetter } from "~/bulletins/letters.server";
import { readForm, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { TextArea } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.letter.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { data: form, rejected } = await readForm(request, letterForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const draft = await draftFromLetter(context.db, staff.id, form.letter, context.now());
  if (draft === "no-requests") return data({ rejected: reject(form, "letter", "no-requests") }, { status: 422 });
  throw redirect(`/staff/bulletins/${draft.id}`);
}

export default function Letter() {
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("staff.letter.title")}</h1>
      <p className="lede">{t("staff.letter.lede")}</p>
      <SentForm schema={letterForm} rejected={rejected}>
        <TextArea name="letter" label={t("staff.letter.label")} rows={18} />
        <button type="submit" className="button">
          {t("staff.letter.submit")}
        </button>
      </SentForm>
    </>
  );
}
