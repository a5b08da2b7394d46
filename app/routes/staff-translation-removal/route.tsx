import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findTranslatableInto } from "~/bulletins/translatable.server";
import { removalForm } from "~/bulletins/translation-form";
import { findTranslation, removeTranslation } from "~/bulletins/translations.server";
import { required } from "~/http/answers.server";
import { readForm, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { languageName } from "~/time/words";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("translations.removal.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const { bulletin, language } = await placeOf(params, context.db);
  const known = await findTranslation(context.db, bulletin, language);
  return { bulletin, language, version: known?.version ?? 0, texts: Object.keys(known?.texts ?? {}).length };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { bulletin, language } = await placeOf(params, context.db);
  const { data: form, rejected } = await readForm(request, removalForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const place = { bulletinId: bulletin, language, version: form.version, staffId: staff.id };
  if ((await removeTranslation(context.db, place, context.now())) === "stale")
    return data({ rejected: reject({}, "version", "translation-stale") }, { status: 409 });
  throw redirect(`/staff/bulletins/${bulletin}/translations`);
}

async function placeOf(params: LoaderFunctionArgs["params"], db: LoaderFunctionArgs["context"]["db"]) {
  const language = String(params.language);
  const { id } = required(await findTranslatableInto(db, String(params.bulletin), language));
  return { bulletin: id, language };
}

export default function Removal() {
  const { bulletin, language, version, texts } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t, i18n } = useTranslation();
  const page = `/staff/bulletins/${bulletin}/translations/${language}`;
  const named = { count: texts, language: languageName(language, i18n.language) };
  return (
    <>
      <p className="back">
        <a href={page}>{t("translations.page.title")}</a>
      </p>
      <h1>{t("translations.removal.title")}</h1>
      <p>{t(texts > 0 ? "translations.removal.text" : "translations.removal.none", named)}</p>
      <SentForm schema={removalForm} rejected={rejected}>
        <input type="hidden" name="version" id="field-version" value={version} />
        <p className="actions">
          {texts > 0 && (
            <button type="submit" className="button">
              {t("translations.removal.submit")}
            </button>
          )}
          <a className="button second" href={page}>
            {t("translations.removal.keep")}
          </a>
        </p>
      </SentForm>
    </>
  );
}
