import type { Block } from "./blocks";
import { hasCue, startsWithCue } from "./cues";
import { dateIn, dayAtStart, dayHeading } from "./dates";
import { splitAt } from "./inline-split";

/** How a letter sets its days: as a diary of dates, and over topics or before its requests. */
export type DayHabits = { diary: boolean; topics: boolean };

export function dayHabits(blocks: Block[]): DayHabits {
  const days = blocks.map(({ text }) => dayAtStart(text)).filter((day) => day !== undefined);
  const topics = blocks.filter((block, index) => isDayTopic(block, blocks[index + 1])).length;
  return { diary: days.filter((day) => /\d/u.test(day)).length >= 3, topics: topics * 2 >= days.length };
}

/** "MON 8 | NIGERIA" over what is prayed for there. */
export function isDayTopic({ text }: Block, next: Block | undefined): boolean {
  const day = dayAtStart(text);
  if (!day || !next || text.length > 60 || /[.!?:]$/u.test(text) || dayAtStart(next.text)) return false;
  const topic = text.slice(day.length).replace(/^[\s,:|–—-]+/u, "");
  return topic !== "" && !startsWithCue(topic) && (next.mark !== null || /[.!?]["”’)]*$/u.test(next.text));
}

/** "SUNDAY 1 – AFGHANISTAN", "Monday: The church in Laos" over what is prayed for. */
export function isDayOverTopic({ text, mark }: Block, next: Block | undefined): boolean {
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

export function splitDay(block: Block, diary: boolean): Block[] | undefined {
  const day = dayAtStart(block.text);
  if (!day || dayHeading.test(block.text) || dateIn(block.text.slice(0, day.length + 6)) !== null) return undefined;
  const behind = /^[\s,:–—-]+/u.exec(block.text.slice(day.length))?.[0] ?? "";
  const rest = block.text.slice(day.length + behind.length);
  const splits = startsWithCue(rest) || (diary && /\d/u.test(day) && rest !== "");
  return splits ? splitAt(block, day, rest) : undefined;
}
