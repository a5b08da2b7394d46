import { setTimeout as sleep } from "node:timers/promises";
import type { SignedLinks } from "~/accounts/signed-links.server";
import type { ReplyOutcome } from "~/rsvps/reply.server";
import { filledIn, outcomeIn } from "../support/reply-form";
import type { Site } from "./site";

/** What one guest did, and was told: the times tell who was answered before another began. */
export type Visit = {
  email: string;
  slug: string;
  sentAt: number;
  form: URLSearchParams;
  answer?: { at: number; outcome: ReplyOutcome };
  refusal?: "sent" | "answered";
};

type Row = { id: string; email: string; status: string; generation: number };

/** Guests who reply and take back, several at once. What was not answered they send again, the same form. */
export function guestsOf(site: Site, slugs: string[], links: SignedLinks) {
  const visits: Visit[] = [];
  const unanswered: Visit[] = [];
  const wrong: string[] = [];
  let seated: Row[] = [];
  let asked = 0;

  async function ask(path: string, body?: URLSearchParams) {
    const door = site.doors[asked % site.doors.length];
    const network = ++asked;
    const from = `10.${(network >> 8) & 255}.${network & 255}.7`;
    const headers = { origin: site.url, "x-forwarded-host": new URL(site.url).host, "x-forwarded-for": from };
    const method = body ? "POST" : "GET";
    const answer = await fetch(door + path, { method, headers, body, redirect: "manual" });
    const text = await answer.text();
    if (answer.status >= 400) wrong.push(`${method} ${path} was answered ${answer.status}`);
    if (/node_modules|SQLITE_|\n\s+at /.test(text)) wrong.push(`${method} ${path} shows internals`);
    return { status: answer.status, text, location: answer.headers.get("Location") ?? "" };
  }

  async function reply(visit: Visit): Promise<void> {
    unanswered.push(visit);
    const { text, status } = await ask(`/g/${visit.slug}`, visit.form);
    const outcome = outcomeIn(text);
    if (!outcome) return void wrong.push(`a reply was answered ${status} without an outcome`);
    visit.answer = { at: performance.now(), outcome };
    unanswered.splice(unanswered.indexOf(visit), 1);
  }

  async function visitAnew(): Promise<void> {
    const slug = slugs[Math.floor(Math.random() * slugs.length)] ?? "";
    const { text, status } = await ask(`/g/${slug}`);
    if (status !== 200) return;
    const email = `guest${visits.length}@people.example`;
    const form = filledIn(text, { email, adults: 1 + Math.floor(Math.random() * 3) });
    const visit = { email, slug, form, sentAt: performance.now() };
    visits.push(visit);
    await reply(visit);
  }

  async function takeBack(row: Row): Promise<void> {
    const visit = visits.find(({ email }) => email === row.email);
    if (!visit || visit.refusal) return;
    visit.refusal = "sent";
    const { location } = await ask(`/rsvp/${links.sign(row)}/refusal`, new URLSearchParams());
    if (location.endsWith("done=declined")) visit.refusal = "answered";
  }

  async function comeAndGo(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const again = unanswered.pop();
      const row = Math.random() < 0.3 ? seated.pop() : undefined;
      await (again ? reply(again) : row ? takeBack(row) : visitAnew()).catch(() => sleep(20));
    }
  }

  /** Comes and goes until told to leave, and waits for what is under way. */
  function come(count: number): { leave(): Promise<void> } {
    let over = false;
    const all = Array.from({ length: count }, () => comeAndGo(() => over));
    return {
      leave: async () => {
        over = true;
        await Promise.all(all);
      },
    };
  }

  const know = (rows: Row[]) => {
    seated = rows.filter(({ status }) => status === "going");
  };
  return { visits, wrong, come, know };
}
