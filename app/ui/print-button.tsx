import { useScripted } from "./use-scripted";

/** Opens the browser's print dialogue; without script, the browser's own menu does. */
export function PrintButton({ label }: { label: string }) {
  if (!useScripted()) return null;
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      {label}
    </button>
  );
}
