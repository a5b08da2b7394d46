import { suggestSensitivities } from "~/bulletins/sensitivity";
import type { GuideSource, SourceRequest, SourceSection } from "./guide";

/** A bulletin as it may be spoken of in front of children: a heading that suggests care is not named, and what stands under it counts as tagged. */
export function sourceForChildren(source: GuideSource): GuideSource {
  return { ...source, sections: source.sections.map(sectionForChildren) };
}

function sectionForChildren(section: SourceSection): SourceSection {
  const { heading, intro, original, requests } = section;
  const care = [heading, original?.heading].flatMap((words) => suggestSensitivities(words ?? ""));
  const tagged = requests.map((request): SourceRequest => {
    return { ...request, sensitivities: [...new Set([...request.sensitivities, ...care])] };
  });
  const introTells = [intro, original?.intro].some((words) => suggestSensitivities(words ?? "").length > 0);
  const tells = introTells || tagged.some(({ sensitivities }) => sensitivities.length > 0);
  return { ...section, heading: care.length > 0 ? null : heading, intro: tells ? null : intro, requests: tagged };
}
