// npm run clients -- NAME: reads what Gathered writes with other programs, installed beside it.
import { runNamed } from "../support/run-named.js";

runNamed("clients", "client");
