import type { RequestKind, Scripture } from "~/bulletins/bulletin";
import type { Block, FormKey, Guide, GuideRequest, Said } from "../guide";
import { saidOf } from "../said";
import { withoutLinks } from "./bracketed-links";
import { type Numbers, numbersIn } from "./numbers";
import { wholeBlock } from "./whole-block";

/** What a guide is handed on as; the words for each are in the catalogue under `copies.kind`. */
export const copyKinds = ["leader", "handout", "cards", "large"] as const;
export type CopyKind = (typeof copyKinds)[number];

/** The kind an address asks for: the leader's where it asks for none, undefined for what there is not. */
export function copyKindOf(asked: string | null): CopyKind | undefined {
  return copyKinds.find((kind) => kind === (asked ?? "leader"));
}

/** What stands on one kind of copy, and nothing else of the guide. */
export type Copy = {
  kind: CopyKind;
  minutes: number;
  bulletin: Guide["bulletin"];
  blocks: CopyBlock[];
  carriedHome: CopyCarried[];
  proposals: string[];
  margin: string[];
};

export type CopyBlock = {
  title: string;
  /** Where the title is a heading of the bulletin. */
  titleSaid?: Said;
  /** HH:MM; null on what attendees have. */
  clock: string | null;
  minutes: number | null;
  care: string[];
  say: string[];
  scripture: (Scripture & Said) | null;
  intro: string | null;
  introSaid: Said;
  requests: CopyRequest[];
  /** Prayer for the whole block, after its requests. */
  rounds: CopyRound[];
  do: string[];
  /** Who reads it, on the leader's sheet. */
  reader: string | null;
  /** How many of its requests are only read aloud. */
  untold: number;
};

export type CopyRequest = Pick<
  GuideRequest,
  "id" | "heading" | "kind" | "text" | "points" | "links" | "named" | "again" | "merged" | "prayedBefore" | keyof Said
> & {
  /** The same on every copy of a guide. */
  number: number;
  rounds: CopyRound[];
};

export type CopyRound = { form: FormKey; minutes: number | null; say: string[] };

export type CopyCarried = Said & {
  id: string;
  number: number;
  heading: string | null;
  kind: RequestKind;
  text: string | null;
  reason: string | null;
};

/** What everybody has on their own phone while a block is prayed: as on the handout, and what is prayed for again too. */
export function followersCopy(guide: Guide): Copy {
  return attendeesCopy(guide, "handout", numbersIn(guide), { again: true });
}

/** The content of one kind of copy of a guide. */
export function copyOf(guide: Guide, kind: CopyKind): Copy {
  const numbers = numbersIn(guide);
  switch (kind) {
    case "leader":
      return leadersCopy(guide, numbers);
    case "cards":
      return cardsCopy(guide, numbers);
    default:
      return attendeesCopy(guide, kind, numbers, { again: false });
  }
}

/** All of it. */
function leadersCopy(guide: Guide, numbers: Numbers): Copy {
  const { minutes, bulletin, proposals, margin } = guide;
  const carriedHome = guide.carriedHome.map(({ request, reason }) => {
    const { id, heading, kind, text } = request;
    return { id, number: numbers.of(id), heading, kind, text, reason, ...saidOf(request) };
  });
  const blocks = guide.blocks.map((block) => wholeBlock(block, numbers));
  return {
    kind: "leader",
    minutes,
    bulletin,
    blocks,
    carriedHome,
    proposals: proposals.map(({ text }) => text),
    margin,
  };
}

/** A block each, for whoever reads it aloud: without what only the leader does, and where there is something to read. */
function cardsCopy(guide: Guide, numbers: Numbers): Copy {
  const blocks = guide.blocks.map((block) => {
    const card = wholeBlock(block, numbers);
    return { ...card, do: [], requests: card.requests.map(withoutLinks) };
  });
  return { ...withoutBlocks(guide), kind: "cards", blocks: blocks.filter(isForAReader) };
}

function isForAReader({ reader, say, scripture, intro, requests, rounds }: CopyBlock): boolean {
  return reader !== null || scripture !== null || intro !== null || say.length + requests.length + rounds.length > 0;
}

/** What people hold in their hands and take home: no word for the leader, and no sensitive text unless staff allow it. */
function attendeesCopy(guide: Guide, kind: CopyKind, numbers: Numbers, shows: { again: boolean }): Copy {
  const carriedHome = guide.carriedHome.flatMap(({ request }) => {
    const { id, heading, kind, text, onHandout } = request;
    const shown = { id, number: numbers.of(id), heading, kind, text, reason: null, ...saidOf(request) };
    return text && onHandout ? [shown] : [];
  });
  const blocks = guide.blocks.map((block) => attendeesBlock(block, numbers, shows));
  return { ...withoutBlocks(guide), kind, blocks, carriedHome };
}

function withoutBlocks({ minutes, bulletin }: Guide) {
  return { minutes, bulletin, carriedHome: [], proposals: [], margin: [] };
}

function attendeesBlock(block: Block, numbers: Numbers, shows: { again: boolean }): CopyBlock {
  const told = block.requests.filter(({ onHandout, again }) => onHandout && (shows.again || !again));
  const untold = block.requests.filter(({ onHandout, named }) => !onHandout && !named).length;
  const { care: _, say: __, do: ___, ...whole } = wholeBlock({ ...block, requests: told }, numbers);
  return {
    ...whole,
    ...{ clock: null, minutes: null, care: [], say: [], do: [], reader: null, untold },
    intro: block.introOnHandout ? whole.intro : null,
    rounds: whole.rounds.map(inName),
    requests: whole.requests.map((request) => ({ ...withoutLinks(request), rounds: request.rounds.map(inName) })),
  };
}

/** How it is prayed, without the leader's script and minutes. */
function inName({ form }: CopyRound): CopyRound {
  return { form, minutes: null, say: [] };
}
