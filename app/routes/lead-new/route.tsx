import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { valuesLike } from "~/gatherings/duplicate.server";
import { gatheringForm } from "~/gatherings/form";
import { formChoices, newFormValues } from "~/gatherings/form-choices.server";
import { GatheringForm } from "~/gatherings/gathering-form";
import { findGatheringOf } from "~/gatherings/gatherings.server";
import { makePlan } from "~/gatherings/plan.server";
import { scheduleGathering } from "~/gatherings/schedule.server";
import { formValues, readValues, rejectPlan } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("lead.new.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const office = await officeOf(context.db, leader.officeCode);
  const choices = await formChoices(context.db, leader.locale, translatorFor(leader.locale));
  const like = new URL(request.url).searchParams.get("like");
  const model = like === null ? undefined : await findGatheringOf(context.db, leader.id, like, context.now());
  const values = model ? await valuesLike(context.db, model) : newFormValues(office, leader.locale);
  return { choices, values };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, gatheringForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const { zone: officeZone } = await officeOf(context.db, leader.officeCode);
  const plan = await makePlan(context.db, form, { officeZone, earliest: context.now() });
  if ("field" in plan) return data({ rejected: rejectPlan(values, plan) }, { status: 422 });
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
      <GatheringForm choices={choices} values={values} rejected={rejected} repeats>
        <button type="submit" className="button">
          {t("lead.new.submit")}
        </button>
      </GatheringForm>
    </>
  );
}
