import { addDays } from "~/time/wall-clock";
import { mondayOf } from "~/time/weeks";
import type { Counts, DayOfOffice, WeekOfOffice } from "./activity.server";

const names = ["gatherings", "replies", "expected", "closes", "people", "minutes", "newLeaders"] as const;

export function sumOf(days: Counts[]): Counts {
  const sum = (name: (typeof names)[number]) => days.reduce((total, day) => total + day[name], 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Counts;
}

/** Weeks of each office in which anything was or will be, newest first. */
export function byWeekAndOffice(days: DayOfOffice[]): WeekOfOffice[] {
  const groups = new Map<string, DayOfOffice[]>();
  for (const day of days) {
    const key = `${mondayOf(day.date)} ${day.office}`;
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  return [...groups.entries()]
    .map(([key, group]) => ({ week: key.slice(0, 10), office: key.slice(11), ...sumOf(group) }))
    .sort((a, b) => b.week.localeCompare(a.week) || a.office.localeCompare(b.office));
}

/** The last four weeks up to today, and the four before them. */
export function lastFourWeeks(days: DayOfOffice[], today: string): { now: Counts; before: Counts } {
  const between = (from: number, until: number) =>
    sumOf(days.filter(({ date }) => date > addDays(today, from) && date <= addDays(today, until)));
  return { now: between(-28, 0), before: between(-56, -28) };
}

/** How many prayed in each of these weeks. */
export function peopleByWeek(days: DayOfOffice[], mondays: string[]): { week: string; people: number }[] {
  return mondays.map((week) => ({ week, people: sumOf(days.filter(({ date }) => mondayOf(date) === week)).people }));
}
