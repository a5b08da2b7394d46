import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TextField } from "~/ui/form/fields";
import type { Place } from "./places.server";

/** The town, with suggestions as it is typed where there is script; its zone is said at once. */
export function TownField() {
  const { t } = useTranslation();
  const { data: towns = [], load } = useFetcher<Place[]>();

  function suggest(event: React.FormEvent<HTMLDivElement>): void {
    if (!(event.target instanceof HTMLInputElement) || !event.target.form) return;
    const country = new FormData(event.target.form).get("country");
    load(`/lead/places?${new URLSearchParams({ town: event.target.value, country: String(country ?? "") })}`);
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
