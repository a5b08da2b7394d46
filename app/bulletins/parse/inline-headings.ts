import type { Block } from "./blocks";
import { hasCue, speaksOfPrayer, startsWithCue } from "./cues";
import { dateIn, dateLine, dayAtStart, dayHeading } from "./dates";
import { isKnownHeading, isPrayerLabel } from "./headings";
import { kindFromLabel } from "./kinds";
import { noiseIn } from "./noise";
import { isOrganisation, isPlace, isRegion } from "./places";

/** "Africa: Praise God …", "Monday – Pray for …", "Sat 1 Pray …": the heading stands before its words. */
export function splitHeadings(blocks: Block[]): Block[] {
  const amongLabels = blocks.some(hasUnknownLabel);
  const days = blocks.filter(({ text }) => dayAtStart(text));
  const diary = days.filter(({ text }) => /\d/u.test(dayAtStart(text) ?? "")).length >= 3;
  const topics = blocks.filter((block, index) => isDayTopic(block, blocks[index + 1])).length * 2 >= days.length;
  const capitals =
    blocks.filter((block) => isKnownHeading(labelOf(block).label ?? "") && inCapitals(block)).length >= 2;
  const family = familyOf(blocks);
  const regions = blocks.some(
    (block) =>
      block.mark !== null && isRegion(labelOf(block).label ?? "-") && !isOrganisation(labelOf(block).label ?? ""),
  );
  const praises = blocks.some(isThanksLabel);
  const bulleted = blocks.filter(isBulletedCountry).length >= 2;
  let underRegion = false;
  return blocks.flatMap((block, index) => {
    if (isHeadline(block, blocks[index + 1]) || isDayOverTopic(block, blocks[index + 1])) return [block];
    underRegion ||= isRegion(block.text) || (praises && isPrayerLabel(block.text));
    if (topics && isDayTopic(block, blocks[index + 1])) return [block];
    return (
      splitDay(block, diary) ?? splitLabel(block, { underRegion, amongLabels, capitals, family, regions, bulleted })
    );
  });
}

/** Under "Praises" and "Requests" a country is the item's own label. */
function isThanksLabel({ text }: Block): boolean {
  return isPrayerLabel(text) && kindFromLabel(text) === "praise";
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

/** "MON 8 | NIGERIA" over what is prayed for there. */
function isDayTopic({ text }: Block, next: Block | undefined): boolean {
  const day = dayAtStart(text);
  if (!day || !next || text.length > 60 || /[.!?:]$/u.test(text) || dayAtStart(next.text)) return false;
  const topic = text.slice(day.length).replace(/^[\s,:|–—-]+/u, "");
  return topic !== "" && !startsWithCue(topic) && (next.mark !== null || /[.!?]["”’)]*$/u.test(next.text));
}

type Around = {
  underRegion: boolean;
  amongLabels: boolean;
  capitals: boolean;
  regions: boolean;
  family: string | undefined;
  bulleted: boolean;
};

const fewest = 3;

/** What stands behind "Laos –", "Vietnam –" and "Cambodia –" makes "Finance –" a heading as well. */
function familyOf(blocks: Block[]): string | undefined {
  const known = blocks.filter((block) => !block.mark && isKnownHeading(labelOf(block).label ?? "-"));
  const separators = new Set(known.map(separatorOf));
  return known.length >= fewest && separators.size === 1 ? separatorOf(known[0]) : undefined;
}

/** "Thursday, 20:00, Elm Street 14", unlike what is to be prayed for then. */
function isHour(rest: string): boolean {
  return !hasCue(rest) && /^.{0,30}\d{1,2}[:.h]\d\d(?!\d).{0,40}$/u.test(rest);
}

function separatorOf(block: Block | undefined): string | undefined {
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

/** "SUNDAY 1 – AFGHANISTAN", "Monday: The church in Laos" over what is prayed for. */
function isDayOverTopic({ text, mark }: Block, next: Block | undefined): boolean {
  const day = dayAtStart(text);
  if (!day || mark || !next || next.mark || dayAtStart(next.text)) return false;
  const topic = text.slice(day.length);
  return (
    /^\s*[:–—|-]/u.test(topic) &&
    topic.length < 60 &&
    !/[.!?;,]$/u.test(topic) &&
    !hasCue(topic.replace(/^\P{L}+/u, ""))
  );
}

/** "• Uganda: Pray for Betty" */
function isBulletedCountry(block: Block): boolean {
  const { label } = labelOf(block);
  return block.mark !== null && label !== undefined && isPlace(label) && !isRegion(label);
}

function inCapitals(block: Block): boolean {
  const label = labelOf(block).label ?? "";
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label);
}

function splitDay(block: Block, diary: boolean): Block[] | undefined {
  const day = dayAtStart(block.text);
  if (!day || dayHeading.test(block.text) || dateIn(block.text.slice(0, day.length + 6)) !== null) return undefined;
  const behind = /^[\s,:–—-]+/u.exec(block.text.slice(day.length))?.[0] ?? "";
  const rest = block.text.slice(day.length + behind.length);
  const splits = startsWithCue(rest) || (diary && /\d/u.test(day) && rest !== "");
  return splits ? split(block, day, rest) : undefined;
}

function splitLabel(block: Block, around: Around): Block[] {
  const { label, rest } = labelOf(block);
  if (!label || isTitle(block, rest) || !headsInline(label, block, around)) return [block];
  return isWholeHeading(block, label, rest) ? [block] : split(block, label, rest);
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

function labelOf({ text }: Block): { label?: string; rest: string } {
  const found = /^([^:!?]{2,50}?)\s?(?::|\s[–—|-])\s+(?=\S)/u.exec(text.slice(0, 60));
  return { label: found?.[1], rest: text.slice(found?.[0].length ?? 0) };
}

function split(block: Block, label: string, rest: string): Block[] {
  return [
    { ...block, text: label, mark: null, strong: true, label: true },
    { ...block, text: rest, apart: false },
  ];
}

/** "Harvest Aid: Pray for …" between others makes "IJM: Pray for …" a label too. */
function hasUnknownLabel(block: Block): boolean {
  const { label, rest } = labelOf(block);
  return label !== undefined && !block.mark && /^\p{Lu}/u.test(label) && !isKnownHeading(label) && startsWithCue(rest);
}

/** Under a region or a bullet a country is the item's own label; a region is a heading everywhere. */
function headsInline(
  label: string,
  block: Block,
  { underRegion, amongLabels, capitals, family, regions, bulleted }: Around,
): boolean {
  if (!block.mark && capitals && inCapitals(block)) return true;
  if (!underRegion && family !== undefined && separatorOf(block) === family) return true;
  if (isOrganisation(label)) return block.mark ? regions : underRegion || !amongLabels;
  if (isRegion(label)) return !block.mark || !bulleted;
  if (block.mark) return dayHeading.test(label) && dateIn(label) === null;
  return isKnownHeading(label) && !(underRegion && isPlace(label));
}
