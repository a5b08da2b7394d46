// npm start: production. Settings come from the environment; what is missing is named.
import { become, build, install, run } from "./prepare.js";

install();
build();
run(process.execPath, ["build/server/gathered.js", "config"]);
run(process.execPath, ["build/server/gathered.js", "migrate"]);
become(["build/server/index.js"]);
