import { data } from "@remix-run/node";
import { randomText } from "db/id";
import { findDates } from "~/gatherings/public.server";
import type { World } from "~/http/context";
import { readValues, reject } from "~/http/form.server";
import { waitForReply } from "~/http/reply-limits.server";
import { consentVersion, looksAutomatic, replyForm } from "~/rsvps/form";
import { replyToDates } from "~/rsvps/reply.server";
import { isTooLateToCorrect } from "~/rsvps/slip.server";

/** The gathering that is replied to, and which of its dates where the form names none. */
type Asked = { slug: string; shown: string };

/** Takes a reply as the form gives it, or says at its field what to mend; what was typed comes back either way. */
export async function takeReply(context: World, { slug, shown }: Asked, values: Record<string, string>) {
  const now = context.now();
  const { data: form, rejected } = readValues(values, replyForm);
  if (rejected) return refuse(rejected);
  if (form.corrects && isTooLateToCorrect(form.opened, now))
    return refuse(reject({ ...values, corrects: "" }, "email", "too-late"));
  if (!form.corrects && looksAutomatic(form, now))
    return refuse(reject({ ...values, opened: now.toISOString() }, "consent", "too-quick"));
  const dates = await findDates(context.db, slug, form.on ?? [shown]);
  const [first] = dates;
  if (!first) return refuse(reject(values, "on", "dates-missing"));
  const minutes = await waitForReply(context, form.email, first.id);
  if (minutes > 0) return refuse(reject(values, "email", "too-often"), minutes);
  const { website: _, consent: __, opened: ___, on: ____, ...answer } = form;
  const ids = dates.map(({ id }) => id);
  const outcomes = await replyToDates(context.db, ids, { ...answer, consentVersion }, now);
  const answered = dates.map(({ date, time }, index) => ({ date, time, outcome: outcomes[index] ?? "closed" }));
  const correction = { ...values, corrects: form.formKey, formKey: randomText(24), opened: now.toISOString() };
  return data({ dates: answered, email: form.email, correction });
}

function refuse(rejected: ReturnType<typeof reject>, minutes = 0) {
  if (minutes === 0) return data({ rejected }, { status: 422 });
  return data({ rejected }, { status: 429, headers: { "Retry-After": String(minutes * 60) } });
}
