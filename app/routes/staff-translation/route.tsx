import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { besideTheirs } from "~/bulletins/beside-theirs";
import { ownName } from "~/bulletins/languages";
import { findTranslatableInto, isLive } from "~/bulletins/translatable.server";
import { translationForm } from "~/bulletins/translation-form";
import { leftOver, partsOf } from "~/bulletins/translations";
import { findTranslation, saveTranslation } from "~/bulletins/translations.server";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { groupsOf } from "./groups";
import { Left } from "./left";
import { LeftOver } from "./left-over";
import styles from "./translation.css?url";
import { TranslationFields } from "./translation-fields";
import { WhoseWords } from "./whose-words";

export const meta = privateMeta((t) => t("translations.page.title"));

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const language = String(params.language);
  const bulletin = required(await findTranslatableInto(context.db, String(params.bulletin), language));
  const known = await findTranslation(context.db, bulletin.id, language);
  return {
    ...{ id: bulletin.id, title: bulletin.content.title, isLive: isLive(bulletin, context.now()) },
    ...{ language, name: ownName(language), original: bulletin.language },
    ...{ version: known?.version ?? 0, isBegun: Object.keys(known?.texts ?? {}).length > 0 },
    groups: groupsOf(bulletin.content, known?.texts ?? {}),
    leftOver: leftOver(partsOf(bulletin.content), known?.texts ?? {}, bulletin.withdrawn),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const language = String(params.language);
  const { id } = required(await findTranslatableInto(context.db, String(params.bulletin), language));
  const { data: form, rejected } = await readForm(request, translationForm);
  if (rejected) return data({ rejected, theirs: null, by: null }, { status: 422 });
  const place = { bulletinId: id, language, version: form.version, staffId: staff.id };
  const outcome = await saveTranslation(context.db, place, form.parts, context.now());
  if (outcome === "saved") throw redirect(`/staff/bulletins/${id}/translations/${language}?done=saved`);
  const { by, ...saved } = (await findTranslation(context.db, id, language)) ?? { by: null, version: 0, texts: {} };
  return data({ ...besideTheirs(form.parts, saved), by }, { status: 409 });
}

export default function TranslationPage() {
  const page = useLoaderData<typeof loader>();
  const { id, title, language, name, groups, isBegun } = page;
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { t } = useTranslation();
  return (
    <>
      <p className="back">
        <a href={`/staff/bulletins/${id}/translations`}>{t("translations.title")}</a>
      </p>
      <h1 lang={language}>{name}</h1>
      <p className="lede" lang={page.original} dir="auto">
        {title}
      </p>
      {search.get("done") === "saved" && !answer && (
        <p className="notice" role="status">
          {t(page.isLive ? "translations.page.savedLive" : "translations.page.saved")}
        </p>
      )}
      {answer?.theirs && <WhoseWords by={answer.by} both={Object.keys(answer.theirs).length} />}
      {!answer && <Left groups={groups} />}
      <TranslationFields {...page} {...answer} />
      <LeftOver id="left-over-kept" texts={page.leftOver} language={language} />
      {isBegun && (
        <p className="small">
          <a href={`/staff/bulletins/${id}/translations/${language}/removal`}>{t("translations.page.remove")}</a>
        </p>
      )}
    </>
  );
}
