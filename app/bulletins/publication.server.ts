import type { Db } from "db/connection";
import { findDesk } from "./desk/desk.server";
import { openDoubts } from "./desk/doubts";
import { type Difference, differencesBetween } from "./differences";
import { isEmpty, publishedFrom, withoutWithdrawn } from "./published";
import { listRevisions, type Revision } from "./revisions.server";

export type PublicationState = "draft" | "coming" | "current" | "older";

/** A bulletin as its page of publication needs it: what would go out, and how that differs from what is out. */
export async function findPublication(db: Db, id: string, now: Date) {
  const bulletin = await findDesk(db, id);
  if (!bulletin) return undefined;
  const { desk, withdrawn, version, publishedAt, publishZone, readableSince } = bulletin;
  const content = withoutWithdrawn(publishedFrom(desk), (requestId) => requestId in withdrawn);
  const [revisions, other, announcedAt] = await Promise.all([
    listRevisions(db, id),
    findOther(db, id, now),
    db.selectFrom("bulletins").select("announcedAt").where("id", "=", id).executeTakeFirst(),
  ]);
  const [latest] = revisions;
  const requests = content.sections.flatMap((section) => section.requests);
  return {
    ...{ id, version, publishedAt, publishZone, readableSince, title: content.title, date: content.date },
    state: stateOf(publishedAt, other?.publishedAt ?? null, now),
    wasAnnounced: announcedAt?.announcedAt !== null,
    isEmpty: isEmpty(content),
    headings: content.sections.flatMap(({ heading, requests: held }) => (heading && held.length > 0 ? [heading] : [])),
    requests: requests.length,
    needCare: requests.filter(({ sensitivities }) => sensitivities.length > 0).length,
    doubts: openDoubts(desk, withdrawn),
    changes: latest && publishedAt ? differencesBetween(latest.content, content) : [],
    revisions: withDifferences(revisions),
    /** What is current without this one. */
    before: other && { title: other.title },
  };
}

/** The newest bulletin that is out, this one aside. */
async function findOther(db: Db, id: string, now: Date) {
  return await db
    .selectFrom("bulletins")
    .select(["title", "publishedAt"])
    .where("id", "!=", id)
    .where("publishedAt", "<=", now.toISOString())
    .orderBy("publishedAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

function stateOf(publishedAt: string | null, other: string | null, now: Date): PublicationState {
  if (publishedAt === null) return "draft";
  if (publishedAt > now.toISOString()) return "coming";
  return other !== null && other > publishedAt ? "older" : "current";
}

/** Each revision with what made it another than the one before; the first has none. */
function withDifferences(revisions: Revision[]) {
  return revisions.map(({ content, ...revision }, index) => {
    const before = revisions[index + 1];
    const differences: Difference[] = before ? differencesBetween(before.content, content) : [];
    return { ...revision, isFirst: before === undefined, differences };
  });
}
