import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import pino, { type Logger } from "pino";

/** Words on stdout, one JSON line each; addresses and tokens never stand in them. */
export function createLog(level: string): Logger {
  return pino({ level, redact: ["*.email", "*.to", "*.token", "*.recipient"] });
}

export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.on("finish", () => logRequest(log, request, response, startedAt));
    next();
  };
}

/** One line for a request that is answered. */
export function logRequest(log: Logger, request: IncomingMessage, response: ServerResponse, startedAt: number): void {
  const ms = Math.round(performance.now() - startedAt);
  const path = withoutTokens((originalOf(request) ?? "").split("?")[0] ?? "");
  log.info({ method: request.method, path, status: response.statusCode, ms });
}

/** Express shortens the address for its parts, and keeps it whole beside. */
function originalOf(request: IncomingMessage & { originalUrl?: string }): string | undefined {
  return request.originalUrl ?? request.url;
}

/** Long runs of letters and digits in a path may be somebody's key. The query is never logged. */
export function withoutTokens(path: string): string {
  return path.replace(/[A-Za-z0-9_-]{20,}/g, "…");
}
