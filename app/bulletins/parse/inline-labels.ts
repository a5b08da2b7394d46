import type { Block } from "./blocks";
import { hasCue, startsWithCue } from "./cues";
import { isKnownHeading, isPrayerLabel } from "./headings";
import { kindFromLabel } from "./kinds";
import { noiseIn } from "./noise";
import { isOrganisation, isPlace, isRegion } from "./places";

/** How a letter sets its labels; what one of them is depends on the others. */
export type LabelHabits = {
  /** "Harvest Aid: Pray for …" stands among the labels. */
  unknown: boolean;
  /** Known headings stand in capitals before their words. */
  capitals: boolean;
  /** A region stands behind a bullet. */
  bulletedRegions: boolean;
  bulletedCountries: boolean;
  /** "Praises" heads a part of its own. */
  praises: boolean;
  /** What stands behind every known heading: ":" or "–". */
  separator: string | undefined;
};

export function labelHabits(blocks: Block[]): LabelHabits {
  const inCapitalsAndKnown = (block: Block) => isKnownHeading(labelOf(block).label ?? "") && inCapitals(block);
  return {
    unknown: blocks.some(hasUnknownLabel),
    capitals: blocks.filter(inCapitalsAndKnown).length >= 2,
    bulletedRegions: blocks.some(isBulletedRegion),
    bulletedCountries: blocks.filter(isBulletedCountry).length >= 2,
    praises: blocks.some(isThanksLabel),
    separator: commonSeparator(blocks),
  };
}

export function labelOf({ text }: Block): { label?: string; rest: string } {
  const found = /^([^:!?]{2,50}?)\s?(?::|\s[–—|-])\s+(?=\S)/u.exec(text.slice(0, 60));
  return { label: found?.[1], rest: text.slice(found?.[0].length ?? 0) };
}

export function inCapitals(block: Block): boolean {
  const label = labelOf(block).label ?? "";
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label);
}

/** "Harvest Aid: Pray for …" between others makes "IJM: Pray for …" a label too. */
function hasUnknownLabel(block: Block): boolean {
  const { label, rest } = labelOf(block);
  return label !== undefined && !block.mark && /^\p{Lu}/u.test(label) && !isKnownHeading(label) && startsWithCue(rest);
}

function isBulletedRegion(block: Block): boolean {
  const { label } = labelOf(block);
  return block.mark !== null && label !== undefined && isRegion(label) && !isOrganisation(label);
}

/** "• Uganda: Pray for Betty" */
function isBulletedCountry(block: Block): boolean {
  const { label } = labelOf(block);
  return block.mark !== null && label !== undefined && isPlace(label) && !isRegion(label);
}

/** Under "Praises" and "Requests" a country is the item's own label. */
function isThanksLabel({ text }: Block): boolean {
  return isPrayerLabel(text) && kindFromLabel(text) === "praise";
}

const fewest = 3;

/** What stands behind "Laos –", "Vietnam –" and "Cambodia –" makes "Finance –" a heading as well. */
function commonSeparator(blocks: Block[]): string | undefined {
  const known = blocks.filter((block) => !block.mark && isKnownHeading(labelOf(block).label ?? "-"));
  const separators = new Set(known.map(separatorOf));
  return known.length >= fewest && separators.size === 1 ? separatorOf(known[0]) : undefined;
}

export function separatorOf(block: Block | undefined): string | undefined {
  const { label, rest } = block ? labelOf(block) : { rest: "" };
  if (
    !block ||
    block.mark ||
    !label ||
    isPrayerLabel(label) ||
    noiseIn(block.text) ||
    startsWithCue(`${label} for`) ||
    rest.length < 15 ||
    label.split(" ").length > 5 ||
    isHour(rest)
  )
    return undefined;
  return /^\p{Lu}/u.test(label) ? block.text.slice(label.length, block.text.length - rest.length).trim() : undefined;
}

/** "Thursday, 20:00, Elm Street 14", unlike what is to be prayed for then. */
function isHour(rest: string): boolean {
  return !hasCue(rest) && /^.{0,30}\d{1,2}[:.h]\d\d(?!\d).{0,40}$/u.test(rest);
}
