import { fileURLToPath } from "node:url";
import * as build from "virtual:remix/server-build";
import express from "express";
import { runServer } from "./run";

const client = fileURLToPath(new URL("../client", import.meta.url));
const files = express.Router();
files.use("/assets", express.static(`${client}/assets`, { immutable: true, maxAge: "1y", fallthrough: false }));
files.use(express.static(client, { maxAge: "1h", index: false }));

await runServer({ build, files, dev: false });
