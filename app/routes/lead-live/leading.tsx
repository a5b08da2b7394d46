import { useState } from "react";
import type { Block, Guide } from "~/guides/guide";
import { begin, isFarFrom } from "~/guides/live/live";
import type { Locale } from "~/i18n/translate";
import { useTranslation } from "~/i18n/use-translation";
import { Done } from "./done";
import type { Followed } from "./follow";
import { Start } from "./start";
import { UnderWay } from "./under-way";
import { useAwake } from "./use-awake";
import { useKeptPage } from "./use-kept-page";
import { useLeading } from "./use-leading";
import { useNewestGuide } from "./use-newest-guide";
import { useReport } from "./use-report";

export type LedGathering = {
  occurrenceId: string;
  title: string;
  zone: string;
  language: Locale;
  /** In milliseconds. */
  startsAt: number;
};

type LeadingProps = { guide: Guide; gathering: LedGathering; address: string; follow: Followed };

const none: Block[] = [];

/** A guide led from a phone: before, while and after. */
export function Leading({ guide: first, gathering, address, follow }: LeadingProps) {
  const { t } = useTranslation();
  const { guide, hasChanged, gone } = useNewestGuide(first, address);
  const blocks = guide?.blocks ?? none;
  const { live, lead, now } = useLeading(gathering.occurrenceId, blocks);
  const [isSounding, setIsSounding] = useState(false);
  const isKept = useKeptPage(guide);
  const isLeading = live !== null && live.endedAt === null;
  useAwake(isLeading);
  useReport(live, blocks, address);
  const beginNow = () => lead(begin(blocks, gathering.startsAt, Date.now()));
  if (!guide) return <p className="notice">{t("guidePage.noBulletin")}</p>;
  if (!live)
    return (
      <Start
        {...{ guide, gathering, address, follow, isKept, isSounding, setIsSounding }}
        begin={beginNow}
        isTrial={isFarFrom(gathering.startsAt, now)}
      />
    );
  if (live.endedAt !== null) return <Done {...{ live, blocks, address, lead }} begin={beginNow} />;
  return <UnderWay {...{ guide, gathering, live, lead, now, follow, hasChanged, gone, isSounding }} />;
}
