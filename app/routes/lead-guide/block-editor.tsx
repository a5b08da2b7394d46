import { useEffect, useRef } from "react";
import type { Block, Guide } from "~/guides/guide";
import { digestOf } from "~/guides/plan/digest";
import { halvesBetween } from "~/guides/plan/retime";
import { isUnkept } from "~/guides/plan/unkept";
import { useTranslation } from "~/i18n/use-translation";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import { useScripted } from "~/ui/use-scripted";
import { BlockActs } from "./block-acts";
import { BlockMinutes } from "./block-minutes";
import { BlockRequests } from "./block-requests";
import { BlockWays } from "./block-ways";
import { BlockWords } from "./block-words";
import { Overrun } from "./gaps";
import { useStudio } from "./studio-context";

/** What can be changed of the block that is pointed at. */
export function BlockEditor({ rejected }: { rejected?: Rejected }) {
  const { guide, selected } = useStudio();
  const block = guide.blocks.find(({ key }) => key === selected);
  if (!block) return null;
  return (
    <section className="block-editor no-print" id="block" aria-labelledby="block-title">
      <Editor key={block.key} block={block} rejected={rejected} />
    </section>
  );
}

function Editor({ block, rejected }: { block: Block; rejected?: Rejected }) {
  const { t } = useTranslation();
  const { guide, plan, select } = useStudio();
  const isScripted = useScripted();
  const title = useRef<HTMLHeadingElement>(null);
  const next = guide.blocks[guide.blocks.indexOf(block) + 1];
  const { key, startsAt, locked } = block;

  useEffect(() => {
    if (!isScripted) return;
    title.current?.focus({ preventScroll: true });
    const isBesideSheet = window.matchMedia("(min-width: 76rem)").matches;
    if (!isBesideSheet) title.current?.closest("section")?.scrollIntoView({ block: "start" });
  }, [isScripted]);

  function back(): void {
    select(undefined);
    document.querySelector<HTMLElement>(`li[data-key="${CSS.escape(key)}"] a`)?.focus();
  }

  return (
    <>
      <p className="back">
        {isScripted ? (
          <button type="button" className="link" onClick={back}>
            {t("studio.block.back")}
          </button>
        ) : (
          <a href="#plan">{t("studio.block.back")}</a>
        )}
      </p>
      <h2 id="block-title" tabIndex={-1} ref={title}>
        {block.title}
      </h2>
      <p className="quiet">{next ? t("studio.ends", { start: startsAt, end: next.startsAt }) : startsAt}</p>
      {locked?.startsAt && isUnkept(block) && (
        <p className="error">
          {t(`studio.block.unkept.${whyUnkept(block, guide)}`, { wanted: locked.startsAt, now: startsAt })}
        </p>
      )}
      <PlainForm rejected={rejected} action={`?block=${encodeURIComponent(key)}`}>
        <input type="hidden" name="block.before" value={digestOf(JSON.stringify(plan.blocks[key] ?? {}))} />
        <Overrun />
        <BlockActs block={block} />
        <BlockMinutes block={block} />
        <BlockWays block={block} />
        <BlockWords block={block} />
        {!isScripted && (
          <button type="submit" className="button">
            {t("studio.block.save")}
          </button>
        )}
      </PlainForm>
      <BlockRequests block={block} />
    </>
  );
}

/** A wish behind the end can't be kept, nor one before what stands above it is over. */
function whyUnkept({ locked }: Block, { blocks, minutes }: Guide): "late" | "early" {
  const start = blocks[0]?.startsAt ?? "";
  return halvesBetween(start, locked?.startsAt ?? start) >= minutes * 2 ? "late" : "early";
}
