/** The bare address of `Gathered <post@example.org>`. */
export function mailboxOf(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}

/** What stands before the @. */
export function localPartOf(mailbox: string): string {
  return mailbox.slice(0, mailbox.lastIndexOf("@"));
}

/** RFC 5233: the same mailbox, with a detail that mail servers hand on untouched. */
export function withDetail(mailbox: string, detail: string): string {
  return mailbox.replace(/@(?=[^@]*$)/, `+${detail}@`);
}

/** The detail of an address of that mailbox, in small letters; undefined where the address is another's, or has none. */
export function detailIn(mailbox: string, address: string): string | undefined {
  const [before, after] = withDetail(mailbox.toLowerCase(), "\n").split("\n") as [string, string];
  const given = address.toLowerCase();
  if (!given.startsWith(before) || !given.endsWith(after)) return undefined;
  return given.slice(before.length, -after.length) || undefined;
}
