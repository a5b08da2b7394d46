import { readdirSync } from "node:fs";
import { join } from "node:path";
import { become, build, install, root } from "../../app/cli/prepare.js";

/**
 * Runs test/FOLDER/NAME.KIND.ts, NAME being the first argument; without one it lists the names there are.
 * @param {string} folder
 * @param {string} kind
 */
export function runNamed(folder, kind) {
  const ending = `.${kind}.ts`;
  const names = readdirSync(join(root, "test", folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  const [name, ...args] = process.argv.slice(2);
  if (!name || !names.includes(name)) {
    process.stdout.write(`${names.join("\n")}\n`);
    process.exit(name ? 1 : 0);
  }
  install();
  build();
  become([join(root, "test/support/run-module.js"), `test/${folder}/${name}${ending}`, ...args]);
}
