import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { newId } from "db/id";
import { suggestionsFor } from "~/bulletins/answers.server";
import { findDesk, saveDesk } from "~/bulletins/desk/desk.server";
import { deskForm, typedDesk } from "~/bulletins/desk/form";
import { deskFromForm } from "~/bulletins/desk/from-form";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { momentWords } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";
import { Desk } from "./desk";
import styles from "./desk.css?url";

export const meta = privateMeta((t) => t("staff.desk.title"));

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const bulletin = required(await findDesk(context.db, String(params.bulletin)));
  const now = context.now();
  const suggestions = await suggestionsFor(context.db, bulletin.id, bulletin.desk, now);
  return { bulletin, suggestions, isComing: (bulletin.publishedAt ?? "") > now.toISOString() };
}

/** Without script the whole desk is one form. What was typed comes back on it when it can't be saved. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { id, desk: before, version } = required(await findDesk(context.db, String(params.bulletin)));
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, deskForm);
  if (rejected) {
    const typed = typedDesk(values);
    return data({ rejected, desk: typed ? deskFromForm(typed, before, newId) : before, version }, { status: 422 });
  }
  const desk = deskFromForm(form, before, newId);
  const saved = await saveDesk(context.db, id, { staffId: staff.id, version: form.version, desk }, context.now());
  if (saved === "stale")
    return data({ rejected: reject(values, "title", "bulletin-stale"), desk, version }, { status: 409 });
  throw redirect(`/staff/bulletins/${id}${form.publish ? "/publication" : "?done=saved"}`);
}

export default function BulletinDesk() {
  const { bulletin, isComing, suggestions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, i18n } = useTranslation();
  const { publishedAt } = bulletin;
  const isSaved = useSearchParams()[0].get("done") === "saved" && !answer;
  const at = publishedAt && momentWords(publishedAt, i18n.language);
  const shown = answer ? { ...bulletin, desk: answer.desk, version: answer.version } : bulletin;
  return (
    <>
      <h1>{t("staff.desk.title")}</h1>
      <p className="lede">
        {at ? t(isComing ? "staff.desk.coming" : "staff.desk.published", { at }) : t("staff.desk.draft")}
      </p>
      {isSaved && (
        <p className="notice" role="status">
          {t("staff.desk.done.saved")}
        </p>
      )}
      <Desk bulletin={shown} suggestions={suggestions} rejected={answer?.rejected} />
    </>
  );
}
