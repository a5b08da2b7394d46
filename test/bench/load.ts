import { Agent, request } from "node:http";

export type Ask = { path: string; method?: "GET" | "POST"; headers?: Record<string, string>; body?: string };
export type Figures = { perSecond: number; p50: number; p99: number; errors: number };

/** Sends so many requests from so many clients, each on a line of its own that stays open, and takes the times. */
export async function load(port: number, clients: number, asks: Ask[]): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  async function client(): Promise<void> {
    for (let ask = asks[next++]; ask; ask = asks[next++]) {
      const startedAt = performance.now();
      const answer = await send(agent, port, ask).catch(() => undefined);
      if (answer?.status === 200) times.push(performance.now() - startedAt);
      else errors++;
    }
  }
  // A busy server takes new lines one by one: those who wait to be let in would be measured as slow.
  await Promise.all(Array.from({ length: clients }, () => send(agent, port, { path: "/healthz" })));
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  return { perSecond: times.length / seconds, ...percentiles(times), errors };
}

export function percentiles(times: number[]): { p50: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

export function send(
  agent: Agent,
  port: number,
  { path, method = "GET", headers = {}, body }: Ask,
): Promise<{ status: number; text: string }> {
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, path, method, headers: { ...headers, ...length } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
