import type { DeskBulletin } from "~/bulletins/desk.server";
import { useTranslation } from "~/i18n/use-translation";
import { momentWords } from "~/time/words";

type WithdrawnProps = { request: DeskBulletin["requests"][number]; index: number; withdrawnAt: string };

/** A request that is out of everything: staff see that it was there, and can't change or move it any more. */
export function WithdrawnRequest({ request, index, withdrawnAt }: WithdrawnProps) {
  const { t, i18n } = useTranslation();
  const kept = {
    id: request.id,
    text: request.text,
    kind: request.kind,
    place: String(request.place),
    childrensWording: "",
  };
  return (
    <div className="request-part">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={`requests.${index}.${name}`} value={value} />
      ))}
      <p className="doubt">{t("staff.withdrawal.mark", { at: momentWords(withdrawnAt, i18n.language) })}</p>
      <p className="long quiet">
        <s>{request.text}</s>
      </p>
    </div>
  );
}
