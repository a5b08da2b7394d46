import { floorOfFigure } from "./floors";
import { type Halves, largestRemainder } from "./half-minutes";
import { type Figures, figuresFor, figuresOf, type Part, parts } from "./minutes-table";

/** The parts of a gathering with their time and floors, before the requests ask for theirs. All in half minutes. */
export type Frame = { halves: Figures; floors: Figures };

export function frameFor(minutes: number): Frame {
  const figures = figuresFor(minutes);
  const rounded = largestRemainder(parts.map((part) => figures[part] * 2));
  return {
    halves: figuresOf((part) => rounded[parts.indexOf(part)] ?? 0),
    floors: figuresOf((part) => (figures[part] > 0 ? floorOfFigure(figures[part]) : 0)),
  };
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
