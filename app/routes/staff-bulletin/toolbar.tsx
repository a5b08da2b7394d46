import { useTranslation } from "~/i18n/use-translation";
import type { useDesk } from "./use-desk";
import type { SavingState } from "./use-saving";

type ToolbarProps = Pick<ReturnType<typeof useDesk>, "undo" | "redo" | "canUndo" | "canRedo" | "said"> & {
  state: SavingState;
  /** Who else changed the desk while it was open. */
  news: string | null | undefined;
  /** Whether a question about the same words waits above. */
  isAsking: boolean;
};

/** What was done can be undone; whether it is saved stands beside it. */
export function Toolbar({ undo, redo, canUndo, canRedo, said, state, news, isAsking }: ToolbarProps) {
  const { t } = useTranslation();
  return (
    <div className="toolbar">
      <button type="button" className="button second" onClick={undo} disabled={!canUndo}>
        {t("staff.desk.undo")}
      </button>
      <button type="button" className="button second" onClick={redo} disabled={!canRedo}>
        {t("staff.desk.redo")}
      </button>
      <p className={state === "saved" ? "quiet" : "saving"} role="status">
        {isAsking ? <a href="#merge">{t("staff.desk.saving.asking")}</a> : t(`staff.desk.saving.${state}`)}
      </p>
      <p className="quiet small" role="status">
        {said || (news !== undefined && t("staff.desk.news", { name: news ?? t("staff.desk.somebody") }))}
      </p>
      <details className="keys small">
        <summary>{t("staff.desk.keys")}</summary>
        <p>{t("staff.desk.keysText")}</p>
      </details>
    </div>
  );
}
