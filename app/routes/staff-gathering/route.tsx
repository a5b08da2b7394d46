import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approve, findWaiting, sendBack } from "~/gatherings/approval.server";
import { deviationsOf } from "~/gatherings/review";
import { reviewForm } from "~/gatherings/review-form";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { TextArea } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";
import { Deviations } from "./deviations";
import { Outline } from "./outline";

export const meta = privateMeta((t) => t("staff.gatherings.review"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { plan, ...gathering } = required(await findWaiting(context.db, staff, String(params.gathering)));
  const deviations = deviationsOf(gathering);
  return { gathering, deviations, repeats: JSON.parse(plan).recurrence !== null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const id = String(params.gathering);
  required(await findWaiting(context.db, staff, id));
  const { data: form, rejected } = await readForm(request, reviewForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const { decision, note } = form;
  if (decision === "sendBack") await sendBack(context.db, staff, { id, note }, context.now());
  else await approve(context.db, staff, { id, trusting: decision === "trust" }, context.now());
  const done = { approve: "approved", trust: "trusted", sendBack: "sentBack" }[decision];
  throw redirect(`/staff/gatherings?done=${done}`);
}

export default function Review() {
  const { gathering, deviations, repeats } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  const { title, leader, templateTitle, sentBackAt, sentBackNote } = gathering;
  return (
    <>
      <p className="back">
        <a href="/staff/gatherings">{t("staff.gatherings.title")}</a>
      </p>
      <h1>{title}</h1>
      {sentBackAt && <p className="notice">{t("staff.gatherings.isBack", { note: sentBackNote ?? "" })}</p>}
      <Outline gathering={gathering} repeats={repeats} />
      <h2>{t("staff.gatherings.differs")}</h2>
      <p className="quiet">
        {templateTitle
          ? t("staff.gatherings.fromTemplate", { template: templateTitle })
          : t("staff.gatherings.noTemplate")}
      </p>
      <Deviations deviations={deviations} />
      <PlainForm rejected={rejected}>
        <p className="actions">
          <button type="submit" name="decision" value="approve" className="button">
            {t("staff.gatherings.approve")}
          </button>
          <button type="submit" name="decision" value="trust" className="button second">
            {t("staff.gatherings.trust", { leader })}
          </button>
        </p>
        <TextArea
          name="note"
          label={t("staff.gatherings.note")}
          hint={t("staff.gatherings.noteHint")}
          rows={3}
          optional
        />
        <button type="submit" name="decision" value="sendBack" className="button second">
          {t("staff.gatherings.sendBack")}
        </button>
      </PlainForm>
    </>
  );
}
