import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { invitationForm } from "~/accounts/forms";
import { listOffices } from "~/accounts/offices.server";
import { inviteLeader, listLeaders } from "~/accounts/users.server";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { CheckField, SelectField, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("staff.people.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const [leaders, offices] = await Promise.all([
    listLeaders(context.db, staff.officeCode),
    listOffices(context.db, staff.officeCode),
  ]);
  return { leaders, offices: offices.map(({ code, name }) => ({ value: code, label: name })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, invitationForm);
  if (rejected) return data({ rejected }, { status: 422 });
  required((await listOffices(context.db, staff.officeCode)).find((office) => office.code === form.officeCode));
  const outcome = await inviteLeader(context.db, { ...form, locale: "en" }, context.now());
  if (outcome === "known")
    return data({ rejected: reject({ ...values, email: form.email }, "email", "email-known") }, { status: 422 });
  throw redirect("/staff/people");
}

export default function People() {
  const { leaders, offices } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("staff.people.title")}</h1>
      {leaders.length === 0 ? (
        <p className="lede">{t("staff.people.none")}</p>
      ) : (
        <ul className="lines">
          {leaders.map(({ id, name, email, office }) => (
            <li key={id}>
              <p className="what">{name}</p>
              <p className="long">{email}</p>
              <p className="quiet">{office}</p>
            </li>
          ))}
        </ul>
      )}
      <h2>{t("staff.people.invite")}</h2>
      <p>{t("staff.people.inviteText")}</p>
      <SentForm schema={invitationForm} rejected={rejected}>
        <TextField name="name" label={t("staff.people.name")} autoComplete="off" />
        <TextField name="email" type="email" label={t("staff.people.email")} autoComplete="off" />
        <SelectField name="officeCode" label={t("staff.people.office")} choices={offices} />
        <CheckField name="trusted" label={t("staff.people.trusted")} hint={t("staff.people.trustedHint")} />
        <button type="submit" className="button">
          {t("staff.people.submit")}
        </button>
      </SentForm>
    </>
  );
}
