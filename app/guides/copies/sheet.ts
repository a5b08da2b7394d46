import type { Link, Scripture } from "~/bulletins/bulletin";
import type { Translate } from "~/i18n/translate";
import { lengthOf } from "../block-words";
import type { Said } from "../guide";
import { markWords } from "../said";
import type { Copy, CopyBlock, CopyRound } from "./copy";
import type { Passage } from "./passages";
import { carriedPiece, requestPiece } from "./request-piece";

/** A copy in words, from top to bottom: what every format draws, each in its own way. */
export type Sheet = { title: string; lines: string[]; parts: SheetPart[] };

export type SheetPart = {
  title: string;
  titleTongue?: Tongue;
  clock: string | null;
  length: string | null;
  pieces: Piece[];
};

export type Piece =
  | { is: "say"; label: string | null; lines: string[] }
  | { is: "notes"; tone: "care" | "do" | "list"; label: string | null; lines: string[] }
  | ({
      is: "scripture";
      scripture: Scripture /** The mark to hang before it, where it has none. */;
      opening: string | null;
    } & Tongue)
  | ({ is: "intro"; text: string } & Tongue)
  | RequestPiece
  | { is: "round"; title: string; lines: string[] }
  | { is: "words"; text: string };

/** The language of a text where it is known, and what is said where it is not simply the translation. */
export type Tongue = { language?: string; said: string | null };

export type RequestPiece = Tongue & {
  is: "request";
  /** null where nothing refers to it by number. */
  number: number | null;
  title: string;
  /** What is said of it before its words: why it is carried home, or when these people prayed for it. */
  remark: string | null;
  /** That it is not as it was when its guide was first opened. */
  change: string | null;
  text: string;
  /** The same, in paragraphs, with what asks or thanks set off. */
  paragraphs: Passage[][];
  /** Sentences of the text that ask or thank. */
  points: string[];
  links: Link[];
  named: boolean;
};

/** `locale` is that of the words around the bulletin's own; `changed` holds the ids of requests to be marked so. */
export type Head = { title: string; lines: string[]; numbered: boolean; locale: string; changed?: ReadonlySet<string> };

/** The words of a copy under a head; the numbers are for sheets that a version code refers to. */
export function sheetOf(copy: Copy, { title, lines, locale, ...head }: Head, t: Translate): Sheet {
  const drawing = { ...head, t, tongue: (said: Said) => tongueOf(said, t, locale) };
  const tail: SheetPart[] = [
    tailPart(
      t("guide.sheet.carriedHome"),
      copy.carriedHome.map((carried) => carriedPiece(carried, drawing)),
    ),
    tailPart(t("guide.sheet.proposals"), listPiece(copy.proposals)),
    tailPart(t("guide.sheet.margin"), listPiece(copy.margin)),
  ];
  const blocks = copy.blocks.map((block) => blockPart(block, drawing));
  const untold = copy.blocks.reduce((sum, block) => sum + block.untold, 0);
  return {
    title,
    lines: [...lines, ...(untold > 0 ? [t("copies.untold", { count: untold })] : [])],
    parts: [...blocks, ...tail.filter(({ pieces }) => pieces.length > 0)],
  };
}

/** What the words of a piece depend on. */
export type Drawing = Pick<Head, "numbered" | "changed"> & { t: Translate; tongue(said: Said): Tongue };

function tongueOf(said: Said, t: Translate, locale: string): Tongue {
  const { language } = said;
  return { ...(language && language !== locale && { language }), said: markWords(said, t, locale) ?? null };
}

function tailPart(title: string, pieces: Piece[]): SheetPart {
  return { title, clock: null, length: null, pieces };
}

function listPiece(lines: string[]): Piece[] {
  return lines.length > 0 ? [{ is: "notes", tone: "list", label: null, lines }] : [];
}

function blockPart(block: CopyBlock, drawing: Drawing): SheetPart {
  const { t, tongue } = drawing;
  const { title, titleSaid, clock, minutes, scripture, intro, reader } = block;
  const pieces: Piece[] = [
    ...(reader ? [{ is: "words" as const, text: t("guide.reads", { name: reader }) }] : []),
    ...notes("care", t("guide.sheet.care"), block.care),
    ...(block.say.length > 0 ? [{ is: "say" as const, label: t("guide.sheet.say"), lines: block.say }] : []),
    ...(scripture
      ? [{ is: "scripture" as const, scripture, opening: openingOf(scripture, t), ...tongue(scripture) }]
      : []),
    ...(intro ? [{ is: "intro" as const, text: intro, ...tongue(block.introSaid) }] : []),
    ...block.requests.flatMap((request) => [requestPiece(request, drawing), ...rounds(request.rounds, t)]),
    ...rounds(block.rounds, t),
    ...notes("do", t("guide.sheet.do"), block.do),
  ];
  const length = minutes === null ? null : t("guide.min", { count: minutes });
  return { title, ...(titleSaid && { titleTongue: tongue(titleSaid) }), clock, length, pieces };
}

function openingOf({ text }: Scripture, t: Translate): string | null {
  return /^[\p{Pi}\p{Pf}\p{Ps}"']/u.test(text.trim()) ? null : t("guide.sheet.openingQuote");
}

function notes(tone: "care" | "do", label: string, lines: string[]): Piece[] {
  return lines.length > 0 ? [{ is: "notes", tone, label, lines }] : [];
}

function rounds(all: CopyRound[], t: Translate): Piece[] {
  return all.map(({ form, minutes, say }) => {
    const name = t(`guide.form.${form}.name`);
    const title =
      minutes === null
        ? t("copies.prayed", { form: name })
        : t("guide.sheet.round", { form: name, length: lengthOf(minutes, t) });
    return { is: "round", title, lines: say };
  });
}
