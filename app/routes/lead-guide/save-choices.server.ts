import type { ActionFunctionArgs } from "@remix-run/node";
import type { LedGathering } from "~/gatherings/gatherings.server";
import { choicesForm, choicesShown } from "~/guides/choices";
import { changeChoices } from "~/guides/choices.server";
import { formValues, readValues, reject } from "~/http/form.server";
import type { Rejected } from "~/ui/form/rejected";

/** Saves what the guide depends on; what somebody else chose meanwhile is not written over unseen. */
export async function saveChoices(
  { request, context }: Pick<ActionFunctionArgs, "request" | "context">,
  occurrence: LedGathering,
): Promise<Rejected | undefined> {
  const { shown, ...values } = await formValues(request);
  const { data: chosen, rejected } = readValues(values, choicesForm);
  if (rejected) return rejected;
  const change = { shown: choicesShown(shown), chosen };
  const [clash] = await changeChoices(context.db, occurrence, change, context.now());
  return clash && reject(values, clash, "choices-changed");
}
