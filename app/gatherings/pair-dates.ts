import { Temporal } from "temporal-polyfill";

type Dated = { slot: string; originalDate: string };

/** `pairs` are dates that go on, each with what the new rule gives for it. */
export type Pairing<Row> = { pairs: { row: Row; slot: string }[]; dropped: Row[]; added: string[] };

/**
 * Which of the dates there are becomes which of a changed rule's: the same date stays itself, the others go to the nearest
 * within reach, in order. The first date, which the leader moved, goes where it was put. All are YYYY-MM-DD, and in order.
 */
export function pairDates<Row extends Dated>(rows: Row[], slots: string[], reachDays: number): Pairing<Row> {
  const open = new Set(slots);
  const found = new Map<Row, string>();
  const take = (row: Row | undefined, slot: string | undefined) => {
    if (row === undefined || slot === undefined || found.has(row) || !open.delete(slot)) return;
    found.set(row, slot);
  };
  for (const row of rows) take(row, row.slot);
  for (const row of rows) take(row, row.originalDate);
  take(rows[0], open.has(slots[0] ?? "") ? slots[0] : undefined);
  for (const slot of [...open])
    take(
      nearest(
        slot,
        rows.filter((row) => !found.has(row)),
        reachDays,
      ),
      slot,
    );
  return {
    pairs: [...found].map(([row, slot]) => ({ row, slot })).sort((a, b) => (a.slot < b.slot ? -1 : 1)),
    dropped: rows.filter((row) => !found.has(row)),
    added: slots.filter((slot) => open.has(slot)),
  };
}

function nearest<Row extends Dated>(slot: string, rows: Row[], reachDays: number): Row | undefined {
  const near = rows.map((row) => ({ row, days: Math.abs(daysBetween(row.slot, slot)) }));
  return near.filter(({ days }) => days <= reachDays).sort((a, b) => a.days - b.days)[0]?.row;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}
