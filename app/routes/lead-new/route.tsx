import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeOf } from "~/accounts/offices.server";
import { isTrusted } from "~/accounts/trust.server";
import { beginning } from "~/gatherings/beginning.server";
import { gatheringForm } from "~/gatherings/form";
import { formChoices } from "~/gatherings/form-choices.server";
import { GatheringForm } from "~/gatherings/gathering-form";
import { makePlan } from "~/gatherings/plan.server";
import { scheduleGathering } from "~/gatherings/schedule.server";
import { findTemplateFor, listTemplatesFor } from "~/gatherings/templates.server";
import { formValues, readValues, rejectPlan } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { Templates } from "./templates";

export const meta = privateMeta((t) => t("lead.new.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const query = new URL(request.url).searchParams;
  return {
    choices: await formChoices(context.db, leader.locale, translatorFor(leader.locale)),
    values: await beginning(context.db, leader, query, context.now()),
    templates: await listTemplatesFor(context.db, leader.officeCode),
    waits: !(await isTrusted(context.db, leader.id)),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, gatheringForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const { zone: officeZone } = await officeOf(context.db, leader.officeCode);
  const plan = await makePlan(context.db, form, { officeZone, earliest: context.now() });
  if ("field" in plan) return data({ rejected: rejectPlan(values, plan) }, { status: 422 });
  const template = await findTemplateFor(context.db, leader.officeCode, values.templateId ?? "");
  const from = { templateId: template?.id, draftId: values.draft };
  throw redirect(`/lead/${await scheduleGathering(context.db, leader, plan, context.now(), from)}`);
}

export default function NewGathering() {
  const { choices, values, templates, waits } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  const typed = rejected?.values ?? values;
  return (
    <>
      <h1>{t("lead.new.title")}</h1>
      {waits && <p className="lede">{t("lead.new.waits")}</p>}
      <Templates templates={templates} chosen={typed.templateId} />
      <GatheringForm
        key={typed.templateId}
        choices={choices}
        values={values}
        rejected={rejected}
        repeats
        before={["templateId", "draft"].map((name) => (
          <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
        ))}
      >
        <p className="actions">
          <button type="submit" className="button">
            {t("lead.new.submit")}
          </button>
          <button type="submit" className="button second" formNoValidate formAction="/lead/drafts">
            {t("lead.new.draft")}
          </button>
        </p>
      </GatheringForm>
    </>
  );
}
