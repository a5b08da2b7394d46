import type { Translate } from "~/i18n/translate";

/** Who is told of a change, by name as far as there is room: "Mia, Noah and 3 more". */
export function toldWords({ told, names }: { told: number; names: string[] }, t: Translate): string {
  const more = told - names.length;
  const who = [...names, ...(more > 0 ? [t("lead.edit.others", { count: more })] : [])].join(", ");
  return t("lead.edit.told", { count: told, who });
}
