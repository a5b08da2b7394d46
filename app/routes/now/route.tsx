import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { CopySheet } from "~/guides/copies/copy-sheet";
import styles from "~/guides/copies/paper.css?url";
import { openNow } from "~/guides/live/now.server";
import { required } from "~/http/answers.server";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { NonceContext } from "~/ui/nonce";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("live.now.title"));

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** What is prayed now, for the phones of those who are there: as their handout has it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return required(await openNow(context.db, String(params.code), context.now()));
}

export default function NowPage() {
  const { title, language, state, sheet, version } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const nonce = useContext(NonceContext);
  return (
    <PublicFrame>
      <div data-version={version}>
        {sheet ? (
          <CopySheet sheet={sheet} kind="handout" language={language} />
        ) : (
          <>
            <h1 lang={language}>{title}</h1>
            <p>{t(state === "over" ? "live.now.over" : "live.now.before")}</p>
          </>
        )}
      </div>
      <p className="quiet">
        <a href="?">{t("live.now.again")}</a>
      </p>
      <script src="/now.js" nonce={nonce} defer />
    </PublicFrame>
  );
}
