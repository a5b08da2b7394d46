import { isReminder, type MailKind } from "./mail-kinds";
import { reminderWindow } from "./reminder-times";
import type { ReplyView } from "./reply-view.server";

/** What was true when a mail was queued may be so no more: then another one follows it, and this one stays away. */
export function isStillTrue(kind: MailKind, view: ReplyView, now: Date): boolean {
  const { status, cancelledAt, removedAt, endsAt } = view;
  if (kind === "calledOff") return status !== "declined";
  if (kind === "message") return status !== "declined";
  if (cancelledAt !== null || endsAt <= now.toISOString()) return false;
  if (isReminder(kind)) return status === "going" && now < reminderWindow(kind, view).until;
  if (kind === "going" || kind === "promoted") return status === "going";
  if (kind === "waiting") return status === "waitlisted";
  if (kind === "declined") return status === "declined";
  if (kind === "removed") return removedAt !== null;
  return true;
}
