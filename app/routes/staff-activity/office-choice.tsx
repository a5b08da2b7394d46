import { useTranslation } from "~/i18n/use-translation";

type OfficeChoiceProps = { offices: { code: string; name: string }[]; office: string | null };

/** For staff of all offices: one of them, or all together. */
export function OfficeChoice({ offices, office }: OfficeChoiceProps) {
  const { t } = useTranslation();
  return (
    <form method="get" className="choice">
      <label htmlFor="office">{t("activity.office")}</label>
      <select id="office" name="office" defaultValue={office ?? ""}>
        <option value="">{t("activity.allOffices")}</option>
        {offices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button second">
        {t("activity.show")}
      </button>
    </form>
  );
}
