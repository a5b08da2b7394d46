import { useTranslation } from "~/i18n/use-translation";

type LeftOverProps = { id: string; texts: { key: string; text: string }[]; language: string };

/** Words for parts that are not in the bulletin any more: nobody reads them, and nothing typed is lost. */
export function LeftOver({ id, texts, language }: LeftOverProps) {
  const { t } = useTranslation();
  if (texts.length === 0) return null;
  return (
    <section className="notice" aria-labelledby={id}>
      <h2 id={id}>{t("translations.page.gone")}</h2>
      <p>{t("translations.page.goneText")}</p>
      {texts.map(({ key, text }) => (
        <blockquote key={key} className="words" lang={language} dir="auto">
          {text}
        </blockquote>
      ))}
    </section>
  );
}
