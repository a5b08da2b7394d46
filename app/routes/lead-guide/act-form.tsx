import type { FormEvent } from "react";
import { useScripted } from "~/ui/use-scripted";

type ActFormProps = {
  action: string;
  fields: Record<string, string>;
  label: string;
  /** Said in full where the label alone doesn't say of what. */
  about?: string;
  onAct(): void;
};

/** A button for one act: with script it is done here, without it the form is sent. */
export function ActForm({ action, fields, label, about, onAct }: ActFormProps) {
  const isScripted = useScripted();

  function onSubmit(event: FormEvent): void {
    if (!isScripted) return;
    event.preventDefault();
    onAct();
  }

  return (
    <form method="post" action={action} className="act" onSubmit={onSubmit}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="button second" aria-label={about && `${label}: ${about}`}>
        {label}
      </button>
    </form>
  );
}
