import { useTranslation } from "~/i18n/use-translation";
import type { PublicationView } from "./glance";

/** The way back: what becomes current then, and one button. */
export function Returning({ publication: { id, state, before } }: { publication: PublicationView }) {
  const { t } = useTranslation();
  const isComing = state === "coming";
  return (
    <details className="own-feed">
      <summary>{t(isComing ? "publication.returning.titleComing" : "publication.returning.title")}</summary>
      <p>
        {isComing
          ? t("publication.returning.textComing")
          : before
            ? t("publication.returning.text", { title: before.title ?? t("publication.untitled") })
            : t("publication.returning.textAlone")}
      </p>
      <form method="post" action={`/staff/bulletins/${id}/return`}>
        <button type="submit" className="button second">
          {t(isComing ? "publication.returning.submitComing" : "publication.returning.submit")}
        </button>
      </form>
    </details>
  );
}
