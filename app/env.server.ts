import { z } from "zod";
import { localPartOf, mailboxOf } from "~/mail/mailbox";

const yes = z
  .enum(["1", "0"])
  .default("0")
  .transform((value) => value === "1");

/** Every setting there is. The README's table names the same ones. */
const readers = {
  DATABASE_URL: z.string().min(1),
  SITE_URL: z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin),
  SESSION_SECRET: z.string().min(32),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/)
    .optional(),
  MAIL_FROM: z.string().regex(/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/),
  INBOUND_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  DEMO: yes,
};

const wishes: Record<keyof typeof readers, string> = {
  DATABASE_URL: "the path of an SQLite file, or postgres://user:password@host/name",
  SITE_URL: "the address people open, such as https://gathered.example.org",
  SESSION_SECRET: "at least 32 random characters",
  SMTP_URL: "the mail server, such as smtps://user:password@mail.example.org",
  MAIL_FROM: "the address mails come from, such as Gathered <post@example.org>",
  INBOUND_PORT: "a port number, beside a MAIL_FROM of at most 18 characters before the @, without a plus",
  PORT: "a port number",
  HOST: "the network address to listen on, such as 127.0.0.1 or 0.0.0.0",
  TRUST_PROXY: "how many proxies stand in front, 0 to 10",
  LOG_LEVEL: "silent, error, warn, info or debug",
  DEMO: "1 to keep mails at /outbox instead of sending them, on this machine only, or 0",
};

export const settingNames = Object.keys(readers) as (keyof typeof readers)[];

export type Settings = {
  databaseUrl: string;
  /** Scheme and host, without a slash at the end. */
  siteUrl: string;
  sessionSecret: string;
  /** Missing only in a demo, which keeps its mails. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where the mail server in front hands over what calendars answer; missing, nothing is read. */
  inboundPort: number | undefined;
  port: number;
  host: string;
  trustProxy: number;
  logLevel: string;
  demo: boolean;
};

/** One sentence a setting that is missing or wrong. */
export class SettingsWrong extends Error {}

/** @throws SettingsWrong naming every setting that is missing or wrong */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(settingNames.map((name) => [name, environment[name] || undefined]));
  const read = z.object(readers).safeParse(given);
  const wrong = new Set(read.success ? [] : read.error.issues.map((issue) => issue.path[0] as keyof typeof readers));
  if (!given.SMTP_URL && given.DEMO !== "1") wrong.add("SMTP_URL");
  if (given.DEMO === "1" && !(isThisMachine(given.SITE_URL) && isLoopback(given.HOST))) wrong.add("DEMO");
  if (given.INBOUND_PORT && !takesDetails(given.MAIL_FROM)) wrong.add("INBOUND_PORT");
  if (wrong.size > 0 || !read.success)
    throw new SettingsWrong([...wrong].map((name) => complaint(name, given[name])).join("\n"));
  return {
    databaseUrl: read.data.DATABASE_URL,
    siteUrl: read.data.SITE_URL,
    sessionSecret: read.data.SESSION_SECRET,
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM,
    inboundPort: read.data.INBOUND_PORT,
    port: read.data.PORT,
    host: read.data.HOST,
    trustProxy: read.data.TRUST_PROXY,
    logLevel: read.data.LOG_LEVEL,
    demo: read.data.DEMO,
  };
}

/** Never repeats the value: it may be a secret. */
function complaint(name: keyof typeof readers, value: string | undefined): string {
  return `${name} is ${value === undefined ? "missing" : "wrong"}: it takes ${wishes[name]}.`;
}

/** RFC 5321 4.5.3.1.1: 64 signs before the @, of which a guest's own part takes 46. */
function takesDetails(mailFrom = ""): boolean {
  return /^[^+]{1,18}$/.test(localPartOf(mailboxOf(mailFrom)));
}

/** A demo shows its mails, and the sign-in links in them, to whoever opens it. */
function isThisMachine(siteUrl: string | undefined): boolean {
  return siteUrl !== undefined && /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/?$/.test(siteUrl);
}

function isLoopback(host = "127.0.0.1"): boolean {
  return ["127.0.0.1", "localhost", "::1"].includes(host);
}
