import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listOffices } from "~/accounts/offices.server";
import { findPublication } from "~/bulletins/publication.server";
import { publicationForm } from "~/bulletins/publication-form";
import { countHearers } from "~/guides/announcements.server";
import { publishBulletin } from "~/guides/publication.server";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { instantOf } from "~/time/wall-clock";
import { privateMeta } from "~/ui/page-meta";
import { Changes } from "./changes";
import { Glance } from "./glance";
import styles from "./publication.css?url";
import { PublishForm } from "./publish-form";
import { Reading } from "./reading";
import { Returning } from "./returning";
import { Revisions } from "./revisions";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = privateMeta((t) => t("publication.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const publication = required(await findPublication(context.db, String(params.bulletin), context.now()));
  const offices = await listOffices(context.db, null);
  const own = offices.find(({ code }) => code === staff.officeCode);
  return {
    publication,
    leaders: await countHearers(context.db),
    zones: [...new Set([own?.zone ?? "UTC", ...offices.map(({ zone }) => zone), "UTC"])],
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { id } = required(await findPublication(context.db, String(params.bulletin), context.now()));
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, publicationForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const { date, time, zone, version } = form;
  const at = form.when === "later" ? { instant: instantOf({ date, time, zone }).toISOString(), zone } : null;
  if (at && at.instant <= context.now().toISOString())
    return data({ rejected: reject(values, "date", "date-past") }, { status: 422 });
  const outcome = await publishBulletin(context.db, id, { staffId: staff.id, at, version }, context.now());
  if (outcome === "stale" || outcome === "empty")
    return data({ rejected: reject(values, "when", `publication-${outcome}`) }, { status: 409 });
  throw redirect(`/staff/bulletins/${id}/publication?done=${outcome}`);
}

const dones = ["published", "scheduled", "corrected", "returned"] as const;

export default function Publication() {
  const { publication, leaders, zones, done } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  const { id, state } = publication;
  const isOut = state === "current" || state === "older";
  const said = dones.find((one) => one === done);
  return (
    <>
      <p className="back">
        <a href={`/staff/bulletins/${id}`}>{t("publication.back")}</a>
      </p>
      <h1>{t(isOut ? "publication.titleOut" : "publication.title")}</h1>
      {said && !rejected && (
        <p className="notice" role="status">
          {t(`publication.done.${said}`)}
        </p>
      )}
      <Glance publication={publication} />
      {isOut || state === "coming" ? <Changes changes={publication.changes} /> : null}
      {!publication.isEmpty && (!isOut || publication.changes.length > 0) && (
        <PublishForm {...{ publication, leaders, zones, isOut, rejected }} />
      )}
      {state !== "draft" && <Returning publication={publication} />}
      {isOut && <Reading id={id} readableSince={publication.readableSince} />}
      <Revisions revisions={publication.revisions} />
    </>
  );
}
