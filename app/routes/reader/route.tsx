import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CopySheet } from "~/guides/copies/copy-sheet";
import styles from "~/guides/copies/paper.css?url";
import { openReaderCards } from "~/guides/copies/reader-cards.server";
import { findReader } from "~/guides/plan/readers.server";
import { required } from "~/http/answers.server";
import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("reader.title"));

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** What one person reads, and nothing else of the guide. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const reader = required(await findReader(context.db, context.readerLinks, String(params.token)));
  return { name: reader.name, cards: await openReaderCards(context.db, reader, context.now()) };
}

export default function ReaderPage() {
  const { name, cards } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <PublicFrame>
      {cards ? (
        <>
          <p className="quiet no-print">{t("reader.lede", { name })}</p>
          <CopySheet sheet={cards.sheet} kind="cards" language={cards.language} />
        </>
      ) : (
        <>
          <h1>{t("reader.title")}</h1>
          <p>{t("reader.nothing")}</p>
        </>
      )}
    </PublicFrame>
  );
}
