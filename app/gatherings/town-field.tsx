import { type FormEvent, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { TextField } from "~/ui/form/fields";
import type { Place } from "./places.server";

/** The town, with suggestions as it is typed where there is script. */
export function TownField() {
  const { t } = useTranslation();
  const [towns, setTowns] = useState<Place[]>([]);

  function suggest({ target }: FormEvent<HTMLDivElement>): void {
    if (!(target instanceof HTMLInputElement) || !target.form) return;
    const country = String(new FormData(target.form).get("country") ?? "");
    void townsLike(target.value, country).then(setTowns);
  }

  return (
    <div onInput={suggest} className="town">
      <TextField name="town" label={t("lead.form.town")} list="towns" autoComplete="off" />
      <datalist id="towns">
        {towns.map(({ name, zone }) => (
          <option key={name + zone} value={name} />
        ))}
      </datalist>
    </div>
  );
}

/** Suggestions are a help only: without the network, or signed out, there are none and nothing else happens. */
async function townsLike(town: string, country: string): Promise<Place[]> {
  try {
    const answer = await fetch(`/lead/places?${new URLSearchParams({ town, country })}`);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}
