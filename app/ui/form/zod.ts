import { config, z } from "zod";

// Compiled checks need `new Function`, which our Content-Security-Policy forbids: schemas for the browser go without.
config({ jitless: true });

export { z };
