import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { openCopy } from "~/guides/copies/copies.server";
import { copyKindOf } from "~/guides/copies/copy";
import { required } from "~/http/answers.server";
import { download } from "~/http/download.server";
import { requireLeader } from "~/http/session.server";

/** A copy of the guide for Word, to go on writing in. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const occurrence = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const kind = required(copyKindOf(new URL(request.url).searchParams.get("copy")));
  const wanted = { kind, siteUrl: context.siteUrl };
  const copy = required(await openCopy(context.db, occurrence, wanted, context.now()));
  // What writes it takes a third of a second and 20 MB to load: not before somebody asks.
  const { copyToDocx } = await import("~/guides/copies/docx/docx.server");
  return download({
    name: `${copy.fileName}.docx`,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    body: await copyToDocx(copy),
  });
}
