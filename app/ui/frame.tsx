import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Mark } from "./mark";

/** The frame of pages that anyone may open: a name, the page, nothing to distract. */
export function PublicFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink />
      <header className="masthead">
        <a className="brand" href="/">
          <Mark />
          {t("app.name")}
        </a>
      </header>
      <main id="main" className={wide ? "page wide" : "page"}>
        {children}
      </main>
      <footer className="colophon">
        <p>{t("app.line")}</p>
      </footer>
    </>
  );
}

export type Place = { href: string; label: string };

type WorkFrameProps = { places: Place[]; here: string; name: string; children: ReactNode };

/** The frame of those who are signed in: where they can go, who they are, and the way out. */
export function WorkFrame({ places, here, name, children }: WorkFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink />
      <header className="masthead work">
        <a className="brand" href="/">
          <Mark />
          {t("app.name")}
        </a>
        <nav aria-label={t("app.sections")}>
          <ul>
            {places.map(({ href, label }) => (
              <li key={href}>
                <a href={href} aria-current={href === here ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form method="post" action="/sign-out">
          <span className="who">{name}</span>
          <button type="submit" className="plain">
            {t("app.signOut")}
          </button>
        </form>
      </header>
      <main id="main" className="page wide">
        {children}
      </main>
    </>
  );
}

function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip" href="#main">
      {t("app.skip")}
    </a>
  );
}
