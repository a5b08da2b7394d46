import { suggestSensitivities } from "~/bulletins/sensitivity";
import type { GuideSource, SourceRequest, SourceSection } from "./guide";

/** A bulletin as it may be spoken of in front of children: a heading that suggests care is not named, and what stands under it counts as tagged. */
export function sourceForChildren(source: GuideSource): GuideSource {
  return { ...source, sections: source.sections.map(sectionForChildren) };
}

function sectionForChildren({ heading, intro, requests }: SourceSection): SourceSection {
  const care = suggestSensitivities(heading ?? "");
  const tagged = requests.map((request): SourceRequest => {
    return { ...request, sensitivities: [...new Set([...request.sensitivities, ...care])] };
  });
  const tells =
    tagged.some(({ sensitivities }) => sensitivities.length > 0) || suggestSensitivities(intro ?? "").length > 0;
  return { heading: care.length > 0 ? null : heading, intro: tells ? null : intro, requests: tagged };
}
