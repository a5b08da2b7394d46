import { useTranslation } from "~/i18n/use-translation";

/** That something was withdrawn since the leader first opened the guide, and what to do; where it stood, a mail has told. */
export function Withdrawn({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <section className="notice no-print" aria-labelledby="withdrawn">
      <h2 id="withdrawn">{t("guidePage.withdrawn.title", { count })}</h2>
      <p>{t("guidePage.withdrawn.text", { count })}</p>
    </section>
  );
}
