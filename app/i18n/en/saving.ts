/** What every page says that saves by itself. */
export const saving = {
  undo: "Undo",
  redo: "Redo",
  keys: "Keyboard",
  saved: "All is saved",
  unsaved: "Not saved yet",
  saving: "Saving",
  offline: "No connection. We keep trying; leave this page open",
  "signed-out": "You are signed out. Sign in in another tab, then change something here",
  asking: "Not saved: choose between two versions",
  refused: "This can’t be saved as it stands",
} as const;
