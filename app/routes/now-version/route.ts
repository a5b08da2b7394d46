import type { LoaderFunctionArgs } from "@remix-run/node";
import { findNowVersion } from "~/guides/live/now.server";
import { required } from "~/http/answers.server";

/** Another text, another page: what an open page asks for every few seconds. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const version = required(await findNowVersion(context.db, String(params.code), context.now()));
  return new Response(version, { headers: { "Content-Type": "text/plain" } });
}
