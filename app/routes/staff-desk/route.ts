import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findDesk, saveDesk } from "~/bulletins/desk/desk.server";
import { savedDesk } from "~/bulletins/desk/document";
import { required } from "~/http/answers.server";
import { readJson } from "~/http/form.server";
import { requireStaff } from "~/http/session.server";

/** The desk since a version that its page knows; 204 when nobody saved since. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff({ request, context });
  const { version, desk, by } = required(await findDesk(context.db, String(params.bulletin)));
  if (new URL(request.url).searchParams.get("since") === String(version)) return new Response(null, { status: 204 });
  return Response.json({ version, doc: desk, by });
}

/** Saves the desk as its page has it; 409 brings what somebody else saved meanwhile. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff({ request, context });
  const { id } = required(await findDesk(context.db, String(params.bulletin)));
  const { version, doc: desk } = await readJson(request, savedDesk);
  const saved = await saveDesk(context.db, id, { staffId: staff.id, version, desk }, context.now());
  if (saved !== "stale") return Response.json({ version: saved });
  const theirs = required(await findDesk(context.db, id));
  return Response.json({ version: theirs.version, doc: theirs.desk, by: theirs.by }, { status: 409 });
}
