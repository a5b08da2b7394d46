import type { Live, Way } from "~/guides/live/state";
import { useTranslation } from "~/i18n/use-translation";

const ways = ["onTime", "asNeeded"] as const satisfies Way[];

/** Whether the end stands, or everything takes its time. */
export function WayOut({ live, lead }: { live: Live; lead(live: Live): void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="way">
      <legend>{t("live.way")}</legend>
      {ways.map((way) => (
        <label key={way}>
          <input type="radio" name="way" checked={live.way === way} onChange={() => lead({ ...live, way })} />
          {t(`live.${way}`)}
        </label>
      ))}
    </fieldset>
  );
}
