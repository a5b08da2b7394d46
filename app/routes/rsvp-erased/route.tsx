import { useTranslation } from "~/i18n/use-translation";
import { PublicFrame } from "~/ui/frame";
import { privateMeta } from "~/ui/page-meta";

export const meta = privateMeta((t) => t("reply.own.erased"));

/** The page after an erasure: there is nothing left to show. */
export default function Erased() {
  const { t } = useTranslation();
  return (
    <PublicFrame>
      <h1>{t("reply.own.erased")}</h1>
      <p className="lede">{t("reply.own.erasedText")}</p>
    </PublicFrame>
  );
}
