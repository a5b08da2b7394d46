import { useRouteLoaderData } from "@remix-run/react";

/** The day of this page, YYYY-MM-DD in UTC, the same on the server and in the browser. */
export function useToday(): string {
  return useRouteLoaderData<{ today: string }>("root")?.today ?? "";
}
