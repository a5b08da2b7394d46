import { data } from "@remix-run/node";
import { randomText } from "db/id";
import type { World } from "~/http/context";
import { readValues, reject } from "~/http/form.server";
import { waitForReply } from "~/http/reply-limits.server";
import { consentVersion, looksAutomatic, replyForm } from "~/rsvps/form";
import { reply } from "~/rsvps/reply.server";
import { isTooLateToCorrect } from "~/rsvps/slip.server";

/** Takes a reply as the form gives it, or says at its field what to mend; what was typed comes back either way. */
export async function takeReply(context: World, occurrenceId: string, values: Record<string, string>) {
  const now = context.now();
  const { data: form, rejected } = readValues(values, replyForm);
  if (rejected) return refuse(rejected);
  if (form.corrects && isTooLateToCorrect(form.opened, now))
    return refuse(reject({ ...values, corrects: "" }, "email", "too-late"));
  if (!form.corrects && looksAutomatic(form, now))
    return refuse(reject({ ...values, opened: now.toISOString() }, "consent", "too-quick"));
  const minutes = await waitForReply(context, form.email, occurrenceId);
  if (minutes > 0) return refuse(reject(values, "email", "too-often"), minutes);
  const { website: _, consent: __, opened: ___, ...answer } = form;
  const outcome = await reply(context.db, occurrenceId, { ...answer, consentVersion }, now);
  const correction = { ...values, corrects: form.formKey, formKey: randomText(24), opened: now.toISOString() };
  return data({ outcome, email: form.email, correction });
}

function refuse(rejected: ReturnType<typeof reject>, minutes = 0) {
  if (minutes === 0) return data({ rejected }, { status: 422 });
  return data({ rejected }, { status: 429, headers: { "Retry-After": String(minutes * 60) } });
}
