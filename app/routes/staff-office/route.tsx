import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeForm } from "~/accounts/office-form";
import { findOffice, saveOffice } from "~/accounts/offices.server";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { zoneNames } from "~/time/calendar-date";
import { RadioField, SelectField, TextArea, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.offices.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const office = required(await findOffice(context.db, staff.officeCode, String(params.office)));
  const { name, zone, paper, contactCard } = office;
  return { name, values: { name, zone, paper, contactCard: contactCard ?? "" }, zones: zoneNames };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { code } = required(await findOffice(context.db, staff.officeCode, String(params.office)));
  const { data: form, rejected } = await readForm(request, officeForm);
  if (rejected) return data({ rejected }, { status: 422 });
  await saveOffice(context.db, code, form);
  throw redirect("/staff/offices");
}

export default function Office() {
  const { name, values, zones } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <p className="back">
        <a href="/staff/offices">{t("staff.offices.title")}</a>
      </p>
      <h1>{name}</h1>
      <SentForm schema={officeForm} rejected={rejected} values={values}>
        <TextField name="name" label={t("staff.offices.name")} />
        <TextArea
          name="contactCard"
          label={t("staff.offices.contact")}
          hint={t("staff.offices.contactHint")}
          rows={5}
          optional
        />
        <SelectField
          name="zone"
          label={t("staff.offices.zone")}
          choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        />
        <RadioField
          name="paper"
          label={t("staff.offices.paper")}
          choices={["A4", "Letter"].map((paper) => ({ value: paper, label: paper }))}
        />
        <button type="submit" className="button">
          {t("staff.offices.save")}
        </button>
      </SentForm>
    </>
  );
}
