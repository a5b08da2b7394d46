import { useTranslation } from "~/i18n/use-translation";

/** A guide is only ever made of a real bulletin. */
export function NoBulletin() {
  const { t } = useTranslation();
  return (
    <section className="empty">
      <p className="lede">{t("guidePage.noBulletin")}</p>
      <p>{t("guidePage.noBulletinText")}</p>
    </section>
  );
}
