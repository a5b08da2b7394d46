import type { Translate } from "~/i18n/translate";
import type { CopyCarried, CopyRequest } from "./copy";
import { passagesOf } from "./passages";
import type { Drawing, RequestPiece } from "./sheet";

/** A request as a sheet says it. */
export function requestPiece(request: CopyRequest, { numbered, changed, t, tongue }: Drawing): RequestPiece {
  const { id, number, text, points, links, prayedBefore, named = false, again, merged = false } = request;
  const mark = again ? t("guide.sheet.again") : named ? t("guide.sheet.named") : undefined;
  const marks = [...(mark ? [mark] : []), ...(merged ? [t("guide.sheet.merged")] : [])];
  const title = titleOf(request, t, marks);
  return {
    is: "request",
    ...tongue(request),
    number: numbered ? number : null,
    title,
    remark: prayedBefore ?? null,
    change: changed?.has(id) ? t("guidePage.changed") : null,
    text,
    paragraphs: passagesOf(text, named && !again ? [] : points),
    points,
    links,
    named,
  };
}

/** The same of one that is carried home, with the reason. */
export function carriedPiece(carried: CopyCarried, { numbered, t, tongue }: Drawing): RequestPiece {
  const { number, reason, text } = carried;
  const words = { text: text ?? "", paragraphs: passagesOf(text ?? "", []), points: [], links: [] };
  return {
    is: "request",
    ...tongue(carried),
    number: numbered ? number : null,
    title: titleOf(carried, t),
    ...words,
    ...{ remark: reason, change: null, named: false },
  };
}

function titleOf({ heading, kind }: Pick<CopyRequest, "heading" | "kind">, t: Translate, marks: string[] = []): string {
  return [heading ?? "", t(`guide.kind.${kind}`), ...marks].filter(Boolean).join(" · ");
}
