import { useTranslation } from "~/i18n/use-translation";

/** Looks through all that was ever published; it is a plain form, and its address can be kept. */
export function SearchForm({ looked }: { looked: string }) {
  const { t } = useTranslation();
  return (
    <search>
      <form method="get" action="/staff/bulletins" className="search">
        <label htmlFor="q">{t("staff.search.label")}</label>
        <input type="search" id="q" name="q" defaultValue={looked} aria-describedby="q-hint" />
        <button type="submit" className="button second">
          {t("staff.search.submit")}
        </button>
        <p id="q-hint" className="hint">
          {t("staff.search.hint")}
        </p>
      </form>
    </search>
  );
}
