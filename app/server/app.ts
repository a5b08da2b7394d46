import type { RequestListener } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import type { Database } from "db/connection";
import { DatabaseBusy } from "db/sqlite";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Auth } from "~/accounts/auth.server";
import type { AllLinks } from "~/accounts/signed-links.server";
import type { Settings } from "~/env.server";
import type { Limits } from "~/http/limits.server";
import { guard } from "./guard";
import { securityHeaders } from "./headers";
import { healthz, readyz } from "./health";
import { type KeptPages, keepPages } from "./kept-pages";
import { logRequest, requestLog } from "./log";
import { plainPage } from "./plain-page";

/** How pages are served: built beforehand, or by Vite as they are edited. */
export type Pages = { build: ServerBuild | (() => Promise<ServerBuild>); files: RequestHandler; dev: boolean };

export type Parts = {
  settings: Settings;
  database: Database;
  auth: Auth;
  limits: Limits;
  links: AllLinks;
  log: Logger;
  now: () => Date;
  isStopping: () => boolean;
};

/** What answers requests: the kept pages before all else, and the app. */
export function createApp(parts: Parts, pages: Pages): RequestListener {
  const { log, isStopping } = parts;
  const kept = typeof pages.build === "function" ? undefined : keepPages(keeping(parts, pages.build));
  const app = createExpress(parts, pages, kept);
  return (request, response) => {
    const startedAt = performance.now();
    if (isStopping() || !kept?.answer(request, response)) return void app(request, response);
    logRequest(log, request, response, startedAt);
  };
}

function createExpress(parts: Parts, pages: Pages, kept: KeptPages | undefined): Express {
  const { settings, database, log, isStopping } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.trustProxy);
  app.use(securityHeaders({ siteUrl: settings.siteUrl, dev: pages.dev }));
  app.use(partWhenStopping(isStopping));
  app.get("/healthz", healthz);
  app.get("/readyz", readyz(database.db, isStopping));
  app.use(requestLog(log));
  if (kept) app.get("/g/:slug", kept.middleware);
  app.use(compression());
  app.use(pages.files);
  app.use(guard(settings.siteUrl));
  app.all(
    "*",
    createRequestHandler({
      build: pages.build,
      getLoadContext: (request, response) => worldOf(parts, request, response),
    }),
  );
  app.use(lastResort(log));
  return app;
}

/** On the way out nobody keeps a line open: the next request goes to whoever runs then. */
function partWhenStopping(isStopping: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (isStopping()) response.set("Connection", "close");
    next();
  };
}

function keeping(parts: Parts, build: ServerBuild) {
  const { database, settings, now } = parts;
  return {
    ...{ database, build, now, siteUrl: settings.siteUrl },
    worldOf: (request: express.Request, response: express.Response) => worldOf(parts, request, response),
  };
}

function worldOf(
  { database, auth, limits, links, settings, now }: Parts,
  request: express.Request,
  response: express.Response,
) {
  return {
    db: database.db,
    auth,
    limits,
    ...links,
    siteUrl: settings.siteUrl,
    demo: settings.demo,
    now,
    address: request.ip ?? "",
    whoAsks: {},
    nonce: String(response.locals.nonce),
    addCookie: (cookie: string) => void response.append("Set-Cookie", cookie),
  };
}

/** What even the app's own error page could not catch. */
function lastResort(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.status >= 400 && error.status < 500)
      return void response.status(error.status).type("html").send(plainPage(404));
    const busy = error instanceof DatabaseBusy;
    if (!busy) log.error({ err: error }, "a request failed");
    if (busy) response.set("Retry-After", "5");
    response
      .status(busy ? 503 : 500)
      .type("html")
      .send(plainPage(busy ? 503 : 500));
  };
}
