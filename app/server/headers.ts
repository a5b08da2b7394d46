import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** On every answer, errors and files included. Scripts run only by the nonce of their own page. */
export function securityHeaders({ siteUrl, dev }: { siteUrl: string; dev: boolean }): RequestHandler[] {
  const secure = siteUrl.startsWith("https:");
  return [
    (request, response, next) => {
      response.locals.nonce = randomBytes(16).toString("base64");
      response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
      response.setHeader("Cache-Control", "no-store");
      // Calendar programs keep a feed, and ask whether it has changed. One with an address in it is nobody's to keep.
      if (/^\/(?:calendar|g)\/.*\.ics$/.test(request.path)) response.setHeader("Cache-Control", "private, no-cache");
      next();
    },
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(secure, dev) },
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true, preload: true } : false,
      xFrameOptions: { action: "deny" },
      crossOriginEmbedderPolicy: true,
    }),
  ];
}

function contentPolicy(secure: boolean, dev: boolean) {
  const nonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as { locals: { nonce: string } }).locals.nonce}'`;
  const strict = {
    defaultSrc: ["'none'"],
    scriptSrc: [nonce, "'strict-dynamic'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    manifestSrc: ["'self'"],
    requireTrustedTypesFor: ["'script'"],
    // What a phone needs to keep the page of a guide that is led: one program, by one policy.
    workerSrc: ["'self'"],
    trustedTypes: ["live-worker"],
    ...(secure ? { upgradeInsecureRequests: [] } : {}),
  };
  if (!dev) return strict;
  // Vite's client in development puts styles and scripts into the page itself.
  const { requireTrustedTypesFor: _, trustedTypes: __, ...loose } = strict;
  return { ...loose, styleSrc: ["'self'", "'unsafe-inline'"], connectSrc: ["'self'", "ws:"] };
}
