import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { formChoices, formValuesOf } from "~/gatherings/form-choices.server";
import { GatheringForm } from "~/gatherings/gathering-form";
import { zoneFromPlace } from "~/gatherings/plan.server";
import { findReach, planAsItIs } from "~/gatherings/reach.server";
import { required } from "~/http/answers.server";
import { formValues } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { saveChange } from "./save-change.server";
import { WhatHappens } from "./what-happens";

export const meta = privateMeta((t) => t("lead.edit.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const query = new URL(request.url).searchParams;
  const reach = required(await findReach(context.db, leader.id, String(params.gathering), query, context.now()));
  const { gathering, scope, reached } = reach;
  if (gathering.cancelledAt) throw redirect(`/lead/${gathering.id}`);
  const choices = await formChoices(context.db, leader.locale, translatorFor(leader.locale));
  const office = await officeOf(context.db, leader.officeCode);
  const placeZone = await zoneFromPlace(context.db, gathering, office.zone);
  const { id, title, originalDate } = gathering;
  const values = formValuesOf(await planAsItIs(context.db, reach), placeZone);
  return { choices, values, id, title, originalDate, scope, reached };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const query = new URL(request.url).searchParams;
  const reach = required(await findReach(context.db, leader.id, String(params.gathering), query, context.now()));
  const answer = await saveChange(context, leader, reach, await formValues(request));
  if (answer === "saved") throw redirect(`/lead/${reach.gathering.id}`);
  return data(answer, { status: answer.foreseen ? 200 : 422 });
}

export default function EditGathering() {
  const { choices, values, title, id, originalDate, scope, reached } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const foreseen = answer?.foreseen;
  const { t } = useTranslation();
  return (
    <>
      <p className="back">
        <a href={`/lead/${id}`}>{title}</a>
      </p>
      <h1>{t(`lead.edit.${reached}`)}</h1>
      {reached === "one" && (
        <p>
          <a href={`/lead/${id}/edit?on=${originalDate}&and=following`}>{t("lead.edit.toFollowing")}</a>
        </p>
      )}
      <GatheringForm
        choices={choices}
        values={values}
        rejected={answer?.rejected}
        repeats={scope === "following"}
        before={foreseen && <WhatHappens {...foreseen} />}
      >
        {!foreseen && (
          <button type="submit" className="button">
            {t("lead.edit.submit")}
          </button>
        )}
      </GatheringForm>
    </>
  );
}
