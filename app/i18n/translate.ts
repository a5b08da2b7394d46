import { createInstance, type TFunction } from "i18next";
import { en } from "./en";

/** The languages there is a whole catalogue for, the first being the one to fall back on. */
export const locales = ["en"] as const;
export type Locale = (typeof locales)[number];

const catalogues = { en } satisfies Record<Locale, object>;

declare module "i18next" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to from outside
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/** Says a message of the catalogue in one language: `t("guide.welcome.title")`. */
export type Translate = TFunction;

/** One i18next instance a language, never switched: two requests in two languages can't disturb each other. */
const instances = new Map(
  locales.map((locale) => {
    const instance = createInstance({
      lng: locale,
      fallbackLng: "en",
      resources: { [locale]: { translation: catalogues[locale] } },
      interpolation: { escapeValue: false },
      initAsync: false,
    });
    instance.init();
    return [locale, instance] as const;
  }),
);

export function i18nFor(locale: Locale) {
  const instance = instances.get(locale);
  if (!instance) throw new Error(`No catalogue for the language "${locale}"`);
  return instance;
}

export function translator(locale: Locale): Translate {
  return translators.get(locale) ?? i18nFor(locale).t;
}

const translators = new Map([...instances].map(([locale, { t }]) => [locale, remembering(t)] as const));

/** A message without values is looked up once: a guide says the same in many blocks. */
function remembering(t: Translate): Translate {
  const known = new Map<unknown, unknown>();
  return new Proxy(t, {
    apply(look, self, args: unknown[]) {
      if (args.length > 1) return Reflect.apply(look, self, args);
      const [key] = args;
      if (!known.has(key)) known.set(key, Reflect.apply(look, self, args));
      return known.get(key);
    },
  });
}
