import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { negotiateLocale } from "./i18n/negotiate.server";
import { PublicFrame } from "./ui/frame";
import { BusyContext, NonceContext } from "./ui/nonce";
import { pageTitle, wordsOf } from "./ui/page-meta";
import styles from "./ui/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/mark.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error, matches }) => {
  const t = wordsOf(matches);
  return [{ title: error ? pageTitle(t(`refused.${statusOf(error)}.title`), t) : t("app.name") }];
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return { locale: negotiateLocale(request), today: context.now().toISOString().slice(0, 10) };
}

export default function App() {
  return <Outlet />;
}

/** Pages ship no script unless their route says `handle = { interactive: true }`. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>("root");
  const interactive = useMatches().some(({ handle }) => isInteractive(handle));
  return (
    <html lang={root?.locale ?? "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {interactive && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

function isInteractive(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "interactive" in handle && handle.interactive === true;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = useTranslation();
  const status = useContext(BusyContext) ? 503 : statusOf(error);
  return (
    <PublicFrame>
      <h1>{t(`refused.${status}.title`)}</h1>
      <p>{t(`refused.${status}.text`)}</p>
      <p>
        <a href="/">{t("app.toHome")}</a>
      </p>
    </PublicFrame>
  );
}

/** The words there are for what went wrong. Refused methods and malformed addresses read as "nothing here". */
function statusOf(error: unknown): 401 | 404 | 500 {
  if (!isRouteErrorResponse(error)) return 500;
  if (error.status === 401) return 401;
  return error.status >= 400 && error.status < 500 ? 404 : 500;
}
