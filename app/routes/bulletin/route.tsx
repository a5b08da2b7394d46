import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findReadable } from "~/bulletins/readable.server";
import { titleNamesDate } from "~/guides/bulletin-title";
import { required } from "~/http/answers.server";
import { negotiateLocale } from "~/i18n/negotiate.server";
import { translator } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords } from "~/time/words";
import { PublicFrame } from "~/ui/frame";
import { pageTitle, unlisted, wordsOf } from "~/ui/page-meta";
import { describe } from "./describe";
import { ReadingSection } from "./reading-section";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const t = wordsOf(matches);
  if (!data) return [{ title: t("app.name") }, unlisted];
  const { title, description, url, picture } = data;
  return [
    { title: pageTitle(title, t) },
    unlisted,
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:type", content: "article" },
    { property: "og:url", content: url },
    { property: "og:site_name", content: t("app.name") },
    { property: "og:image", content: picture },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { property: "og:image:alt", content: t("reading.picture") },
  ];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const bulletin = required(await findReadable(context.db, String(params.id), context.now()));
  const locale = negotiateLocale(request);
  const t = translator(locale);
  return {
    bulletin,
    title: bulletin.title ?? t("reading.untitled"),
    description: describe(bulletin, locale, t),
    url: new URL(`/bulletins/${bulletin.id}`, context.siteUrl).href,
    picture: new URL("/preview.png", context.siteUrl).href,
  };
}

export default function BulletinPage() {
  const { bulletin, title } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const { date, scripture, sections } = bulletin;
  return (
    <PublicFrame>
      <article className="reading">
        <h1>{title}</h1>
        {date && !titleNamesDate(bulletin) && (
          <p className="quiet">
            <time dateTime={date}>{dateWords(date, i18n.language)}</time>
          </p>
        )}
        {scripture && (
          <blockquote className="scripture">
            <p>{scripture.text}</p>
            <footer>{scripture.reference}</footer>
          </blockquote>
        )}
        {sections.map((section) => (
          <ReadingSection key={section.requests[0]?.id} section={section} />
        ))}
        {sections.length === 0 && <p>{t("reading.nothing")}</p>}
      </article>
      <p className="onward">
        <a href="/bulletins">{t("reading.others")}</a>
      </p>
    </PublicFrame>
  );
}
