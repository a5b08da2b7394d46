import type { i18n } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import type { Translate } from "./translate";

/**
 * The words of the page's language. An instance is never switched to another language, so none of what react-i18next's
 * own hook prepares for that, anew in each component, is needed; it took a tenth of drawing a page.
 */
export function useTranslation(): { t: Translate; i18n: i18n } {
  const { i18n } = useContext(I18nContext);
  return { t: i18n.t, i18n };
}
