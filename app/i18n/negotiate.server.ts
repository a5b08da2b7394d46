import Negotiator from "negotiator";
import { localeFrom } from "./locale";
import { type Locale, locales } from "./translate";

/** The best language we have for what a browser asks for. */
export function negotiateLocale(request: Request): Locale {
  return localeFromHeader(request.headers.get("Accept-Language") ?? undefined);
}

export function localeFromHeader(header: string | undefined): Locale {
  return localeFrom(new Negotiator({ headers: { "accept-language": header } }).language([...locales]));
}
