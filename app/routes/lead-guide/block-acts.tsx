import type { Block } from "~/guides/guide";
import { moveBlock, takeOut } from "~/guides/plan/edits";
import { useTranslation } from "~/i18n/use-translation";
import { useScripted } from "~/ui/use-scripted";
import { useStudio } from "./studio-context";

/** Moves the block by one, or takes it out. */
export function BlockActs({ block }: { block: Block }) {
  const { t } = useTranslation();
  const { guide, plan, edit, select } = useStudio();
  const isScripted = useScripted();
  const { blocks } = guide;
  const at = blocks.indexOf(block);
  const { key, title } = block;
  const hasRequests = block.requests.some(({ named }) => !named);

  function move(step: number): void {
    const place = moveBlock(plan, blocks, key, at + step).order.indexOf(key) + 1;
    const say = t("studio.moved", { title, place, count: blocks.length });
    edit((now) => moveBlock(now, blocks, key, at + step), { say });
  }

  function remove(): void {
    edit((now) => takeOut(now, block), { say: t("studio.block.out_said", { title }), focus: "#plan-title" });
    select(undefined);
  }

  const type = isScripted ? "button" : "submit";
  const sent = (value: string) => (isScripted ? {} : { name: "block.move", value });
  return (
    <p className="acts">
      <button
        {...sent("up")}
        type={type}
        className="button second"
        disabled={at === 0}
        onClick={() => isScripted && move(-1)}
      >
        {t("studio.block.up")}
      </button>
      <button
        {...sent("down")}
        type={type}
        className="button second"
        disabled={at === blocks.length - 1}
        onClick={() => isScripted && move(1)}
      >
        {t("studio.block.down")}
      </button>
      {block.kind !== "closing" && (
        <button {...sent("out")} type={type} className="button second" onClick={() => isScripted && remove()}>
          {t(hasRequests ? "studio.block.outHome" : "studio.block.out")}
        </button>
      )}
    </p>
  );
}
