// npm run -s gathered -- COMMAND: the command line, built first where it has to be.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { become, build, install, root } from "./prepare.js";

install();
build();
const demo = join(root, ".demo", "settings.env");
// Without settings of its own the command works on the demo, where there is one.
const settings = !process.env.DATABASE_URL && existsSync(demo) ? [`--env-file=${demo}`] : [];
become([...settings, join(root, "build/server/gathered.js"), ...process.argv.slice(2)]);
