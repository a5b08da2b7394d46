import type { MetaDescriptor, MetaFunction } from "@remix-run/node";
import { translatorFor } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";

/** A page's title, said in its reader's language, for pages that no search engine should keep. */
export function privateMeta(title: (t: Translate) => string): MetaFunction {
  return ({ matches }) => [{ title: pageTitle(title(wordsOf(matches)), wordsOf(matches)) }, unlisted];
}

export const unlisted: MetaDescriptor = { name: "robots", content: "noindex" };

/** "Sign in · Gathered": where one is, then what this is. */
export function pageTitle(title: string, t: Translate): string {
  return `${title} · ${t("app.name")}`;
}

type Match = { id: string; data: unknown };

/** The catalogue of the page's language, as the root of the page knows it. */
export function wordsOf(matches: Match[]): Translate {
  const root = matches.find((match) => match.id === "root")?.data;
  const known = typeof root === "object" && root !== null && "locale" in root ? String(root.locale) : undefined;
  return translatorFor(known);
}
