import { childrensMinutes } from "./childrens-minutes";
import { floorOfFigure } from "./floors";
import { type Halves, largestRemainder, minutesOf } from "./half-minutes";
import { type Figures, figuresFor, figuresOf, type Part, parts } from "./minutes-table";

/** The parts of a gathering with their time and floors, before the requests ask for theirs. All in half minutes. */
export type Frame = { halves: Figures; floors: Figures };

export function frameFor(minutes: number, children: boolean): Frame {
  const figures = children ? forChildren(figuresFor(minutes)) : figuresFor(minutes);
  const rounded = largestRemainder(parts.map((part) => figures[part] * 2));
  return {
    halves: figuresOf((part) => rounded[parts.indexOf(part)] ?? 0),
    floors: figuresOf((part) => (figures[part] > 0 ? floorOfFigure(figures[part]) : 0)),
  };
}

/** No part lasts longer than a block may with children; the sections get what it had. */
function forChildren(figures: Figures): Figures {
  const most = minutesOf(childrensMinutes.most);
  const kept = figuresOf((part) => (part === "sections" ? figures.sections : Math.min(figures[part], most)));
  kept.sections += parts.reduce((sum, part) => sum + figures[part] - kept[part], 0);
  return kept;
}

/** The parts that give half minutes before a request is merged or carried home. */
const lenders = ["listening", "welcome", "next"] as const satisfies Part[];

export function spareIn(frame: Frame): Halves {
  return lenders.reduce((sum, part) => sum + frame.halves[part] - frame.floors[part], 0);
}

/** Takes half minutes from the lenders in turn, none below its floor, and gives them to the sections. */
export function borrow(frame: Frame, wanted: Halves): Figures {
  const halves = { ...frame.halves };
  let left = Math.min(wanted, spareIn(frame));
  while (left > 0) {
    for (const part of lenders) {
      if (left === 0 || halves[part] === frame.floors[part]) continue;
      halves[part] -= 1;
      halves.sections += 1;
      left -= 1;
    }
  }
  return halves;
}
