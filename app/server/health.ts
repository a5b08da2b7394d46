import type { Db } from "db/connection";
import type { RequestHandler } from "express";
import { sql } from "kysely";

/** /healthz: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.type("text").send("ok\n");
};

/** /readyz: it can work, that is, the database answers and it isn't on its way out. */
export function readyz(db: Db, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    const ready = !isStopping() && (await answers(db));
    response
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  };
}

async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1 from offices limit 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
