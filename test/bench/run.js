// npm run bench -- NAME: measures Gathered beside what it stands on, in one run.
import { runNamed } from "../support/run-named.js";

runNamed("bench", "bench");
