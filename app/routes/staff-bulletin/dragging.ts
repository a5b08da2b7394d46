import type { DragEvent } from "react";
import { placeRequest } from "~/bulletins/desk/edits";
import type { DeskActs } from "./desk-context";

const type = "application/x-gathered-request";

export function dragOf(id: string) {
  return (event: DragEvent) => {
    event.dataTransfer.setData(type, id);
    event.dataTransfer.effectAllowed = "move";
    const part = event.currentTarget.closest("article");
    if (part) event.dataTransfer.setDragImage(part, 20, 20);
  };
}

/** A request dropped on another takes its place; on a section, it stands last there. */
export function droppingOn(edit: DeskActs["edit"]) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(type)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const id = event.dataTransfer.getData(type);
      if (!id) return;
      event.preventDefault();
      const target = event.target as Element;
      const before = target.closest<HTMLElement>("article[data-part]")?.dataset.part;
      const sectionId = target.closest<HTMLElement>("[data-section]")?.dataset.section;
      if (!sectionId || before === id) return;
      edit((desk) => {
        const requests = desk.sections.find((section) => section.id === sectionId)?.requests ?? [];
        const at = requests.filter((request) => request.id !== id).findIndex((request) => request.id === before);
        return placeRequest(desk, id, sectionId, at === -1 ? undefined : at);
      });
    },
  };
}
