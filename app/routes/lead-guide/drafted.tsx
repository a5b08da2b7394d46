import { useSearchParams } from "@remix-run/react";
import { CopiesLinks } from "~/guides/copies/copies-links";
import type { Occasion } from "~/guides/copies/head";
import { bulletinLine } from "~/guides/markdown";
import type { Change } from "~/guides/openings.server";
import { useTranslation } from "~/i18n/use-translation";
import type { Rejected } from "~/ui/form/rejected";
import { ChangedSincePrinted } from "./changed-since-printed";
import { GuideChoicesForm } from "./choices-form";
import { Corrected } from "./corrected";
import type { DraftedGuide } from "./drafted.server";
import { Studio } from "./studio";
import { Withdrawn } from "./withdrawn";

type DraftedProps = {
  gathering: Occasion & { id: string; originalDate: string };
  /** Whether the date is still to come: a newer bulletin may be out by then. */
  isComing: boolean;
  drafted: DraftedGuide;
  /** What was refused, and of which form. */
  sent: { of: "block" | "choices"; rejected: Rejected } | undefined;
};

/** The guide with what it depends on, its studio and its copies. */
export function Drafted({ gathering, isComing, drafted, sent }: DraftedProps) {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const { draft, known, version, mark, changes, withdrawn, outdated, readers } = drafted;
  const address = `/lead/${gathering.id}/${gathering.originalDate}`;
  const rejectedIn = (part: "block" | "choices") => (sent?.of === part ? sent.rejected : undefined);
  return (
    <>
      <p className="quiet no-print">
        {bulletinLine({ bulletin: draft.source }, t, i18n.language)}. {isComing && t("guidePage.newer")}
      </p>
      <p className="actions no-print">
        <a className="button" href={`${address}/live`}>
          {t("live.link")}
        </a>
        <a className="button second" href={`${address}/guide/print`}>
          {t("guidePage.print")}
        </a>
      </p>
      <GuideChoicesForm choices={draft.choices} rejected={rejectedIn("choices")} />
      <Withdrawn count={withdrawn} />
      <Corrected {...changes} zone={gathering.zone} />
      <ChangedSincePrinted outdated={outdated} zone={gathering.zone} address={`${address}/guide`} />
      <Studio
        {...{ draft, known, version, address, gathering, readers, mark }}
        changed={changedIn(changes.differences)}
        asked={search.get("block") ?? undefined}
        rejected={rejectedIn("block")}
      />
      <CopiesLinks guide={`${address}/guide`} />
    </>
  );
}

/** The ids of the requests that are not as they were when the guide was first opened. */
function changedIn(differences: Change[]): ReadonlySet<string> {
  const changed = differences.filter(({ part, act }) => part === "request" && act !== "takenOut");
  return new Set(changed.map(({ id }) => id));
}
