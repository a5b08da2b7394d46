import type { Translate } from "~/i18n/translate";
import type { Party } from "./seats";

/** "2 adults, 1 child"; what there is none of goes unsaid. */
export function partyWords({ adults, children }: Party, t: Translate): string {
  const words = [
    adults > 0 && t("people.adults", { count: adults }),
    children > 0 && t("people.children", { count: children }),
  ];
  return words.filter(Boolean).join(", ");
}
