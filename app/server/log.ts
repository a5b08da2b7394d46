import type { RequestHandler } from "express";
import pino, { type Logger } from "pino";

/** Words on stdout, one JSON line each; addresses and tokens never stand in them. */
export function createLog(level: string): Logger {
  return pino({ level, redact: ["*.email", "*.to", "*.token", "*.recipient"] });
}

export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const path = withoutTokens(request.path);
    response.on("finish", () => {
      const ms = Math.round(performance.now() - startedAt);
      log.info({ method: request.method, path, status: response.statusCode, ms });
    });
    next();
  };
}

/** Long runs of letters and digits in a path may be somebody's key. The query is never logged. */
export function withoutTokens(path: string): string {
  return path.replace(/[A-Za-z0-9_-]{20,}/g, "…");
}
