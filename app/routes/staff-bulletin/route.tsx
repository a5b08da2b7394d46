import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { findDeskBulletin, saveBulletin } from "~/bulletins/desk.server";
import { deskForm } from "~/bulletins/desk-form";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { momentWords } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";
import { Desk } from "./desk";
import { asTyped } from "./desk-values";

export const meta = privateMeta((t) => t("staff.desk.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  return { bulletin: required(await findDeskBulletin(context.db, String(params.bulletin))) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireStaff({ request, context });
  const { id } = required(await findDeskBulletin(context.db, String(params.bulletin)));
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, deskForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const outcome = await saveBulletin(context.db, id, form, context.now());
  if (outcome === "stale") {
    const { revision } = required(await findDeskBulletin(context.db, id));
    return data(
      { rejected: reject({ ...values, revision: String(revision) }, "title", "bulletin-stale") },
      { status: 409 },
    );
  }
  throw redirect(`/staff/bulletins/${id}?done=${outcome}`);
}

export default function BulletinDesk() {
  const { bulletin } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t, i18n } = useTranslation();
  const done = useSearchParams()[0].get("done");
  return (
    <>
      <h1>{t("staff.desk.title")}</h1>
      <p className="lede">
        {bulletin.publishedAt
          ? t("staff.desk.published", { at: momentWords(bulletin.publishedAt, i18n.language) })
          : t("staff.desk.draft")}
      </p>
      {!rejected && (done === "saved" || done === "published" || done === "empty") && (
        <p className="notice" role="status">
          {t(`staff.desk.done.${done}`)}
        </p>
      )}
      <Desk bulletin={rejected ? asTyped(bulletin, rejected) : bulletin} rejected={rejected} />
    </>
  );
}
