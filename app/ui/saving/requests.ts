/** The document as somebody else saved it; `beside` is what the page is told besides. */
export type Theirs<Doc> = { version: number; doc: Doc; by: string | null; beside?: string };
type SendOutcome<Doc> =
  | { kind: "saved"; version: number }
  | { kind: "stale"; theirs: Theirs<Doc> }
  | { kind: "offline" | "signed-out" | "refused" };

/** @returns what became of it at the address where the document is saved */
export async function sendDoc<Doc>(address: string, version: number, doc: Doc): Promise<SendOutcome<Doc>> {
  const headers = { "Content-Type": "application/json" };
  const answer = await ask(address, { method: "POST", headers, body: JSON.stringify({ version, doc }) });
  if (!answer) return { kind: "offline" };
  if (answer.status === 409) return { kind: "stale", theirs: await answer.json() };
  if (answer.ok && isJson(answer)) return { kind: "saved", version: (await answer.json()).version };
  if (answer.redirected || answer.status === 401 || answer.status === 403) return { kind: "signed-out" };
  return { kind: answer.status >= 500 ? "offline" : "refused" };
}

/** What was saved since; undefined when there is nothing new, or no answer. */
export async function askDoc<Doc>(address: string, version: number, beside = ""): Promise<Theirs<Doc> | undefined> {
  const answer = await ask(`${address}?${new URLSearchParams({ since: String(version), beside })}`, {});
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
