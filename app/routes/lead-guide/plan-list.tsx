import type { KeyboardEvent, MouseEvent } from "react";
import type { Block } from "~/guides/guide";
import { moveBlock, movedWith } from "~/guides/plan/edits";
import { isUnkept } from "~/guides/plan/unkept";
import { useTranslation } from "~/i18n/use-translation";
import { useScripted } from "~/ui/use-scripted";
import { useStudio } from "./studio-context";
import { useDragging } from "./use-dragging";

/** The blocks with their clock times. Each is a link to what can be changed of it, and has a mark to move it by. */
export function PlanList() {
  const { guide, edit } = useStudio();
  const { blocks } = guide;
  const dragging = useDragging(
    (key, to) => edit((plan) => moveBlock(plan, blocks, key, to)),
    (key) => movedWith(key, blocks),
  );
  return (
    <ol className="plan-list" ref={dragging.list}>
      {blocks.map((block, at) => (
        <PlanRow key={block.key} block={block} at={at} blocks={blocks} dragging={dragging} />
      ))}
    </ol>
  );
}

type PlanRowProps = { block: Block; at: number; blocks: Block[]; dragging: ReturnType<typeof useDragging> };

function PlanRow({ block, at, blocks, dragging }: PlanRowProps) {
  const { t } = useTranslation();
  const { selected, select } = useStudio();
  const { key, title, minutes, startsAt } = block;
  const mark = dragging.markOf(key, at);

  function onClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    select(key);
  }

  return (
    <li data-key={key} data-drop={mark} className={selected === key ? "selected" : undefined}>
      <Grip block={block} at={at} blocks={blocks} onPointerDown={dragging.begin(key)} />
      <time>{startsAt}</time>
      <a
        href={`?block=${encodeURIComponent(key)}#block`}
        onClick={onClick}
        aria-current={selected === key || undefined}
      >
        <span className="name">{title}</span>
        <Marks block={block} />
      </a>
      <span className="length">{t("guide.min", { count: minutes })}</span>
    </li>
  );
}

type GripProps = Omit<PlanRowProps, "dragging"> & {
  onPointerDown: ReturnType<ReturnType<typeof useDragging>["begin"]>;
};

function Grip({ block: { key, title }, at, blocks, onPointerDown }: GripProps) {
  const { t } = useTranslation();
  const { plan, edit } = useStudio();
  if (!useScripted()) return <span className="grip" aria-hidden="true" />;

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.min(Math.max(at + step, 0), blocks.length - 1);
    const place = moveBlock(plan, blocks, key, to).order.indexOf(key) + 1;
    const say = t("studio.moved", { title, place, count: blocks.length });
    edit((plan) => moveBlock(plan, blocks, key, to), { say, focus: `li[data-key="${CSS.escape(key)}"] .grip` });
  }

  return (
    <button type="button" className="grip" aria-label={t("studio.grip", { title })} {...{ onPointerDown, onKeyDown }} />
  );
}

/** What is the leader's of a block, in words. */
function Marks({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { plan } = useStudio();
  const edit = plan.blocks[block.key] ?? {};
  const marks = [
    block.asked && t("studio.marks.asked"),
    block.reader && t("studio.marks.reader", { name: block.reader }),
    !block.own && block.locked?.minutes && t("studio.marks.minutes"),
    block.locked?.startsAt && t(isUnkept(block) ? "studio.marks.unkept" : "studio.marks.clock"),
    (edit.say || edit.do || edit.care) && t("studio.marks.own"),
  ].filter(Boolean);
  return marks.length > 0 ? <small>{marks.join(" · ")}</small> : null;
}
