import { type ClipboardEvent, type FormEvent, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { FileField, TextArea } from "~/ui/form/fields";
import type { Rejected } from "~/ui/form/rejected";

/** The letter pasted, its headings and lists with it where the clipboard holds them, or as a file, chosen or dropped. */
export function LetterFields({ rejected }: { rejected?: Rejected }) {
  const { t } = useTranslation();
  const [html, setHtml] = useState("");
  const [fileBytes, setFileBytes] = useState(0);

  /** Structure goes with the words only while these are all there is, and as they were pasted. */
  function onPaste({ clipboardData, target }: ClipboardEvent<HTMLElement>): void {
    const isWhole = target instanceof HTMLTextAreaElement && target.value.trim() === "";
    const structure = isWhole ? clipboardData.getData("text/html") : "";
    // The paste itself is an input, and comes after.
    setTimeout(() => setHtml(structure));
  }

  function onFile({ target }: FormEvent<HTMLElement>): void {
    if (target instanceof HTMLInputElement) setFileBytes(target.files?.[0]?.size ?? 0);
  }

  return (
    <>
      <div onPaste={onPaste} onInput={() => setHtml("")}>
        <TextArea name="letter" label={t("staff.letter.label")} rows={18} />
      </div>
      <input type="hidden" name="html" value={html} />
      {rejected?.values.again && <input type="hidden" name="again" value="yes" />}
      <input type="hidden" name="fileBytes" value={fileBytes} />
      <div onChange={onFile}>
        <FileField
          name="file"
          label={t("staff.letter.file")}
          hint={t("staff.letter.fileHint")}
          accept=".txt,.html,.htm,.eml,.docx,.md,text/plain,text/html,message/rfc822"
        />
      </div>
    </>
  );
}
