import { idsIn } from "../plan/edits";
import { timeIn } from "../plan/keys";
import { enter, type Live, leave, ledOf, planned, type Timed } from "./state";

/**
 * Where a guide changed while it is led. A block that has another name now goes on under that; one that is gone is left
 * for the block behind all that were begun, whatever came in between them.
 */
export function followGuide(live: Live, blocks: Timed[], now: number): Live {
  if (blocks.some(({ key }) => key === live.at)) return live;
  const here = live.requests?.[live.at] ?? [];
  const same = blocks.find(
    (block) => timeIn(block.key) === timeIn(live.at) && idsIn(block).some((id) => here.includes(id)),
  );
  if (same) return enter(live, same, live.lengths[live.at] ?? planned(same), live.since);
  const begun = new Set(Object.values(live.requests ?? {}).flat());
  const wasBegun = (block: Timed) => block.key in live.lengths || idsIn(block).some((id) => begun.has(id));
  const led = ledOf(live, blocks);
  const there = led[led.findLastIndex(wasBegun) + 1] ?? led.at(-1);
  return there ? enter(leave(live, now), there, planned(there), now) : live;
}
