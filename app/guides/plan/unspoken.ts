import type { GuideSource } from "../guide";
import { forgetWords } from "./forget";
import type { Plan } from "./plan";

/** The plan for a gathering with children: without sentences, copied into own words, of requests that are not told to them. */
export function withoutUnspoken(plan: Plan, source: GuideSource, locale: string): Plan {
  const requests = source.sections.flatMap((section) => section.requests);
  return requests
    .filter(({ sensitivities, childrensWording }) => sensitivities.length > 0 || childrensWording)
    .reduce((rest, { text, language }) => forgetWords(rest, text, language ?? locale), plan);
}
