import type { Db } from "db/connection";
import type { Desk } from "./desk";
import { requestsOf } from "./desk";

export type DeskBulletin = NonNullable<Awaited<ReturnType<typeof findDesk>>>;

/** A bulletin as staff check it: the letter as it came, and what became of each part. */
export async function findDesk(db: Db, id: string) {
  const row = await db
    .selectFrom("bulletins")
    .leftJoin("user", "user.id", "bulletins.deskBy")
    .select([
      "bulletins.id",
      "letter",
      "desk",
      "deskVersion",
      "revision",
      "publishedAt",
      "publishZone",
      "readableSince",
    ])
    .select(["language", "user.name as by"])
    .where("bulletins.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { desk: json, deskVersion: version, ...rest } = row;
  const desk: Desk = JSON.parse(json);
  const out = await db.selectFrom("requests").select("id").where("bulletinId", "=", id).execute();
  return {
    ...{ ...rest, version, desk },
    withdrawn: withdrawnOn(desk, await listWithdrawn(db, id)),
    /** The ids of the requests that leaders have: what is among them can be withdrawn. */
    published: out.map((request) => request.id),
  };
}

/** When which of a bulletin's requests were withdrawn, by their ids. */
export async function listWithdrawn(db: Db, bulletinId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("withdrawals")
    .select(["requestId", "at"])
    .where("bulletinId", "=", bulletinId)
    .execute();
  return new Map(rows.map(({ requestId, at }) => [requestId, at]));
}

/** A request is withdrawn with any it was split from or joined of. */
export function withdrawnOn(desk: Pick<Desk, "sections">, withdrawn: Map<string, string>): Record<string, string> {
  const marked = requestsOf(desk).flatMap(({ id, origins }) => {
    const at = [id, ...origins].flatMap((origin) => withdrawn.get(origin) ?? [])[0];
    return at ? [[id, at] as const] : [];
  });
  return Object.fromEntries(marked);
}

/** Saves the working copy; nobody but staff sees it before it is published. @returns its new version, or "stale" over somebody else's save */
export async function saveDesk(
  db: Db,
  id: string,
  { staffId, version, desk }: { staffId: string; version: number; desk: Desk },
  now: Date,
): Promise<number | "stale"> {
  const saved = await db
    .updateTable("bulletins")
    .set({ desk: JSON.stringify(desk), deskVersion: version + 1, deskBy: staffId, updatedAt: now.toISOString() })
    .where("id", "=", id)
    .where("deskVersion", "=", version)
    .returning("deskVersion")
    .executeTakeFirst();
  return saved?.deskVersion ?? "stale";
}
