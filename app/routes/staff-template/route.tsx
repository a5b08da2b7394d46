import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOffices } from "~/accounts/offices.server";
import { officeChoices, TemplateFields } from "~/gatherings/template-fields";
import { templateForm } from "~/gatherings/template-form";
import { findTemplateOf, saveTemplate } from "~/gatherings/templates.server";
import { required } from "~/http/answers.server";
import { readForm, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.templates.change"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const template = required(await findTemplateOf(context.db, staff.officeCode, String(params.template)));
  const values = Object.entries(template).map(([name, value]) => [name, String(value ?? "")]);
  const offices = await listOffices(context.db, staff.officeCode);
  return { id: template.id, values: Object.fromEntries(values), offices, isOfAll: staff.officeCode === null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { id } = required(await findTemplateOf(context.db, staff.officeCode, String(params.template)));
  const { data: form, rejected } = await readForm(request, templateForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const mayChoose = staff.officeCode === null || form.officeCode === staff.officeCode;
  if (!mayChoose) return data({ rejected: reject({}, "officeCode", "office-missing") }, { status: 422 });
  await saveTemplate(context.db, form, id, context.now());
  throw redirect("/staff/templates");
}

export default function Template() {
  const { id, values, offices, isOfAll } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <p className="back">
        <a href="/staff/templates">{t("staff.templates.title")}</a>
      </p>
      <h1>{t("staff.templates.change")}</h1>
      <SentForm schema={templateForm} rejected={rejected} values={values}>
        <TemplateFields offices={officeChoices(offices, isOfAll, t)} />
        <button type="submit" className="button">
          {t("staff.templates.save")}
        </button>
      </SentForm>
      <form method="post" action={`/staff/templates/${id}/retirement`}>
        <p>{t("staff.templates.retireText")}</p>
        <button type="submit" className="button second">
          {t("staff.templates.retire")}
        </button>
      </form>
    </>
  );
}
