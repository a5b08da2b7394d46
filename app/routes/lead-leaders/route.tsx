import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { coLeaderForm } from "~/gatherings/co-leader-form";
import { findGatheringOf } from "~/gatherings/gatherings.server";
import { addCoLeader, isHost, listCoLeaders } from "~/gatherings/leaders.server";
import { required } from "~/http/answers.server";
import { readForm, reject } from "~/http/form.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";
import { CoLeaders } from "./co-leaders";

export const meta = privateMeta((t) => t("leaders.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const gathering = required(await findGatheringOf(context.db, leader.id, String(params.gathering), context.now()));
  const { id, title } = gathering;
  const hosts = await isHost(context.db, leader.id, id);
  return { id, title, hosts, leaderId: leader.id, others: await listCoLeaders(context.db, id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const gathering = required(await findGatheringOf(context.db, leader.id, String(params.gathering), context.now()));
  const { data: form, rejected } = await readForm(request, coLeaderForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const person = { ...form, locale: leader.locale };
  if ((await addCoLeader(context.db, gathering, person, context.now())) === "refused")
    return data({ rejected: reject(form, "email", "co-leader-refused") }, { status: 422 });
  throw redirect(`/lead/${gathering.id}/leaders`);
}

export default function Leaders() {
  const { id, title, hosts, leaderId, others } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <>
      <p className="back">
        <a href={`/lead/${id}`}>{title}</a>
      </p>
      <h1>{t("leaders.title")}</h1>
      <p className="lede">{t(others.length === 0 ? "leaders.alone" : "leaders.lede")}</p>
      <CoLeaders id={id} others={others} hosts={hosts} leaderId={leaderId} />
      <h2>{t("leaders.add")}</h2>
      <p>{t("leaders.addText")}</p>
      <SentForm schema={coLeaderForm} rejected={rejected}>
        <TextField name="name" label={t("leaders.name")} autoComplete="off" />
        <TextField name="email" type="email" label={t("leaders.email")} autoComplete="off" />
        <button type="submit" className="button">
          {t("leaders.submit")}
        </button>
      </SentForm>
    </>
  );
}
