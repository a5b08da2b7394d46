import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { useTranslation } from "~/i18n/use-translation";
import { closeForm, oddNumber, surely } from "~/rsvps/close-form";
import { closeOccurrence, findOwnClosable } from "~/rsvps/closes.server";
import { dayWords } from "~/time/words";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";
import { useToday } from "~/ui/today";
import { Report } from "./report";

export const meta = privateMeta((t) => t("close.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { title, date, time, startsAt, cancelledAt, seatsTaken, plannedMinutes, ledMinutes, close } = required(
    await findOwnClosable(context.db, context.closeLinks, String(params.token)),
  );
  const state = cancelledAt ? "off" : startsAt > context.now().toISOString() ? "early" : "open";
  const isDone = close !== undefined && new URL(request.url).searchParams.has("done");
  return { title, date, time, state, seatsTaken, plannedMinutes, ledMinutes, close, isDone } as const;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = String(params.token);
  const occurrence = required(await findOwnClosable(context.db, context.closeLinks, token));
  const values = await formValues(request);
  const { data: form, rejected } = readValues(values, closeForm);
  if (rejected) return data({ rejected }, { status: 422 });
  const odd = oddNumber(form, occurrence);
  if (odd)
    return data({ rejected: reject({ ...values, sure: surely(form) }, odd.field, odd.message) }, { status: 422 });
  const { sure: _, ...close } = form;
  const outcome = await closeOccurrence(context.db, occurrence, close, context.now());
  throw redirect(outcome === "closed" ? `/close/${token}?done=1` : `/close/${token}`);
}

export default function Close() {
  const { title, date, time, state, isDone, ...occurrence } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <PublicFrame>
      <h1>{isDone && !rejected ? t("close.thanks") : t("close.title")}</h1>
      <p className="lede">{t("close.of", { title, day: dayWords(date, i18n.language, today), time })}</p>
      {isDone && !rejected && (
        <p className="notice" role="status">
          {t("close.done")}
        </p>
      )}
      {state === "open" ? (
        <Report {...occurrence} rejected={rejected} />
      ) : (
        <p className="notice">{t(`close.${state}`)}</p>
      )}
    </PublicFrame>
  );
}
