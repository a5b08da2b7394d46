import { type ActionFunctionArgs, redirect } from "@remix-run/node";

export function loader() {
  throw redirect("/");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await context.auth.api.signOut({ headers: request.headers, asResponse: true });
  for (const cookie of answer.headers.getSetCookie()) context.addCookie(cookie);
  // What a guide that was led has left on the device goes as well.
  throw redirect("/", { headers: { "Clear-Site-Data": '"storage"' } });
}
