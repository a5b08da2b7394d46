import type { Template } from "~/gatherings/templates.server";
import { useTranslation } from "~/i18n/use-translation";

/** What a gathering can begin with, and what the office says to the one that was chosen. */
export function Templates({ templates, chosen }: { templates: Template[]; chosen: string | undefined }) {
  const { t } = useTranslation();
  if (templates.length === 0) return null;
  const instructions = templates.find(({ id }) => id === chosen)?.instructions;
  return (
    <>
      <p className="choices">
        {t("lead.new.templates")}
        {templates.map(({ id, title }) => (
          <a key={id} href={`/lead/new?template=${id}`} aria-current={id === chosen ? "true" : undefined}>
            {title}
          </a>
        ))}
      </p>
      {instructions && (
        <section className="notice" aria-labelledby="instructions">
          <h2 id="instructions">{t("lead.new.instructions")}</h2>
          <p className="lines-kept">{instructions}</p>
        </section>
      )}
    </>
  );
}
