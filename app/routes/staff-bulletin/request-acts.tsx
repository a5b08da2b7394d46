import { type KeyboardEvent, useCallback } from "react";
import { beginSectionAt, setRequestAside } from "~/bulletins/desk/arrange";
import { joinToPrevious, splitRequest, stepRequest } from "~/bulletins/desk/edits";
import { tracedAnew } from "~/bulletins/desk/letter-parts";
import { useTranslation } from "~/i18n/use-translation";
import { newPartId } from "~/ui/saving/part-id";
import { useDeskActs } from "./desk-context";
import { dragOf } from "./dragging";
import type { RequestPartProps } from "./request-part";

/** What can be done with a request, by mouse, touch and keyboard alike. */
export function RequestActs({ request, index, isFirst }: RequestPartProps) {
  const { t } = useTranslation();
  const { step, split, join, aside, begin } = useRequestActs(request.id);
  const acts = [
    { act: "up", label: t("staff.desk.up"), run: () => step(-1) },
    { act: "down", label: t("staff.desk.down"), run: () => step(1) },
    { act: "split", label: t("staff.desk.split"), run: split },
    ...(isFirst ? [] : [{ act: "join", label: t("staff.desk.join"), run: join }]),
    { act: "begin", label: t("staff.desk.begin"), run: begin },
    { act: "aside", label: t("staff.desk.toAside"), run: aside },
  ];
  return (
    <p className="part-acts">
      <span className="grip" draggable onDragStart={dragOf(request.id)} aria-hidden="true" title={t("staff.desk.drag")}>
        ⠿ {index + 1}
      </span>
      {acts.map(({ act, label, run }) => (
        <button
          key={act}
          type="button"
          className="plain"
          data-act={act}
          aria-label={t("staff.desk.actOn", { act: label, number: index + 1 })}
          // The field keeps its cursor, which says where to split.
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
        >
          {label}
        </button>
      ))}
    </p>
  );
}

/** In a request's text: Ctrl and Enter split it at the cursor, Alt with an arrow moves it. */
export function useRequestKeys(id: string) {
  const { step, split } = useRequestActs(id);
  return (event: KeyboardEvent<HTMLElement>) => {
    const isSplit = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (!isSplit && !by) return;
    event.preventDefault();
    if (isSplit) split();
    else if (by) step(by, "textarea");
  };
}

function useRequestActs(id: string) {
  const { edit, letter } = useDeskActs();
  const { t } = useTranslation();
  const step = useCallback(
    (by: -1 | 1, focus = `[data-act="${by === -1 ? "up" : "down"}"]`) =>
      edit((desk) => stepRequest(desk, id, by), {
        focus: `[data-part="${id}"] ${focus}`,
        say: t("staff.desk.said.moved"),
      }),
    [edit, id, t],
  );
  const split = () => {
    const field = document.querySelector<HTMLTextAreaElement>(`[data-part="${id}"] textarea`);
    const at = field?.selectionStart ?? 0;
    const newId = newPartId();
    const isPossible = field?.value.slice(0, at).trim() && field.value.slice(at).trim();
    if (!isPossible) {
      edit((desk) => desk, { say: t("staff.desk.said.noSplit") });
      return field?.focus();
    }
    edit((desk) => tracedAnew(splitRequest(desk, id, at, newId), [id, newId], letter), {
      ...{ focus: `[data-part="${newId}"] textarea`, say: t("staff.desk.said.split") },
    });
  };
  const join = () => {
    const above = document.querySelector(`article[data-part="${id}"]`)?.previousElementSibling;
    const focus = `article[data-part="${above?.getAttribute("data-part")}"] textarea`;
    edit((desk) => joinToPrevious(desk, id), { focus, say: t("staff.desk.said.joined") });
  };
  const aside = () =>
    edit((desk) => setRequestAside(desk, id), {
      ...{ focus: `[data-part="${id}"] textarea`, say: t("staff.desk.said.aside") },
    });
  const begin = () => {
    const newId = newPartId();
    edit((desk) => beginSectionAt(desk, id, newId), { focus: `[data-part="${newId}"] input:not([type=hidden])` });
  };
  return { step, split, join, aside, begin };
}
