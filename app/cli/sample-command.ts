import { loadSample } from "db/sample";
import { readArgs } from "./given";
import { withDatabase } from "./with-database";

/** gathered sample: an invented staff member, two leaders, the reference bulletin and four gatherings, to look around in. */
export async function sampleCommand(args: string[]): Promise<void> {
  readArgs(args, {});
  await withDatabase(async ({ db }) => {
    const outcome = await loadSample(db, new Date());
    process.stderr.write(outcome === "loaded" ? "Loaded the sample.\n" : "The sample is there already.\n");
  });
}
