import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { placeKinds } from "~/gatherings/gathering";
import { choicesForm } from "~/guides/choices";
import choicesStyles from "~/guides/choices.css?url";
import { copyOf } from "~/guides/copies/copy";
import { CopySheet } from "~/guides/copies/copy-sheet";
import { headOf } from "~/guides/copies/head";
import styles from "~/guides/copies/paper.css?url";
import { sheetOf } from "~/guides/copies/sheet";
import type { Guide } from "~/guides/guide";
import { previewGuide } from "~/guides/preview.server";
import { required } from "~/http/answers.server";
import { readValues } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { translatorFor } from "~/i18n/locale";
import { useTranslation } from "~/i18n/use-translation";
import { CheckField, SelectField, TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";
import { PrintButton } from "~/ui/print-button";

export const meta = privateMeta((t) => t("publication.previewTitle"));

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "stylesheet", href: choicesStyles },
];

const usual = { minutes: "60", people: "12", place: "home" };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const id = String(params.bulletin);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const values = { ...usual, ...asked };
  const { data: choices, rejected } = readValues(values, choicesForm);
  const shown = choices ?? { minutes: 60, people: 12, place: "home" as const, children: false };
  const preview = required(await previewGuide(context.db, id, { ...shown, startsAt: "19:30" }));
  return { id, values, rejected, preview, today: context.now().toISOString().slice(0, 10) };
}

/** The desk as a leader would read it. */
export default function Preview() {
  const { id, values, rejected, preview, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <div className="guide-page">
      <p className="back no-print">
        <a href={`/staff/bulletins/${id}/publication`}>{t("publication.title")}</a>
      </p>
      <h1 className="no-print">{t("publication.previewTitle")}</h1>
      <p className="lede no-print">{t("publication.previewLede")}</p>
      <section className="choices no-print" aria-label={t("guidePage.choices")}>
        <PlainForm method="get" values={values} rejected={rejected}>
          <TextField name="minutes" inputMode="numeric" label={t("guidePage.minutes")} />
          <TextField name="people" inputMode="numeric" label={t("guidePage.people")} />
          <SelectField
            name="place"
            label={t("guidePage.place")}
            choices={placeKinds.map((value) => ({ value, label: t(`lead.form.places.${value}`) }))}
          />
          <CheckField name="children" label={t("guidePage.children")} />
          <p className="actions">
            <button type="submit" className="button second">
              {t("guidePage.submit")}
            </button>
            <PrintButton label={t("guidePage.print")} />
          </p>
        </PlainForm>
      </section>
      {preview.guide === "empty" ? (
        <p className="notice">{t("publication.empty")}</p>
      ) : (
        <LeadersSheet guide={preview.guide} language={preview.language} day={today} />
      )}
    </div>
  );
}

function LeadersSheet({ guide, language, day }: { guide: Guide; language: string; day: string }) {
  const t = translatorFor(language);
  const occasion = { title: t("publication.previewTitle"), date: day, time: "19:30", zone: "UTC", language };
  const sheet = sheetOf(copyOf(guide, "leader"), { ...headOf(occasion, guide, t), numbered: true }, t);
  return <CopySheet sheet={sheet} kind="leader" language={language} level={2} />;
}
