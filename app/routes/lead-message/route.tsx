import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { randomText } from "db/id";
import { findOccurrenceOf } from "~/gatherings/gatherings.server";
import { required } from "~/http/answers.server";
import { formValues, readValues, reject } from "~/http/form.server";
import { minutesToWait } from "~/http/limits.server";
import { requireLeader } from "~/http/session.server";
import { useTranslation } from "~/i18n/use-translation";
import { messageForm } from "~/rsvps/form";
import { listMessages, writeToGuests } from "~/rsvps/messages.server";
import { momentWords } from "~/time/words";
import { TextArea } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("people.message.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { id, originalDate, title, occurrenceId, zone } = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const messages = await listMessages(context.db, occurrenceId);
  return { back: `/lead/${id}/${originalDate}/people`, title, zone, messages, formKey: randomText(24) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const leader = await requireLeader({ request, context });
  const { id, originalDate, occurrenceId } = required(
    await findOccurrenceOf(context.db, leader.id, String(params.gathering), String(params.date)),
  );
  const values = await formValues(request);
  const { data: message, rejected } = readValues(values, messageForm);
  if (rejected) return data({ rejected }, { status: 422 });
  if ((await minutesToWait(context.limits, ["guestMessage", occurrenceId])) > 0)
    return data({ rejected: reject(values, "text", "too-often") }, { status: 429 });
  await writeToGuests(context.db, occurrenceId, message, context.now());
  throw redirect(`/lead/${id}/${originalDate}/people?done=sent`);
}

export default function Message() {
  const { back, title, messages, formKey } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t, i18n } = useTranslation();
  return (
    <>
      <p className="back">
        <a href={back}>{title}</a>
      </p>
      <h1>{t("people.message.title")}</h1>
      <p className="lede">{t("people.message.lede")}</p>
      <SentForm schema={messageForm} rejected={rejected}>
        <input type="hidden" name="formKey" value={rejected?.values.formKey ?? formKey} />
        <TextArea name="text" label={t("people.message.text")} hint={t("people.message.hint")} rows={8} />
        <button type="submit" className="button">
          {t("people.message.submit")}
        </button>
      </SentForm>
      {messages.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier">{t("people.message.earlier")}</h2>
          {messages.map(({ id, text, createdAt }) => (
            <article key={id}>
              <p className="quiet">{momentWords(createdAt, i18n.language)}</p>
              <p className="about">{text}</p>
            </article>
          ))}
        </section>
      )}
    </>
  );
}
