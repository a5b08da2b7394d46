import type { Block } from "./blocks";
import { hasCue, speaksOfPrayer, startsWithCue } from "./cues";
import { dateIn, dateLine, dayHeading } from "./dates";
import { isKnownHeading, isPrayerLabel } from "./headings";
import { dayHabits, isDayOverTopic, isDayTopic, splitDay } from "./inline-days";
import { inCapitals, type LabelHabits, labelHabits, labelOf, separatorOf } from "./inline-labels";
import { splitAt } from "./inline-split";
import { isOrganisation, isPlace, isRegion } from "./places";

/** "Africa: Praise God …", "Monday – Pray for …", "Sat 1 Pray …": the heading stands before its words. */
export function splitHeadings(blocks: Block[]): Block[] {
  const labels = labelHabits(blocks);
  const days = dayHabits(blocks);
  let underRegion = false;
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (isHeadline(block, next) || isDayOverTopic(block, next)) return [block];
    underRegion ||= isRegion(block.text) || (labels.praises && isPrayerLabel(block.text));
    if (days.topics && isDayTopic(block, next)) return [block];
    return splitDay(block, days.diary) ?? splitLabel(block, labels, underRegion);
  });
}

/** "ALGERIA: Church ordered to close" over its story. */
function isHeadline(block: Block, next: Block | undefined): boolean {
  const { label, rest } = labelOf(block);
  if (block.strong && !block.label && label && next && !next.strong && !hasCue(rest)) return true;
  if (!label || !next || next.mark || next.text.length < 90) return false;
  if (!next.apart && !inCapitals(block)) return false;
  const pleads = next.apart ? hasCue(next.text.slice(0, 60)) : startsWithCue(next.text);
  return rest.length < 60 && !/[.!?]$/u.test(rest) && !hasCue(rest) && !pleads;
}

function splitLabel(block: Block, habits: LabelHabits, underRegion: boolean): Block[] {
  const { label, rest } = labelOf(block);
  if (!label || isTitle(block, rest) || !headsInline(label, block, habits, underRegion)) return [block];
  return isWholeHeading(block, label, rest) ? [block] : splitAt(block, label, rest);
}

/** "Kenya: a court" is a heading in two parts, and so are "Kenya | Children online" and "Week 1 – Children online". */
function isWholeHeading({ text, mark }: Block, label: string, rest: string): boolean {
  if (rest.length < 15) return !startsWithCue(rest);
  const hasTwoParts = /^[^|]{2,40}\|/u.test(text) || (dayHeading.test(label) && !text.startsWith(`${label}:`));
  return !mark && hasTwoParts && rest.length < 60 && !/[.!?]$/u.test(rest) && !hasCue(rest);
}

/** "IJM | Five days of prayer" names the letter and heads nothing. */
function isTitle({ text, mark }: Block, rest: string): boolean {
  if (mark !== null || text.length > 70 || /[.!?]$/u.test(text)) return false;
  if (dateLine(rest)) return true;
  return speaksOfPrayer(rest) && !startsWithCue(rest) && !hasCue(rest);
}

/** Under a region or a bullet a country is the item's own label; a region is a heading everywhere. */
function headsInline(label: string, block: Block, habits: LabelHabits, underRegion: boolean): boolean {
  if (!block.mark && habits.capitals && inCapitals(block)) return true;
  if (!underRegion && habits.separator !== undefined && separatorOf(block) === habits.separator) return true;
  if (isOrganisation(label)) return block.mark ? habits.bulletedRegions : underRegion || !habits.unknown;
  if (isRegion(label)) return !block.mark || !habits.bulletedCountries;
  if (block.mark) return dayHeading.test(label) && dateIn(label) === null;
  return isKnownHeading(label) && !(underRegion && isPlace(label));
}
