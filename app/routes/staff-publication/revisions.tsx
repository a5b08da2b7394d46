import { useTranslation } from "~/i18n/use-translation";
import { momentWords } from "~/time/words";
import { DifferenceList } from "./changes";
import type { PublicationView } from "./glance";

/** All that the bulletin ever said, each beside the one before it. */
export function Revisions({ revisions }: Pick<PublicationView, "revisions">) {
  const { t, i18n } = useTranslation();
  if (revisions.length === 0) return null;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{t("publication.revisions")}</h2>
      {revisions.map(({ revision, act, at, by, isFirst, differences }) => (
        <details key={revision} className="own-feed">
          <summary>
            {t("publication.revisionBy", {
              act: t(`publication.revision.${act}`),
              at: momentWords(at, i18n.language),
              name: by ?? t("publication.somebody"),
            })}
          </summary>
          {isFirst ? <p>{t("publication.first")}</p> : <DifferenceList differences={differences} />}
        </details>
      ))}
    </section>
  );
}
