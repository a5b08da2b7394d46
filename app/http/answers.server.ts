/** The same 404 for what is not there and for what is another's. */
export function notFound(): Response {
  return new Response("Not found", { status: 404, statusText: "Not Found" });
}

/** For what would change nothing: somebody else changed it first. */
export function required<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw notFound();
  return value;
}
