import { Cron } from "croner";
import { type Db, settleLog } from "db/connection";
import type { Logger } from "pino";
import { expandSchedules } from "~/gatherings/schedules.server";
import { announceBulletins } from "~/guides/announcements.server";
import { deliverDue, type Post } from "~/mail/deliver.server";
import { forgetMails } from "~/mail/retention.server";
import { sendDigests } from "~/rsvps/digest.server";
import { tellLeaders } from "~/rsvps/leader-notices.server";
import { remindGuests } from "~/rsvps/reminders.server";
import { forgetGuests } from "~/rsvps/retention.server";

type Work = { db: Db; post: Post; log: Logger; now: () => Date; isStopping: () => boolean };
type Task = { name: string; every: string; run(work: Work): Promise<unknown> };

/** All that happens without anybody asking. */
const tasks: Task[] = [
  {
    name: "tell leaders of bulletins",
    every: "10,25,40,55 * * * * *",
    run: ({ db, now }) => announceBulletins(db, now()),
  },
  { name: "deliver mail", every: "* * * * * *", run: deliverAll },
  { name: "remind guests, and leaders", every: "5,20,35,50 * * * * *", run: remind },
  { name: "add dates to series", every: "0 41 3 * * *", run: ({ db, now }) => expandSchedules(db, now()) },
  { name: "forget guests and mails", every: "0 17 * * * *", run: forget },
];

export type Worker = { stop(): Promise<void> };

/** Starts every task on its clock. A task never overlaps itself, and its failure is logged, not fatal. */
export function startWorker(work: Work): Worker {
  const running = new Set<Promise<void>>();
  const clocks = tasks.map((task) => {
    const run = async () => {
      const turn = attempt(task, work);
      running.add(turn);
      await turn;
      running.delete(turn);
    };
    return new Cron(task.every, { protect: true, name: undefined }, run);
  });
  return {
    stop: async () => {
      for (const clock of clocks) clock.stop();
      await Promise.all(running);
    },
  };
}

async function attempt({ name, run }: Task, work: Work): Promise<void> {
  try {
    await run(work);
  } catch (error) {
    work.log.error({ err: error, task: name }, "a task failed");
  }
}

async function deliverAll({ db, post, now, isStopping }: Work): Promise<void> {
  while (!isStopping() && (await deliverDue(db, post, now)) > 0);
}

async function remind({ db, now }: Work): Promise<void> {
  await remindGuests(db, now());
  await tellLeaders(db, now());
  await sendDigests(db, now());
}

async function forget({ db, now }: Work): Promise<void> {
  const forgotten = [await forgetGuests(db, now()), await forgetMails(db, now())];
  if (forgotten.some((count) => count > 0)) await settleLog(db);
}
