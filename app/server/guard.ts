import type { Request, RequestHandler, Response } from "express";
import { plainPage } from "./plain-page";

const formBytes = 64 * 1024;
/** What becomes of a letter on the desk; percent-encoding in a form makes it up to three times as long. */
const deskBytes = 5 * 1024 * 1024;
/** A letter as a file, with its pictures. */
const letterBytes = 11 * 1024 * 1024;

/** Nothing but reading comes from another site, and no body is larger than its page could make it. */
export function guard(siteUrl: string): RequestHandler {
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    if (!isSameOrigin(request, siteUrl)) return refuse(request, response, 403);
    if (request.headers["transfer-encoding"]) return refuse(request, response, 411);
    if (Number(request.headers["content-length"] ?? 0) > limitFor(request.path)) return refuse(request, response, 413);
    next();
  };
}

/** Browsers send Origin with every form; Sec-Fetch-Site stands in where a program strips it. */
function isSameOrigin(request: Request, siteUrl: string): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined) return origin === siteUrl;
  return site === "same-origin";
}

function limitFor(path: string): number {
  if (path === "/staff/bulletins/new") return letterBytes;
  return path.startsWith("/staff/bulletins/") ? deskBytes : formBytes;
}

function refuse(_request: Request, response: Response, status: 403 | 411 | 413): void {
  // What is left of the body is not worth reading.
  response.status(status).set("Connection", "close").type("html").send(plainPage(status));
}
