import { useContext } from "react";
import type { GuideRequest } from "~/guides/guide";
import { SaidMark } from "~/guides/said-mark";
import { useTranslation } from "~/i18n/use-translation";
import { ChangedRequests } from "./changed";
import { markPoints } from "./mark-points";

/** A request as it was written, its prayer points set off; never rewritten. */
export function RequestText({ request }: { request: GuideRequest }) {
  const { t } = useTranslation();
  const isChanged = useContext(ChangedRequests).has(request.id);
  return (
    <div className={request.named ? "request named" : "request"}>
      {isChanged && <p className="changed small">{t("guidePage.changed")}</p>}
      {request.named && <p className="quiet small">{t("guidePage.named")}</p>}
      <SaidMark said={request} />
      {request.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} lang={request.language} dir="auto">
          {markPoints(paragraph, request.points).map(({ text, isPoint, at }) =>
            isPoint ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
          )}
        </p>
      ))}
      {request.links.map(({ text, href }) =>
        href ? (
          <p key={href} className="small no-print">
            <a href={href} rel="noreferrer">
              {text}
            </a>
          </p>
        ) : null,
      )}
    </div>
  );
}
