import { z } from "~/ui/form/zod";

const moment = z.number().int().min(0).max(8.64e15);
const key = z.string().min(1).max(200);
const minutes = z.number().min(0).max(10_000);

/** What a leader's device says of the guide it leads: where it is, and how long each block took. Moments in milliseconds. */
export const liveReport = z.object({
  at: key,
  startedAt: moment,
  endedAt: moment.nullable(),
  minutes: z.array(z.object({ key, planned: minutes, actual: minutes })).max(500),
});

export type LiveReport = z.output<typeof liveReport>;
