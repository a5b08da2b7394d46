// What Remix itself costs: the template's page with one query, and an action with one insert.
import { PassThrough } from "node:stream";
import { createRequestHandler } from "@remix-run/express";
import { createReadableStreamFromReadable } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  RemixServer,
  Scripts,
  ScrollRestoration,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import BetterSqlite from "better-sqlite3";
import express from "express";
import { createElement as h } from "react";
import { renderToPipeableStream } from "react-dom/server";

const file = new BetterSqlite(String(process.env.DATABASE_URL));
file.pragma("journal_mode = WAL");
file.pragma("synchronous = FULL");
file.exec("create table if not exists notes (id integer primary key, name text not null, email text not null)");
const insert = file.prepare("insert into notes (name, email) values (?, ?)");
const newest = file.prepare("select id, name from notes order by id desc limit 1");

const root = {
  default: () =>
    h(
      "html",
      { lang: "en" },
      h("head", null, h("meta", { charSet: "utf-8" }), h(Meta), h(Links)),
      h("body", null, h(Outlet), h(ScrollRestoration), h(Scripts)),
    ),
};

const page = {
  loader: () => ({ note: newest.get() ?? null }),
  action: async (/** @type {{ request: Request }} */ { request }) => {
    const form = await request.formData();
    insert.run(form.get("name"), form.get("email"));
    return { thanks: form.get("name") };
  },
  default: () =>
    h(
      "main",
      null,
      h("h1", null, "A page"),
      h("p", null, JSON.stringify(useLoaderData())),
      h("p", null, JSON.stringify(useActionData() ?? null)),
    ),
};

/** @type {import("@remix-run/node").HandleDocumentRequestFunction} */
function handleRequest(request, status, headers, context) {
  return new Promise((resolve, reject) => {
    const body = new PassThrough();
    const stream = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
      onShellReady() {
        headers.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        stream.pipe(body);
      },
      onShellError: reject,
    });
  });
}

const shared = { hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false };
const client = { ...shared, hasErrorBoundary: false, imports: [] };
const build = {
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: "root", path: "", module: root },
    page: { id: "page", parentId: "root", index: true, module: page },
  },
  assets: {
    version: "1",
    url: "/assets/manifest.js",
    entry: { module: "/assets/entry.client.js", imports: [] },
    routes: {
      root: { ...client, id: "root", path: "", module: "/assets/root.js" },
      page: {
        ...client,
        id: "page",
        parentId: "root",
        index: true,
        module: "/assets/page.js",
        hasAction: true,
        hasLoader: true,
      },
    },
  },
  publicPath: "/",
  assetsBuildDirectory: "",
  isSpaMode: false,
  mode: "production",
  future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_fetcherPersist: true, v3_throwAbortReason: true },
};

const app = express();
app.disable("x-powered-by");
app.get("/healthz", (_request, response) => void response.send("ok"));
app.all("*", createRequestHandler({ build: /** @type {any} */ (build), mode: "production" }));
app.listen(Number(process.env.PORT), "localhost");
