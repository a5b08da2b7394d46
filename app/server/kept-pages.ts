import type { AppLoadContext } from "@remix-run/node";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Database } from "db/connection";
import { randomText } from "db/id";
import type { Response as Answer, Request as Asked, RequestHandler } from "express";
import { findPublicVersion } from "~/gatherings/public-version.server";
import { negotiateLocale } from "~/i18n/negotiate.server";
import { type KeptBytes, keepBytes } from "./kept-bytes";

type KeptPage = { version: string; until: Date; mark: string | undefined; bytes: KeptBytes; isOpen: boolean };

const most = 500;

type KeptPagesOptions = {
  database: Database;
  build: ServerBuild;
  siteUrl: string;
  now: () => Date;
  worldOf: (request: Asked, response: Answer) => AppLoadContext;
};

/**
 * Answers with a gathering's public page, which is drawn once for each version of what it shows and kept as bytes; only
 * the key and the time of its form are new each time. It is never older than what was last acknowledged: unless nothing
 * at all has changed in the database since, its version is asked for again.
 */
export function keptPages({ database, build, siteUrl, now, worldOf }: KeptPagesOptions): RequestHandler {
  const draw = createRequestHandler(build, "production");
  const kept = new Map<string, KeptPage>();

  async function fresh(request: Asked, response: Answer): Promise<KeptPage | undefined> {
    const asked = new Request(siteUrl + request.path, { headers: languageOf(request) });
    const key = `${negotiateLocale(asked)} ${request.params.slug}`;
    const known = kept.get(key);
    const mark = database.changeMark();
    if (known && mark !== undefined && known.mark === mark && now() < known.until) return known;
    const version = await findPublicVersion(database.db, String(request.params.slug), now());
    if (!version) return undefined;
    if (known?.version === version.text) return Object.assign(known, { mark });
    const drawn = await draw(asked, worldOf(request, response));
    if (drawn.status !== 200) return undefined;
    const page = keepPage(await drawn.text());
    kept.delete(key);
    kept.set(key, { ...page, mark, version: version.text, until: version.until });
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return kept.get(key);
  }

  return async (request, response, next) => {
    if (request.method !== "GET" || request.url !== request.path) return next();
    try {
      const page = await fresh(request, response);
      if (!page) return next();
      const fillings = page.isOpen ? [randomText(24), now().toISOString()] : [];
      const isPacked = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
      if (isPacked) response.setHeader("Content-Encoding", "gzip");
      response.setHeader("Vary", "Accept-Encoding, Accept-Language");
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(isPacked ? page.bytes.packed(fillings) : page.bytes.plain(fillings));
    } catch (error) {
      next(error);
    }
  };
}

function languageOf(request: Asked): Record<string, string> {
  const language = request.headers["accept-language"];
  return language ? { "accept-language": language } : {};
}

/** The form's key and time are the page's holes; a page whose form is closed has none. */
function keepPage(html: string): Pick<KeptPage, "bytes" | "isOpen"> {
  const holes = ["formKey", "opened"].map((name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1]);
  const there = holes.filter((hole) => hole !== undefined);
  return { bytes: keepBytes(html, there), isOpen: there.length > 0 };
}
