import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOffices } from "~/accounts/offices.server";
import { officeChoices, TemplateFields } from "~/gatherings/template-fields";
import { templateForm } from "~/gatherings/template-form";
import { listTemplatesOf, saveTemplate } from "~/gatherings/templates.server";
import { readForm, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.templates.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const offices = await listOffices(context.db, staff.officeCode);
  const templates = await listTemplatesOf(context.db, staff.officeCode);
  return { templates, offices, isOfAll: staff.officeCode === null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { data: form, rejected } = await readForm(request, templateForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const mayChoose = staff.officeCode === null || form.officeCode === staff.officeCode;
  if (!mayChoose) return data({ rejected: reject({}, "officeCode", "office-missing") }, { status: 422 });
  await saveTemplate(context.db, form, null, context.now());
  throw redirect("/staff/templates");
}

export default function Templates() {
  const { templates, offices, isOfAll } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <p className="back">
        <a href="/staff/gatherings">{t("staff.gatherings.title")}</a>
      </p>
      <h1>{t("staff.templates.title")}</h1>
      <p className="lede">{t("staff.templates.lede")}</p>
      {templates.length > 0 && (
        <ul className="lines">
          {templates.map(({ id, title, minutes, officeCode }) => (
            <li key={id}>
              <p className="what">
                <a href={`/staff/templates/${id}`}>{title}</a>
              </p>
              <p className="quiet">{t("staff.templates.minutes", { count: minutes })}</p>
              <p className="quiet">
                {offices.find(({ code }) => code === officeCode)?.name ?? t("staff.templates.allOffices")}
              </p>
            </li>
          ))}
        </ul>
      )}
      <h2>{t("staff.templates.new")}</h2>
      <SentForm schema={templateForm} rejected={rejected} values={{ minutes: "60" }}>
        <TemplateFields offices={officeChoices(offices, isOfAll, t)} />
        <button type="submit" className="button">
          {t("staff.templates.submit")}
        </button>
      </SentForm>
    </>
  );
}
