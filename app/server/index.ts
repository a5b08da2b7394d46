import { fileURLToPath } from "node:url";
import * as build from "virtual:remix/server-build";
import express from "express";
import { runServer } from "./run";

const client = fileURLToPath(new URL("../client", import.meta.url));
const forever = "public, max-age=31536000, immutable";
const files = express.Router();
// What is built is named for its content; the rest may change under its name.
files.use(
  "/assets",
  express.static(`${client}/assets`, { setHeaders: (response) => response.setHeader("Cache-Control", forever) }),
);
files.use(
  express.static(client, {
    index: false,
    setHeaders: (response) => response.setHeader("Cache-Control", "public, max-age=3600"),
  }),
);

await runServer({ build, files, dev: false });
