// npm run demo: from a fresh clone to a page in the browser.
import { spawnSync } from "node:child_process";
import { become, build, install, localSettings, root, step } from "./prepare.js";

install();
build();
const settings = `--env-file=${localSettings()}`;
step("Preparing the database and the sample");
gathered("migrate");
gathered("sample");
step("Opening Gathered");
become([settings, "build/server/index.js"]);

/** @param {string[]} args */
function gathered(...args) {
  const { status } = spawnSync(process.execPath, [settings, "build/server/gathered.js", ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
