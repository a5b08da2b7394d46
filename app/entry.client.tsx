import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { localeFrom } from "./i18n/locale";
import { i18nFor } from "./i18n/translate";

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18nFor(localeFrom(document.documentElement.lang))}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
