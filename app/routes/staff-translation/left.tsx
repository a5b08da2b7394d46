import { useTranslation } from "~/i18n/use-translation";
import { fieldId } from "~/ui/form/field";
import { fieldOf, type Group } from "./groups";

/** How much is left to do, and the way to the first of it. */
export function Left({ groups }: { groups: Group[] }) {
  const { t } = useTranslation();
  const parts = groups.flatMap((group) => group.parts);
  const left = parts.filter(({ mark }) => mark !== null);
  const missing = left.filter(({ mark }) => mark === "missing").length;
  const behind = left.length - missing;
  const [first] = left;
  return (
    <p className="left-to-do">
      {left.length === 0 && t("translations.page.all")}
      {missing > 0 && t("translations.page.left", { count: missing, parts: parts.length })}{" "}
      {behind > 0 && t("translations.page.behind", { count: behind })}{" "}
      {first && <a href={`#${fieldId(fieldOf(first.key))}`}>{t("translations.page.first")}</a>}
    </p>
  );
}
