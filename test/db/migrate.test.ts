import { openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import { expect, test } from "vitest";

test("a second run has nothing left to do", async () => {
  const { db, close } = await openDatabase(":memory:");
  expect(await migrate(db)).toHaveLength(6);
  expect(await migrate(db)).toEqual([]);
  await close();
});
