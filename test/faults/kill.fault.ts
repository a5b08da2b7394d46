import { setTimeout as sleep } from "node:timers/promises";
import { signedLinks } from "~/accounts/signed-links.server";
import { table } from "../support/table";
import { openDatabases } from "./databases";
import { someGatherings } from "./gatherings";
import { guestsOf } from "./guests";
import { halfReplies } from "./half-replies";
import { breaches } from "./invariants";
import { openSite } from "./site";

const kills = 20;
const goalMs = 1_500;

/** Kills the server under replies, again and again: whatever a guest was told must be so afterwards. */
export default async function kill(): Promise<void> {
  const databases = await openDatabases();
  const rows = [
    await killed("SQLite, one process", await databases.make("sqlite"), 1),
    await killed("SQLite, two processes", await databases.make("sqlite"), 2),
    await killed("PostgreSQL, one process", await databases.make("postgres"), 1),
    await killed("PostgreSQL, two processes", await databases.make("postgres"), 2),
  ];
  const controls = [
    await halfReplies("SQLite", await databases.make("sqlite"), kills),
    await halfReplies("PostgreSQL", await databases.make("postgres"), kills),
  ];
  await databases.close();
  const heading = ["", "kills", "replies answered", "taken back", "first page ms: median", "worst", "breaches"];
  process.stdout.write(table([heading, ...rows.map(({ cells }) => cells)]));
  process.stdout.write(`The goal for the first page is ${goalMs} ms.\n\n`);
  process.stdout.write(table([["control: no transaction", ""], ...controls.map(({ cells }) => cells)]));
  for (const { found } of rows) for (const breach of found.slice(0, 10)) process.stderr.write(`${breach}\n`);
  const holds = rows.every(({ found }) => found.length === 0) && controls.every(({ caught }) => caught);
  process.exitCode = holds ? 0 : 1;
}

async function killed(name: string, databaseUrl: string, processes: number) {
  process.stderr.write(`Killing: ${name} …\n`);
  const slugs = (await someGatherings(databaseUrl, 6)).map(({ slug }) => slug);
  const site = await openSite(databaseUrl, processes);
  await site.ready();
  const guests = guestsOf(site, slugs, signedLinks(site.secret, "reply"));
  const firstPages: number[] = [];
  const found: string[] = [];
  for (let round = 0; round < kills; round++) {
    const crowd = guests.come(8);
    await sleep(200 + Math.random() * 1_300);
    const which = await site.kill();
    await sleep(processes > 1 ? 100 : 0);
    await crowd.leave();
    firstPages.push(await site.start(which, `/g/${slugs[0]}`));
    const seen = await breaches(databaseUrl, guests.visits);
    guests.know(seen.rows);
    found.push(...seen.found);
  }
  await site.close();
  found.push(...guests.wrong, ...sentTwice(site.mail.mails.map((mail) => String(mail.messageId))));
  const answered = guests.visits.filter((visit) => visit.answer).length;
  const takenBack = guests.visits.filter((visit) => visit.refusal === "answered").length;
  const ms = firstPages.map(Math.round).sort((a, b) => a - b);
  const figures = [kills, answered, takenBack, ms[Math.floor(ms.length / 2)], ms.at(-1), found.length];
  return { cells: [name, ...figures.map(String)], found };
}

/** Within the minutes that a fault lasts no dead worker's lease runs out, so no mail has a reason to go again. */
function sentTwice(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the mail ${id} went twice`);
}
