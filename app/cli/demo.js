// npm run demo: from a fresh clone to a page in the browser.
import { become, build, install, localSettings, run, step } from "./prepare.js";

install();
build();
const settings = `--env-file=${localSettings()}`;
step("Preparing the database and the sample");
run(process.execPath, [settings, "build/server/gathered.js", "migrate"]);
run(process.execPath, [settings, "build/server/gathered.js", "sample"]);
step("Opening Gathered");
become([settings, "build/server/index.js"]);
