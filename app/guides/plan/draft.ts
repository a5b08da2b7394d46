import type { Translate } from "~/i18n/translate";
import { sourceForChildren } from "../childrens-source";
import { generateGuide } from "../generate";
import type { Guide, GuideChoices, GuideSource } from "../guide";
import { digestOf } from "./digest";
import type { Plan } from "./plan";

/** All that a guide is made of. */
export type Draft = { source: GuideSource; choices: GuideChoices; plan: Plan };

export function guideOf({ source, choices, plan }: Draft, t: Translate, locale: string): Guide {
  return generateGuide(source, choices, t, locale, plan);
}

/** The draft as a page may hold it: with children present, without a word they may not hear, tags included. Its guide reads the same. */
export function draftForPage(draft: Draft): Draft {
  if (!draft.choices.children) return draft;
  const { sections, ...source } = sourceForChildren(draft.source);
  const spoken = sections.map(({ original: _, ...section }) => ({
    ...section,
    requests: section.requests.map((request) => {
      const isTagged = request.sensitivities.length > 0;
      if (!isTagged && !request.childrensWording) return request;
      return { ...request, text: "", links: [], sensitivities: isTagged ? ["security" as const] : [] };
    }),
  }));
  return { ...draft, source: { ...source, sections: spoken } };
}

/** What a page holds besides the plan, in short: any other word of the bulletin or its translation, or other choices, change it. */
export function draftMark({ source, choices }: Omit<Draft, "plan">): string {
  return digestOf(JSON.stringify([source, choices]));
}
