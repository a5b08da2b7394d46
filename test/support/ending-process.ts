import { openPostgresServer } from "./postgres";

/** Opens and closes the PostgreSQL of the tests, and is to end with a code. */
export default async function endWith(code: string): Promise<void> {
  const { close } = await openPostgresServer();
  process.exitCode = Number(code);
  await close();
}
