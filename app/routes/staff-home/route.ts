import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/http/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  throw redirect("/staff/bulletins");
}
