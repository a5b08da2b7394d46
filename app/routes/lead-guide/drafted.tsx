import { useSearchParams } from "@remix-run/react";
import { CopiesLinks } from "~/guides/copies/copies-links";
import { changedIn } from "~/guides/sheet/changed";
import type { Rejected } from "~/ui/form/rejected";
import { ChangedSincePrinted } from "./changed-since-printed";
import { GuideChoicesForm } from "./choices-form";
import { Corrected } from "./corrected";
import type { DraftedGuide } from "./drafted.server";
import { Studio, type StudioGathering } from "./studio";

type DraftedProps = {
  gathering: StudioGathering & { id: string; originalDate: string };
  drafted: DraftedGuide;
  /** What was refused, and of which form. */
  sent: { of: "block" | "choices"; rejected: Rejected } | undefined;
};

/** The guide with what it depends on, its studio and its copies. */
export function Drafted({ gathering, drafted, sent }: DraftedProps) {
  const [search] = useSearchParams();
  const { draft, version, mark, changes, outdated, readers } = drafted;
  const address = `/lead/${gathering.id}/${gathering.originalDate}`;
  const rejectedIn = (part: "block" | "choices") => (sent?.of === part ? sent.rejected : undefined);
  return (
    <>
      <GuideChoicesForm choices={draft.choices} rejected={rejectedIn("choices")} address={address} />
      <Corrected {...changes} />
      <ChangedSincePrinted outdated={outdated} zone={gathering.zone} address={`${address}/guide`} />
      <Studio
        {...{ draft, version, address, gathering, readers, mark }}
        changed={changedIn(changes.differences)}
        asked={search.get("block") ?? undefined}
        rejected={rejectedIn("block")}
      />
      <CopiesLinks guide={`${address}/guide`} />
    </>
  );
}
