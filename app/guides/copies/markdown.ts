import { sheetToMarkdown } from "../markdown";
import { paragraphs } from "../markdown-text";
import type { OpenedCopy } from "./copies.server";

/** A copy in Markdown, its version code at the end. */
export function copyToMarkdown({ sheet, mark, t }: OpenedCopy): string {
  const foot = `${t("copies.version", { code: mark.code })} · ${t("copies.check", { address: `<${mark.url}>` })}`;
  return `${paragraphs([sheetToMarkdown(sheet, t), "---", foot])}\n`;
}
