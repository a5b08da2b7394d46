import { sentences, type Told } from "./block-words";
import { contactLine } from "./care";
import { spokenHeading } from "./headings";
import type { Slot } from "./timeline";

type Marked = Pick<Told, "choices" | "source" | "t"> & { slots: Slot[] };

/** What a leader keeps in mind all the way through. */
export function marginFor({ choices, slots, source, t }: Marked): string[] {
  const heading = lastHeading(slots, source);
  const contact = contactLine(choices.contact);
  return [
    ...sentences(t("guide.margin.always")),
    heading ? t("guide.margin.lateExample", { heading }) : t("guide.margin.lateExampleUntitled"),
    ...(choices.place === "online" || choices.place === "both" ? [t("guide.margin.online")] : []),
    ...(choices.place === "both" ? [t("guide.margin.both")] : []),
    ...(choices.children ? [t("guide.margin.children")] : []),
    ...(contact ? [t("guide.margin.contact", { contact })] : []),
  ];
}

/** Of the sections prayed for, the last can still be carried home when it is late. */
function lastHeading(slots: Slot[], { sections }: Told["source"]): string | undefined {
  const headings = slots.map(({ section }) => spokenHeading(section ? (sections[section.at]?.heading ?? null) : null));
  return headings.findLast((heading) => heading !== null) ?? undefined;
}
