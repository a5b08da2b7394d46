// The server in development: Vite makes pages anew as their sources are edited.
import { createServer } from "vite";

const vite = await createServer({ server: { middlewareMode: true }, appType: "custom" });
const { runServer } = await vite.ssrLoadModule("/app/server/run.ts");
await runServer({
  build: () => vite.ssrLoadModule("virtual:remix/server-build"),
  files: vite.middlewares,
  dev: true,
});
