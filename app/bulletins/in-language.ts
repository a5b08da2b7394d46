import type { Link, RequestKind, Scripture } from "./bulletin";
import type { Sensitivity } from "./sensitivity";
import { type Mark, type PartKey, type Translation, translated } from "./translations";

/** A published bulletin as it is prayed: withdrawn requests are left out, and headings that hold none any more. */
export type CurrentBulletin = {
  id: string;
  /** Read before the rest: what is newer than it says it is does no harm. */
  revision?: number;
  /** The language it is written in. */
  original: string;
  /** The language it is translated into, wholly or in part, where that is the one asked for. */
  translation: string | null;
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  scripture: (Scripture & Said) | null;
  sections: CurrentSection[];
};

/** What language a text is in; `mark` tells why it is not simply the translation. */
export type Said = { language: string; mark?: Mark };

export type CurrentSection = Said & {
  heading: string | null;
  intro: string | null;
  introSaid: Said;
  /** What the original says there, by which its care is known. */
  original: { heading: string | null; intro: string | null };
  requests: (LiveRequest & Said & { childrensSaid: Said })[];
};

/** A published bulletin in the language it is written in. */
export type LiveBulletin = {
  id: string;
  revision?: number;
  title: string | null;
  date: string | null;
  scriptureText: string | null;
  scriptureReference: string | null;
  sections: LiveSection[];
};

export type LiveSection = { id: string; heading: string | null; intro: string | null; requests: LiveRequest[] };

export type LiveRequest = {
  id: string;
  kind: RequestKind;
  text: string;
  links: Link[];
  sensitivities: Sensitivity[];
  childrensWording: string | null;
  /** Whether it may stand on what attendees take home, though it is sensitive. */
  onHandout: boolean;
};

/** A bulletin in the words of its translation, each text with the language it is in; without one, as it was written. */
export function inLanguage(
  live: LiveBulletin,
  original: string,
  translation: { language: string; texts: Translation } | undefined,
): CurrentBulletin {
  const { parts, marks } = translated(live, translation?.texts ?? {});
  const { id, title, date, scriptureText: text, scriptureReference: reference } = parts;
  const said = (key: PartKey): Said => {
    if (!translation) return { language: original };
    const mark = marks[key];
    return { language: mark === "missing" ? original : translation.language, ...(mark && { mark }) };
  };
  return {
    ...{ id, revision: live.revision, title, date, original, translation: translation?.language ?? null },
    scripture: text && reference ? { text, reference, ...said("scriptureText") } : null,
    sections: parts.sections.map(({ id, heading, intro, requests }, at) => ({
      ...{ heading, intro, ...said(`heading-${id}`), introSaid: said(`intro-${id}`) },
      original: { heading: live.sections[at]?.heading ?? null, intro: live.sections[at]?.intro ?? null },
      requests: requests.map((request) => ({
        ...{ ...request, ...said(`text-${request.id}`), childrensSaid: said(`children-${request.id}`) },
      })),
    })),
  };
}
