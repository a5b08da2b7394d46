import PostalMime, { type Email } from "postal-mime";
import { dateIn } from "../parse/dates";
import { decodeText, withoutControls } from "./charset";
import { readHtml } from "./html";
import { type Letter, LetterUnreadable } from "./letter";

/** The letter in a mail: its HTML, which knows its headings, or else its text. What is attached is left out. */
export async function readMail(bytes: Uint8Array): Promise<Letter> {
  const mail = await parse(bytes);
  const words = withoutControls(mail.html ?? mail.text ?? "");
  const { text, anchors } = mail.html ? readHtml(words) : { text: words, anchors: [] };
  return { text, anchors, subject: subjectOf(mail), sentOn: sentOn(mail) };
}

const limits = { maxNestingDepth: 50, maxHeadersSize: 500_000 };

/** Text that does not have the character set its part names is read as it most likely was meant. */
async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes, limits);
    if (!/\uFFFD/.test(`${mail.html}${mail.text}`)) return mail;
    const asMeant = Buffer.from(bytes)
      .toString("latin1")
      .replace(/charset="?utf-8"?/gi, "charset=windows-1252");
    return await PostalMime.parse(Buffer.from(asMeant, "latin1"), limits);
  } catch (cause) {
    throw Object.assign(new LetterUnreadable("file-broken"), { cause });
  }
}

function subjectOf({ subject }: Email): string | null {
  return subject?.replace(/^(?:\s*(?:fwd?|re|wg|tr|rv|doorst)\s*:)+/i, "").trim() || null;
}

/** The day by the sender's own clock: "Sun, 22 Nov 2026 23:30:00 -0500" is the 22nd. Outlook's copies say "Sent:". */
function sentOn({ headers }: Email): string | null {
  const written = ["date", "sent"].flatMap((name) => headers.find(({ key }) => key === name)?.value ?? []);
  return dateIn(written[0] ?? "");
}

const known =
  /^(?:from|to|subject|date|mime-version|received|return-path|delivered-to|content-type|message-id|x-[\w-]+):/i;

/** Whether a file begins as mails do: with header lines, two of them known. What Outlook prints above a mail is text. */
export function isMail(bytes: Uint8Array): boolean {
  const head = decodeText(bytes.subarray(0, 4_096)).split(/\r?\n/);
  const end = head.indexOf("");
  const headers = end < 0 ? head : head.slice(0, end);
  const lines = headers.filter((line) => !/^[ \t]/.test(line));
  if (lines.some((line) => /^sent:/i.test(line))) return false;
  return lines.filter((line) => known.test(line)).length >= 2 && lines.every((line) => /^[\w-]+:|^From /.test(line));
}
