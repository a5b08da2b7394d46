const nowhere = "http://local.invalid";

/** The path and query somebody asked for, without the suffix of Remix's data requests. */
export function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname.replace(/\.data$/, "") + search;
}

/** A redirect target from outside, if it is a path of ours; otherwise `fallback`. It is parsed, never matched by prefix. */
export function localPath(target: string | null | undefined, fallback: string): string {
  if (!target || !URL.canParse(target, nowhere)) return fallback;
  const url = new URL(target, nowhere);
  return url.origin === nowhere && !url.pathname.startsWith("//") ? url.pathname + url.search : fallback;
}
