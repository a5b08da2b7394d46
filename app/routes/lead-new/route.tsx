import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { gatheringForm } from "~/gatherings/form";
import { formChoices, newFormValues } from "~/gatherings/form-choices.server";
import { GatheringForm } from "~/gatherings/gathering-form";
import { makePlan } from "~/gatherings/plan.server";
import { scheduleGathering } from "~/gatherings/schedule.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("lead.new.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const office = await officeOf(context.db, leader.officeCode);
  const choices = await formChoices(context.db, leader.locale, translatorFor(leader.locale));
  return { choices, values: newFormValues(office, leader.locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, gatheringForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const { zone: officeZone } = await officeOf(context.db, leader.officeCode);
  const plan = await makePlan(context.db, form, { officeZone, earliest: context.now() });
  if ("field" in plan) return data({ rejected: reject(values, plan.field, plan.message) }, { status: 422 });
  const id = await scheduleGathering(context.db, leader, plan, context.now());
  throw redirect(`/lead/${id}`);
}

export default function NewGathering() {
  const { choices, values } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("lead.new.title")}</h1>
      <GatheringForm choices={choices} values={values} rejected={rejected} submit={t("lead.new.submit")} />
    </>
  );
}
