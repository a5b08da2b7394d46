import { boundsOf, formKeys, formsOfKind, formsThatFit, type Setting } from "./forms";
import type { BlockKind, FormKey } from "./guide";
import type { Halves } from "./half-minutes";

/** What a block leaves for praying, in half minutes, and for how many prayers; gentle where a request is sensitive. */
export type ToPray = {
  kind: BlockKind;
  halves: Halves;
  prayers: number;
  gentle: boolean;
  /** The form the leader wants to pray in. */
  chosen?: FormKey;
};

/** `prayer` is the place of the prayer it belongs to, null where it is for the whole block. */
export type Turn = { form: FormKey; halves: Halves; prayer: number | null };

/** Which forms the blocks so far were prayed in. */
export type Memory = { setting: Setting; blockBefore: FormKey | null; lastPick: Map<FormKey, number>; picks: number };

/** @param seed another than 0 begins with other forms */
export function rememberForms(setting: Setting, seed = 0): Memory {
  return { setting, blockBefore: null, lastPick: seed === 0 ? new Map() : shuffledPicks(seed), picks: 0 };
}

/** As if the forms had been prayed in some order long before. */
function shuffledPicks(seed: number): Map<FormKey, number> {
  const turns = formKeys.map((form) => ({
    form,
    turn: Math.imul(seed + 1, 0x9e3779b1 ^ Math.imul(form.length * 31 + form.charCodeAt(1), 0x85ebca6b)) >>> 8,
  }));
  return new Map(turns.toSorted((a, b) => a.turn - b.turn).map(({ form }, at) => [form, at - 100]));
}

/** After so many rounds for one prayer, what is left is silence and free prayer. */
const mostRounds = 4;

/** Walking from table to table needs so many requests. */
const fewestTables = 3;

/** Picks the rounds of the next block, and remembers them for the block after it. */
export function pickRounds(block: ToPray, memory: Memory): Turn[] {
  const fitting = chosenFirst(block, formsThatFit(block.kind, memory.setting, block.gentle));
  const most = formsOfKind[block.kind].length === 1 ? 1 : mostRounds;
  const turns = block.chosen && block.chosen !== "stations" ? [] : aroundTables(block, fitting, memory);
  const left = block.halves - (turns[0]?.halves ?? 0);
  const together = turns.length > 0;
  for (const [at, portion] of (together ? [left] : portionsOf(left, block.prayers)).entries()) {
    const before = turns.at(-1)?.form ?? memory.blockBefore;
    const filled = fill(portion, most, fitting, before, memory, block.chosen);
    turns.push(...filled.map((turn) => ({ ...turn, prayer: together ? null : at })));
  }
  memory.blockBefore = turns[0]?.form ?? null;
  return turns;
}

/** What the leader chose fits, however many they are. */
function chosenFirst({ kind, chosen }: ToPray, fitting: FormKey[]): FormKey[] {
  if (!chosen || !formsOfKind[kind].includes(chosen) || fitting.includes(chosen)) return fitting;
  return [chosen, ...fitting];
}

function aroundTables({ halves, prayers }: ToPray, fitting: FormKey[], memory: Memory): Turn[] {
  const possible = fitting.includes("stations") && prayers >= fewestTables && memory.blockBefore !== "stations";
  return possible && halves >= boundsOf("stations", memory.setting).least ? [turn("stations", halves, memory)] : [];
}

function portionsOf(halves: Halves, prayers: number): Halves[] {
  const each = Math.floor(halves / prayers);
  return Array.from({ length: prayers }, (_, at) => each + (at < halves % prayers ? 1 : 0));
}

function fill(
  halves: Halves,
  most: number,
  fitting: FormKey[],
  before: FormKey | null,
  memory: Memory,
  chosen?: FormKey,
): Turn[] {
  const isChosen = chosen && chosen !== "stations" && boundsOf(chosen, memory.setting).least <= halves;
  const form = isChosen ? chosen : most > 0 ? nextForm(fitting, halves, before, memory) : undefined;
  if (!form) return [];
  const first = turn(form, halves, memory);
  return [first, ...fill(halves - first.halves, most - 1, fitting, form, memory)];
}

/** The form that rested longest; one voice only where all else is too long, and the form just used only where no other fits. */
function nextForm(fitting: FormKey[], halves: Halves, before: FormKey | null, memory: Memory): FormKey | undefined {
  const weariness = (form: FormKey) =>
    (memory.lastPick.get(form) ?? -1) + (form === "voice" ? 1e6 : 0) + (form === before ? 1e9 : 0);
  return fitting
    .filter((form) => form !== "stations" && boundsOf(form, memory.setting).least <= halves)
    .toSorted((a, b) => weariness(a) - weariness(b))[0];
}

function turn(form: FormKey, halves: Halves, memory: Memory): Turn {
  memory.picks += 1;
  memory.lastPick.set(form, memory.picks);
  return { form, halves: Math.min(halves, boundsOf(form, memory.setting).most), prayer: null };
}
