import { sentences, type Told } from "./block-words";

/** What a leader keeps in mind all the way through. */
export function marginFor({ choices, source, t }: Pick<Told, "choices" | "source" | "t">): string[] {
  const heading = source.sections.find((section) => section.heading && section.requests.length > 0)?.heading;
  return [
    ...sentences(t("guide.margin.always")),
    ...(heading ? [t("guide.margin.lateExample", { heading })] : []),
    ...(choices.place === "online" || choices.place === "both" ? [t("guide.margin.online")] : []),
    ...(choices.place === "both" ? [t("guide.margin.both")] : []),
    ...(choices.children ? [t("guide.margin.children")] : []),
  ];
}
