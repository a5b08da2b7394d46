import type { DeskRequest } from "~/bulletins/desk/desk";
import { useTranslation } from "~/i18n/use-translation";
import { momentWords } from "~/time/words";

type WithdrawnProps = { request: DeskRequest; index: number; sectionId: string; withdrawnAt: string };

/** A request that is out of everything: staff see that it was there, and can't change or move it any more. */
export function WithdrawnPart({ request, index, sectionId, withdrawnAt }: WithdrawnProps) {
  const { t, i18n } = useTranslation();
  const { id, text, kind } = request;
  const kept = { id, text, kind, place: sectionId, childrensWording: request.childrensWording ?? "" };
  return (
    <article className="part request" id={`part-${id}`} data-part={id} data-section={sectionId}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={`requests.${index}.${name}`} value={value} />
      ))}
      <p className="doubt">{t("staff.withdrawal.mark", { at: momentWords(withdrawnAt, i18n.language) })}</p>
      <p className="long quiet">
        <s>{text}</s>
      </p>
    </article>
  );
}
