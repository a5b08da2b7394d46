import { useTranslation } from "~/i18n/use-translation";
import type { useHistory } from "./use-history";
import type { SavingState } from "./use-saving";

type ToolbarProps = {
  history: Pick<ReturnType<typeof useHistory>, "undo" | "redo" | "canUndo" | "canRedo" | "said">;
  state: SavingState;
  /** Whether a question about the same words waits above. */
  isAsking: boolean;
  /** That somebody else changed it while it was open. */
  news: string | undefined;
  /** Which keys do what. */
  keys: string;
};

/** What was done can be undone; whether it is saved stands beside it. */
export function Toolbar({ history, state, isAsking, news, keys }: ToolbarProps) {
  const { t } = useTranslation();
  const { undo, redo, canUndo, canRedo, said } = history;
  return (
    <div className="toolbar">
      <button type="button" className="button second" onClick={undo} disabled={!canUndo}>
        {t("saving.undo")}
      </button>
      <button type="button" className="button second" onClick={redo} disabled={!canRedo}>
        {t("saving.redo")}
      </button>
      <p className={state === "saved" ? "quiet" : "saving"} role="status">
        {isAsking ? <a href="#merge">{t("saving.asking")}</a> : t(`saving.${state}`)}
      </p>
      <p className="quiet small" role="status">
        {said || news}
      </p>
      <details className="keys small">
        <summary>{t("saving.keys")}</summary>
        <p>{keys}</p>
      </details>
    </div>
  );
}
