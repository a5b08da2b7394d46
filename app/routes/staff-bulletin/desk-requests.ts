import type { Desk } from "~/bulletins/desk/desk";

/** The desk as somebody else saved it. */
export type Theirs = { version: number; desk: Desk; by: string | null };
export type SendOutcome =
  | { kind: "saved"; version: number }
  | { kind: "stale"; theirs: Theirs }
  | { kind: "offline" | "signed-out" | "refused" };

export async function sendDesk(bulletinId: string, version: number, desk: Desk): Promise<SendOutcome> {
  const body = JSON.stringify({ version, desk });
  const headers = { "Content-Type": "application/json" };
  const answer = await ask(addressOf(bulletinId), { method: "POST", headers, body });
  if (!answer) return { kind: "offline" };
  if (answer.status === 409) return { kind: "stale", theirs: await answer.json() };
  if (answer.ok && isJson(answer)) return { kind: "saved", version: (await answer.json()).version };
  if (answer.redirected || answer.status === 401 || answer.status === 403) return { kind: "signed-out" };
  return { kind: answer.status >= 500 ? "offline" : "refused" };
}

/** What was saved since; undefined when there is nothing new, or no answer. */
export async function askDesk(bulletinId: string, version: number): Promise<Theirs | undefined> {
  const answer = await ask(`${addressOf(bulletinId)}?since=${version}`, {});
  return answer?.status === 200 && isJson(answer) ? await answer.json() : undefined;
}

async function ask(address: string, init: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(address, init);
  } catch {
    return undefined;
  }
}

function isJson(answer: Response): boolean {
  return answer.headers.get("Content-Type")?.includes("json") ?? false;
}

function addressOf(bulletinId: string): string {
  return `/staff/bulletins/${bulletinId}/desk`;
}
