import { useTranslation } from "~/i18n/use-translation";
import type { Said } from "./guide";
import { markWords } from "./said";

/** Tells the leader of a text that is not in the gathering's language, or whose translation is behind. */
export function SaidMark({ said }: { said: Said | undefined }) {
  const { t, i18n } = useTranslation();
  const words = said && markWords(said, t, i18n.language);
  return words ? <p className="said quiet small">{words}</p> : null;
}
