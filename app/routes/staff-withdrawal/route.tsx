import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withdrawalForm } from "~/bulletins/withdrawal-form";
import { findWithdrawable, withdrawRequest } from "~/guides/withdrawals.server";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { momentWords } from "~/time/words";
import { TextArea } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";
import { Whereabouts } from "./whereabouts";

export const meta = privateMeta((t) => t("staff.withdrawal.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const bulletin = String(params.bulletin);
  const found = required(await findWithdrawable(context.db, bulletin, String(params.request)));
  const openings = found.openings.map(({ occurrenceId, title, date, leader, at }) => ({
    ...{ occurrenceId, title, date, leader, at },
  }));
  return { ...found, openings, bulletin };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const bulletin = String(params.bulletin);
  const { id } = required(await findWithdrawable(context.db, bulletin, String(params.request)));
  const { data: form, rejected } = await readForm(request, withdrawalForm);
  if (rejected) return data({ rejected }, { status: 422 });
  await withdrawRequest(context.db, staff.id, { id, ...form }, context.now());
  throw redirect(`/staff/bulletins/${bulletin}/requests/${id}/withdrawal`);
}

export default function Withdrawal() {
  const { text, heading, withdrawnAt, reason, by, openings, bulletin } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t, i18n } = useTranslation();
  const at = withdrawnAt && momentWords(withdrawnAt, i18n.language);
  return (
    <>
      <p className="back">
        <a href={`/staff/bulletins/${bulletin}`}>{t("staff.desk.title")}</a>
      </p>
      <h1>{t(withdrawnAt ? "staff.withdrawal.done" : "staff.withdrawal.title")}</h1>
      {at && <p className="notice">{t("staff.withdrawal.by", { at, by: by ?? "", reason: reason ?? "" })}</p>}
      <blockquote className="thank">
        {heading && <p className="quiet small">{heading}</p>}
        <p className="long">{text}</p>
      </blockquote>
      {!withdrawnAt && (
        <>
          <p>{t("staff.withdrawal.text")}</p>
          <SentForm schema={withdrawalForm} rejected={rejected}>
            <TextArea name="reason" label={t("staff.withdrawal.reason")} hint={t("staff.withdrawal.reasonHint")} />
            <p className="actions">
              <button type="submit" className="button">
                {t("staff.withdrawal.submit")}
              </button>
              <a className="button second" href={`/staff/bulletins/${bulletin}`}>
                {t("staff.withdrawal.back")}
              </a>
            </p>
          </SentForm>
        </>
      )}
      <Whereabouts openings={openings} isWithdrawn={withdrawnAt !== null} />
    </>
  );
}
