import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { partyForm } from "~/rsvps/form";
import { changeOwnReply } from "~/rsvps/own-reply.server";
import { findOwnReply } from "~/rsvps/reply-view.server";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";
import { OwnData } from "./own-data";
import { OwnReply } from "./own-reply";

export const meta = privateMeta((t) => t("reply.own.title"));

const outcomes = ["going", "waitlisted", "kept-smaller", "declined", "closed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = String(params.token);
  const { generation: _, ...reply } = required(await findOwnReply(context.db, context.replyLinks, token));
  const asked = new URL(request.url).searchParams.get("done");
  return {
    token,
    reply,
    isOver: reply.endsAt < context.now().toISOString(),
    done: outcomes.find((outcome) => outcome === asked),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = String(params.token);
  const { id } = required(await findOwnReply(context.db, context.replyLinks, token));
  const { data: party, rejected } = await readForm(request, partyForm);
  if (rejected) return data({ rejected }, { status: 422 });
  throw redirect(`/rsvp/${token}?done=${await changeOwnReply(context.db, id, party, context.now())}`);
}

export default function Rsvp() {
  const { token, reply, isOver, done } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>()?.rejected;
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <h1>{reply.title}</h1>
      {done && (
        <p className="notice" role="status">
          {t(`reply.own.done.${done}`)}
        </p>
      )}
      <OwnReply token={token} reply={reply} isOver={isOver} rejected={rejected} />
      <OwnData token={token} reply={reply} />
    </PublicFrame>
  );
}
