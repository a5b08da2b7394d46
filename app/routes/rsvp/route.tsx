import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalendarLinks } from "~/calendar/calendar-links";
import { required } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { useTranslation } from "~/i18n/use-translation";
import { ownReplyForm } from "~/rsvps/form";
import { joinPathOf } from "~/rsvps/own-calendar";
import { changeOwnReply } from "~/rsvps/own-reply.server";
import { findOwnReply } from "~/rsvps/reply-view.server";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";
import { feedOf, otherDates, waysOf } from "./around.server";
import { OwnData } from "./own-data";
import { OwnDates } from "./own-dates";
import { OwnFeed } from "./own-feed";
import { OwnReply } from "./own-reply";

export const meta = privateMeta((t) => t("reply.own.title"));

const outcomes = [
  "going",
  "waitlisted",
  "kept-smaller",
  "declined",
  "closed",
  "confirmed",
  "removed",
  "unchanged",
  "feed",
] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = String(params.token);
  const view = required(await findOwnReply(context.db, context.replyLinks, token));
  const { generation: _, joinLink: __, ...reply } = view;
  const query = new URL(request.url).searchParams;
  const isGoing = reply.status === "going" && reply.cancelledAt === null;
  return {
    token,
    reply,
    isOver: reply.endsAt <= context.now().toISOString(),
    done: outcomes.find((outcome) => outcome === query.get("done")),
    isReminded: query.has("reminder"),
    calendar: isGoing ? waysOf(view, context) : undefined,
    join: view.joinLink && joinPathOf(view, context),
    others: await otherDates(context, view),
    feed: await feedOf(context, view.email),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = String(params.token);
  const { id } = required(await findOwnReply(context.db, context.replyLinks, token));
  const { data: party, rejected } = await readForm(request, ownReplyForm);
  if (rejected) return data({ rejected }, { status: 422 });
  throw redirect(`/rsvp/${token}?done=${await changeOwnReply(context.db, id, party, context.now())}`);
}

export default function Rsvp() {
  const { token, reply, join, others, feed, isOver, done, isReminded, calendar } = useLoaderData<typeof loader>();
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
      <OwnReply {...{ token, reply, join, isOver, isReminded, rejected }} />
      <OwnDates others={others} />
      {calendar && !isOver && <CalendarLinks {...calendar} />}
      {feed && <OwnFeed token={token} address={feed} />}
      <OwnData token={token} reply={reply} />
    </PublicFrame>
  );
}
