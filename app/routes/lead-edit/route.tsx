import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { gatheringForm } from "~/gatherings/form";
import { formChoices, formValuesOf } from "~/gatherings/form-choices.server";
import { GatheringForm } from "~/gatherings/gathering-form";
import { findGatheringOf } from "~/gatherings/gatherings.server";
import { earliestFor, makePlan, zoneFromPlace } from "~/gatherings/plan.server";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { changeLedGathering } from "~/rsvps/changes.server";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("lead.edit.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const gathering = required(await findGatheringOf(context.db, leader.id, String(params.gathering)));
  if (gathering.cancelledAt) throw redirect(`/lead/${gathering.id}`);
  const choices = await formChoices(context.db, leader.locale, translatorFor(leader.locale));
  const office = await officeOf(context.db, leader.officeCode);
  const placeZone = await zoneFromPlace(context.db, gathering, office.zone);
  return { choices, values: formValuesOf(gathering, placeZone), title: gathering.title, id: gathering.id };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const gathering = required(await findGatheringOf(context.db, leader.id, String(params.gathering)));
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, gatheringForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const { zone: officeZone } = await officeOf(context.db, leader.officeCode);
  const plan = await makePlan(context.db, form, { officeZone, earliest: earliestFor(gathering, context.now()) });
  if ("field" in plan) return data({ rejected: reject(values, plan.field, plan.message) }, { status: 422 });
  const change = await changeLedGathering(context.db, leader, gathering, plan, context.now());
  if (change === "too-small") return data({ rejected: reject(values, "capacity", "capacity-taken") }, { status: 422 });
  throw redirect(`/lead/${gathering.id}`);
}

export default function EditGathering() {
  const { choices, values, title, id } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <p className="back">
        <a href={`/lead/${id}`}>{title}</a>
      </p>
      <h1>{t("lead.edit.title")}</h1>
      <GatheringForm choices={choices} values={values} rejected={rejected} submit={t("lead.edit.submit")} />
    </>
  );
}
