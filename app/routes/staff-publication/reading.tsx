import { useTranslation } from "~/i18n/use-translation";

/** Whether anybody may read the bulletin. */
export function Reading({ id, readableSince }: { id: string; readableSince: string | null }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t("publication.reading.title")}</h2>
      <p>
        {t(readableSince ? "publication.reading.on" : "publication.reading.off")}{" "}
        {readableSince && <a href={`/bulletins/${id}`}>{t("publication.reading.link")}</a>}
      </p>
      <form method="post" action={`/staff/bulletins/${id}/reading`}>
        <input type="hidden" name="readable" value={readableSince ? "no" : "yes"} />
        <button type="submit" className="button second">
          {t(readableSince ? "publication.reading.close" : "publication.reading.open")}
        </button>
      </form>
    </section>
  );
}
