import { useState } from "react";
import { useScripted } from "./use-scripted";

/** Copies a text; not there where no script runs, since the text itself can be marked and copied. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false);
  if (!useScripted()) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <p>
      <button type="button" className="button second" onClick={copy}>
        {label}
      </button>{" "}
      <span role="status">{copied ? done : ""}</span>
    </p>
  );
}
