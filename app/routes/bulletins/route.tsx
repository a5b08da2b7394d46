import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listReadable } from "~/bulletins/readable.server";
import { titleNamesDate } from "~/guides/bulletin-title";
import { useTranslation } from "~/i18n/use-translation";
import { dateWords } from "~/time/words";
import { PublicFrame } from "~/ui/frame";
import { pageTitle, unlisted, wordsOf } from "~/ui/page-meta";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const t = wordsOf(matches);
  const canonical = data ? [{ tagName: "link", rel: "canonical", href: data.url }] : [];
  return [{ title: pageTitle(t("reading.list.title"), t) }, unlisted, ...canonical];
};

export async function loader({ context }: LoaderFunctionArgs) {
  const bulletins = await listReadable(context.db, context.now());
  return { bulletins, url: new URL("/bulletins", context.siteUrl).href };
}

export default function Bulletins() {
  const { bulletins } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("reading.list.title")}</h1>
      <p className="lede">{t(bulletins.length > 0 ? "reading.list.lede" : "reading.list.none")}</p>
      <ul className="bulletins">
        {bulletins.map((bulletin) => (
          <li key={bulletin.id} className="long">
            <a href={`/bulletins/${bulletin.id}`}>{bulletin.title ?? t("reading.untitled")}</a>
            {bulletin.date && !titleNamesDate(bulletin) && (
              <span className="quiet"> {dateWords(bulletin.date, i18n.language)}</span>
            )}
          </li>
        ))}
      </ul>
    </PublicFrame>
  );
}
