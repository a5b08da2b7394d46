import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { DatabaseBusy } from "db/sqlite";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { negotiateLocale } from "./i18n/negotiate.server";
import { i18nFor } from "./i18n/translate";
import { BusyContext, NonceContext } from "./ui/nonce";

export const streamTimeout = 10_000;

/** Answers under way that failed only because the database was locked: they say 503, and when to come again. */
const busy = new WeakSet<AppLoadContext>();

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (error instanceof DatabaseBusy) return void busy.add(context);
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
};

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  world: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (busy.has(world)) headers.set("Retry-After", "5");
  const app = (
    <NonceContext.Provider value={world.nonce}>
      <BusyContext.Provider value={busy.has(world)}>
        <I18nextProvider i18n={i18nFor(negotiateLocale(request))}>
          <RemixServer context={remixContext} url={request.url} nonce={world.nonce} />
        </I18nextProvider>
      </BusyContext.Provider>
    </NonceContext.Provider>
  );
  return new Promise((resolve, reject) => {
    const body = new PassThrough();
    const respond = () => {
      resolve(
        new Response(createReadableStreamFromReadable(body), { headers, status: busy.has(world) ? 503 : status }),
      );
      stream.pipe(body);
    };
    const whole = isbot(request.headers.get("user-agent") ?? "");
    const stream = renderToPipeableStream(app, {
      nonce: world.nonce,
      [whole ? "onAllReady" : "onShellReady"]: respond,
      onShellError: reject,
    });
    const patience = setTimeout(() => stream.abort(), streamTimeout).unref();
    body.on("close", () => clearTimeout(patience));
  });
}
