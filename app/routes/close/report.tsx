import { useTranslation } from "~/i18n/use-translation";
import type { Closable } from "~/rsvps/closes.server";
import { CheckField, TextArea, TextField } from "~/ui/form/fields";
import { PlainForm } from "~/ui/form/form";
import type { Rejected } from "~/ui/form/rejected";

type ReportProps = Pick<Closable, "seatsTaken" | "plannedMinutes" | "ledMinutes" | "close"> & { rejected?: Rejected };

/** Two numbers and a sentence. Opened again, it shows what was entered. */
export function Report({ seatsTaken, plannedMinutes, ledMinutes, close, rejected }: ReportProps) {
  const { t } = useTranslation();
  const { people, minutes, thanks, mayPassOn } = close ?? {
    ...{
      people: seatsTaken === 0 ? "" : seatsTaken,
      minutes: ledMinutes || plannedMinutes,
      thanks: "",
      mayPassOn: false,
    },
  };
  const values = {
    ...{ people: String(people), minutes: String(minutes), thanks: thanks ?? "" },
    mayPassOn: mayPassOn ? "yes" : "",
  };
  return (
    <PlainForm rejected={rejected} values={values}>
      {rejected?.values.sure && <input type="hidden" name="sure" value={rejected.values.sure} />}
      <div className="row">
        <TextField
          name="people"
          label={t("close.people")}
          hint={t("close.expected", { count: seatsTaken })}
          inputMode="numeric"
        />
        <TextField
          name="minutes"
          label={t("close.minutes")}
          hint={t("close.planned", { count: plannedMinutes })}
          inputMode="numeric"
        />
      </div>
      <TextArea name="thanks" label={t("close.forThanks")} hint={t("close.forThanksHint")} optional />
      <CheckField name="mayPassOn" label={t("close.mayPassOn")} />
      <button type="submit" className="button">
        {t(close ? "close.again" : "close.submit")}
      </button>
    </PlainForm>
  );
}
