import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { bulletinLanguages, ownName } from "~/bulletins/languages";
import { findTranslatable, isLive } from "~/bulletins/translatable.server";
import { languageForm } from "~/bulletins/translation-form";
import { partsOf, progressOf } from "~/bulletins/translations";
import { listTranslations, setLanguage } from "~/bulletins/translations.server";
import { required } from "~/http/answers.server";
import { readForm, reject } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { languageName } from "~/time/words";
import { privateMeta } from "~/ui/page-meta";
import { LanguageList } from "./language-list";
import { OwnLanguage } from "./own-language";

export const meta = privateMeta((t) => t("translations.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const bulletin = required(await findTranslatable(context.db, String(params.bulletin)));
  const { id, language, content } = bulletin;
  const translations = await listTranslations(context.db, id);
  const parts = partsOf(content);
  const languages = bulletinLanguages
    .filter((code) => code !== language)
    .map((code) => {
      const known = translations.find((translation) => translation.language === code);
      return { code, name: ownName(code), by: known?.by ?? null, progress: progressOf(parts, known?.texts ?? {}) };
    });
  const own = bulletinLanguages.map((value) => ({ value, label: ownName(value) }));
  return { id, title: content.title, language, isLive: isLive(bulletin, context.now()), languages, own };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireStaff({ request, context });
  const { id } = required(await findTranslatable(context.db, String(params.bulletin)));
  const { data: form, rejected } = await readForm(request, languageForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const outcome = await setLanguage(context.db, id, form.language, context.now());
  if (outcome === "translated")
    return data({ rejected: reject(form, "language", "language-translated") }, { status: 422 });
  throw redirect(`/staff/bulletins/${id}/translations?done=language`);
}

export default function Translations() {
  const { id, title, language, languages, own, ...page } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const [search] = useSearchParams();
  const { t, i18n } = useTranslation();
  const written = languageName(language, i18n.language);
  return (
    <>
      <p className="back">
        <a href={`/staff/bulletins/${id}`}>{t("translations.back")}</a>
      </p>
      <h1>{t("translations.title")}</h1>
      {search.get("done") === "language" && !rejected && (
        <p className="notice" role="status">
          {t("translations.ownSaved", { language: written })}
        </p>
      )}
      <p className="lede">
        {t("translations.lede", { title: title ?? t("translations.untitled"), language: written })}
      </p>
      <p>{t(page.isLive ? "translations.live" : "translations.draft")}</p>
      <LanguageList bulletin={id} languages={languages} />
      <OwnLanguage language={language} languages={own} rejected={rejected} />
    </>
  );
}
