import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Makes the SSR build two programs over one module graph: the server, and the command line. */
function ownEntries(): Plugin {
  return {
    name: "gathered:own-entries",
    enforce: "post",
    apply: "build",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: { index: here("./app/server/index.ts"), gathered: here("./app/cli/gathered.ts") },
                output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
              },
            },
          }
        : {},
  };
}

export default defineConfig({
  plugins: [remix(remixOptions), ownEntries()],
  resolve: { alias: { "~": here("./app"), db: here("./db") } },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
});
