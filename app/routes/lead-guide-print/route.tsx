import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { openCopy } from "~/guides/copies/copies.server";
import { copyKindOf } from "~/guides/copies/copy";
import { CopySheet } from "~/guides/copies/copy-sheet";
import styles from "~/guides/copies/paper.css?url";
import { PrintMark } from "~/guides/copies/print-mark";
import { required } from "~/http/answers.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { privateMeta } from "~/ui/page-meta";
import { PrintButton } from "~/ui/print-button";

/** For the button that prints. */
export const handle = { interactive: true };

export const meta = privateMeta((t) => t("copies.title"));

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** A copy of the guide as a page with nothing around it, to be read or printed as it stands. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const kind = required(copyKindOf(new URL(request.url).searchParams.get("copy")));
  const copy = required(await openCopy(context.db, occurrence, { kind, siteUrl: context.siteUrl }, context.now()));
  const { sheet, mark, paper, language } = copy;
  const back = `/lead/${occurrence.id}/${occurrence.originalDate}/guide`;
  return { sheet, kind, mark, paper, language, back };
}

export default function PrintPage() {
  const { sheet, kind, mark, paper, language, back } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <main className={`page wide paper-${paper}${kind === "cards" ? "-half" : ""}`}>
      <p className="back no-print">
        <a href={back}>{t("guidePage.title")}</a>
      </p>
      <p className="actions">
        <PrintButton label={t("guidePage.print")} />
      </p>
      <div className="printed">
        <CopySheet {...{ sheet, kind, language }} />
        <PrintMark mark={mark} />
      </div>
    </main>
  );
}
