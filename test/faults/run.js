// npm run faults -- NAME: does to Gathered what the world may do to it, and checks what must hold.
import { runNamed } from "../support/run-named.js";

runNamed("faults", "fault");
