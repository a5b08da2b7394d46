import type { Db } from "db/connection";
import { FromNode, type KyselyPlugin, type RootOperationNode } from "kysely";

/** For controls: the app's own acts with a guard taken out, which their tests must notice. */
export const guardsOut = {
  /** Every statement of an act stands alone. */
  transaction: (db: Db): Db =>
    ({ transaction: () => ({ execute: (act: (trx: Db) => unknown) => act(db) }) }) as unknown as Db,
  /** The row of the occurrence is read where it should be locked. */
  lock: (db: Db): Db => db.withPlugin(readingInsteadOfLocking),
};

const readingInsteadOfLocking: KyselyPlugin = {
  transformQuery: ({ node }) => withoutLock(node),
  transformResult: async ({ result }) => result,
};

/** Of all the updates in acts on replies, only the lock gives its row back. */
function withoutLock(node: RootOperationNode): RootOperationNode {
  if (node.kind !== "UpdateQueryNode" || !node.returning || !node.table) return node;
  const { table, where, returning } = node;
  return { kind: "SelectQueryNode", from: FromNode.create([table]), where, selections: returning.selections };
}
