import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Database } from "db/connection";
import { randomText } from "db/id";
import type { Response as Answer, Request as Asked, RequestHandler } from "express";
import { findPublicVersion, type PublicVersion } from "~/gatherings/public-version.server";
import { localeFromHeader } from "~/i18n/negotiate.server";
import { type KeptBytes, keepBytes } from "./kept-bytes";

type KeptPage = {
  version: string;
  until: Date;
  mark: string | undefined;
  bytes: KeptBytes;
  isOpen: boolean;
  headers: OutgoingHttpHeaders;
};

export type KeptPages = {
  /** Answers at once, before anything else looks at the request, where a page is kept and nothing at all has changed since. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers where the page has to be asked about, or drawn. */
  middleware: RequestHandler;
};

const most = 500;

type KeptPagesOptions = {
  database: Database;
  build: ServerBuild;
  siteUrl: string;
  now: () => Date;
  worldOf: (request: Asked, response: Answer) => AppLoadContext;
};

/**
 * A gathering's public page, which is drawn once for each version of what it shows and kept as bytes; only the key and
 * the time of its form are new each time. It is never older than what was last acknowledged: unless nothing at all has
 * changed in the database since, its version is asked for again.
 */
export function keepPages({ database, build, siteUrl, now, worldOf }: KeptPagesOptions): KeptPages {
  const draw = createRequestHandler(build, "production");
  const kept = new Map<string, KeptPage>();
  /** Those who ask for a version while it is drawn wait for the one drawing. */
  const underWay = new Map<string, Promise<KeptPage | undefined>>();

  function unchanged(key: string): KeptPage | undefined {
    const page = kept.get(key);
    if (page?.mark === undefined || page.mark !== database.changeMark() || now() >= page.until) return undefined;
    return page;
  }

  async function fresh(request: Asked, response: Answer, slug: string): Promise<KeptPage | undefined> {
    const key = keyOf(request, slug);
    const known = kept.get(key);
    const mark = database.changeMark();
    const version = await findPublicVersion(database.db, slug, now());
    if (!version) return undefined;
    if (known?.version === version.text) return Object.assign(known, { mark });
    const waiting = underWay.get(key + version.text);
    if (waiting) return await waiting;
    const drawing = drawAnew(request, response, { key, mark, version }).finally(() =>
      underWay.delete(key + version.text),
    );
    underWay.set(key + version.text, drawing);
    return await drawing;
  }

  type Wanted = { key: string; mark: string | undefined; version: PublicVersion };

  async function drawAnew(request: Asked, response: Answer, wanted: Wanted): Promise<KeptPage | undefined> {
    const { key, mark, version } = wanted;
    const language = request.headers["accept-language"];
    const asked = new Request(siteUrl + request.path, { headers: language ? { "accept-language": language } : {} });
    const drawn = await draw(asked, worldOf(request, response));
    if (drawn.status !== 200) return undefined;
    const page = { ...keepPage(await drawn.text()), headers: headersOf(response) };
    kept.delete(key);
    kept.set(key, { ...page, mark, version: version.text, until: version.until });
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return kept.get(key);
  }

  function send(request: IncomingMessage, response: ServerResponse, { bytes, isOpen, headers }: KeptPage): void {
    const fillings = isOpen ? [randomText(24), now().toISOString()] : [];
    const isPacked = request.headers["accept-encoding"]?.includes("gzip") ?? false;
    const body = isPacked ? bytes.packed(fillings) : bytes.plain(fillings);
    const encoding = isPacked ? { "content-encoding": "gzip" } : {};
    response.writeHead(200, { ...headers, ...encoding, "content-length": body.length });
    response.end(body);
  }

  return {
    answer: (request, response) => {
      const slug = slugIn(request);
      const page = slug && unchanged(keyOf(request, slug));
      if (page) send(request, response, page);
      return Boolean(page);
    },
    middleware: async (request, response, next) => {
      const slug = slugIn(request);
      try {
        const page = slug && (await fresh(request, response, slug));
        if (page) send(request, response, page);
        else next();
      } catch (error) {
        next(error);
      }
    },
  };
}

/** The gathering that is asked for, when it is its page as it is: no query, nothing but reading. */
function slugIn({ method, url = "" }: IncomingMessage): string | undefined {
  return method === "GET" ? /^\/g\/([\w-]{1,100})$/.exec(url)?.[1] : undefined;
}

function keyOf({ headers }: IncomingMessage, slug: string): string {
  return `${localeFromHeader(headers["accept-language"])} ${slug}`;
}

/** The headers every answer has. A page without script needs no nonce, and one that is kept could not keep it secret. */
function headersOf(response: Answer): OutgoingHttpHeaders {
  const policy = String(response.getHeader("content-security-policy"));
  return {
    ...response.getHeaders(),
    "content-security-policy": policy.replace(/script-src [^;]+/, "script-src 'none'"),
    "content-type": "text/html; charset=utf-8",
    vary: "Accept-Encoding, Accept-Language",
  };
}

/** The form's key and time are the page's holes; a page whose form is closed has none. */
function keepPage(html: string): Pick<KeptPage, "bytes" | "isOpen"> {
  const holes = ["formKey", "opened"].map((name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1]);
  const there = holes.filter((hole) => hole !== undefined);
  return { bytes: keepBytes(html, there), isOpen: there.length > 0 };
}
