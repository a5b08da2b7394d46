// npm run dev: the demo's database, pages built as they are edited.
import { become, build, install, localSettings, run, step } from "./prepare.js";

install();
build();
const settings = `--env-file=${localSettings()}`;
step("Preparing the database and the sample");
run(process.execPath, [settings, "build/server/gathered.js", "migrate"]);
run(process.execPath, [settings, "build/server/gathered.js", "sample"]);
become([settings, "app/server/dev.js"]);
