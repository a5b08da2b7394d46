import { publicationForm } from "~/bulletins/publication-form";
import { useTranslation } from "~/i18n/use-translation";
import { wallClockIn } from "~/time/wall-clock";
import { RadioField, SelectField, TextField } from "~/ui/form/fields";
import { SentForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";
import type { PublicationView } from "./glance";

type PublishFormProps = {
  publication: PublicationView;
  leaders: number;
  /** IANA, the staff member's own first. */
  zones: string[];
  isOut: boolean;
  rejected?: Rejected;
};

/** Now or at a set time; a correction is always now. */
export function PublishForm({ publication, leaders, zones, isOut, rejected }: PublishFormProps) {
  const { t } = useTranslation();
  const { version, state, wasAnnounced } = publication;
  return (
    <SentForm schema={publicationForm} values={timeValues(publication, zones)} rejected={rejected}>
      <input type="hidden" name="version" value={version} />
      {!isOut && (
        <div className="when">
          <RadioField
            name="when"
            label={t("publication.when")}
            choices={(["now", "later"] as const).map((value) => ({ value, label: t(`publication.${value}`) }))}
          />
          <div className="row later">
            <TextField name="date" type="date" label={t("publication.date")} />
            <TextField name="time" type="time" label={t("publication.time")} />
            <SelectField
              {...{ name: "zone", label: t("publication.zone"), hint: t("publication.zoneHint") }}
              choices={zones.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
            />
          </div>
        </div>
      )}
      {!isOut && (
        <p className="quiet">
          {wasAnnounced ? t("publication.toldBefore") : t("publication.told", { count: leaders })}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button">
          {t(isOut ? "publication.correct" : state === "coming" ? "publication.submitAgain" : "publication.submit")}
        </button>
      </p>
    </SentForm>
  );
}

/** One that waits keeps its time, unless staff choose another. */
function timeValues({ state, publishedAt, publishZone }: PublicationView, zones: string[]): Record<string, string> {
  if (state !== "coming" || !publishedAt) return { when: "now", zone: zones[0] ?? "UTC" };
  const { date, time, zone } = wallClockIn(publishZone ?? "UTC", new Date(publishedAt));
  return { when: "later", date, time, zone };
}
