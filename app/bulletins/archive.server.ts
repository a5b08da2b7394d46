import type { Db } from "db/connection";
import { findCurrentId } from "./current.server";
import { type Desk, requestsOf } from "./desk/desk";

/** All bulletins, newest first, and where each stands; of a draft, what its desk says. */
export async function listBulletins(db: Db, now: Date) {
  const rows = await db
    .selectFrom("bulletins")
    .leftJoin("requests", (join) =>
      join.onRef("requests.bulletinId", "=", "bulletins.id").on("requests.withdrawnAt", "is", null),
    )
    .select(["bulletins.id", "title", "date", "publishedAt", "updatedAt"])
    .select((eb) => eb.fn.count<number>("requests.id").as("requests"))
    .select((eb) => eb.case().when("publishedAt", "is", null).then(eb.ref("desk")).end().as("desk"))
    .groupBy("bulletins.id")
    .orderBy("bulletins.createdAt", "desc")
    .orderBy("bulletins.id")
    .limit(100)
    .execute();
  const currentId = await findCurrentId(db, now);
  return rows.map(({ desk, ...row }) => ({
    ...{ ...row, requests: Number(row.requests), ...(desk && draftOf(desk)) },
    isCurrent: row.id === currentId,
    isComing: row.publishedAt !== null && row.publishedAt > now.toISOString(),
  }));
}

function draftOf(json: string) {
  const desk: Desk = JSON.parse(json);
  return { title: desk.title, date: desk.date, requests: requestsOf(desk).length };
}
