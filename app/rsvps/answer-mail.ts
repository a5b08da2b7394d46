import PostalMime, { type Attachment } from "postal-mime";
import { type CalendarAnswer, readAnswers } from "~/calendar/answer";

/** The answers in a mail. Thunderbird brings the same calendar twice, as a part and as a file: the first counts. */
export async function readAnswerMail(mail: Uint8Array): Promise<CalendarAnswer[]> {
  for (const { mimeType, content } of await attachmentsOf(mail)) {
    if (!/^(text\/calendar|application\/ics)$/i.test(mimeType)) continue;
    const answers = readAnswers(String(content));
    if (answers.length > 0) return answers;
  }
  return [];
}

/** A mail that can't be read holds none. */
async function attachmentsOf(mail: Uint8Array): Promise<Attachment[]> {
  try {
    return (await PostalMime.parse(mail, { attachmentEncoding: "utf8" })).attachments;
  } catch {
    return [];
  }
}
