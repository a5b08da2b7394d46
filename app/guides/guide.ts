import type { Link, RequestKind, Scripture } from "~/bulletins/bulletin";
import type { Sensitivity } from "~/bulletins/sensitivity";
import type { Mark } from "~/bulletins/translations";
import type { Written } from "./plan/own-words";
import type { OwnField, OwnKind } from "./plan/plan";

/** The timed plan of one occurrence. All minutes are multiples of a half. */
export type Guide = {
  minutes: number;
  bulletin: GuideBulletin;
  blocks: Block[];
  carriedHome: CarriedHome[];
  /** What the generator did to make everything fit, in words, for the leader to keep or undo. */
  proposals: Proposal[];
  margin: string[];
  /** Whom to call when somebody tells of abuse, in one line; it stands in the margin. */
  contact?: string;
  /** Where the leader's locks leave too little time or too much; without them there is none. */
  gaps: TimeGap[];
  /** Own words of the leader for blocks that the bulletin no longer has. */
  strays: Stray[];
  /** What its leader took out. */
  takenOut: Pick<Block, "key" | "title">[];
};

/** Minutes too many, positive, or not planned, negative, before a block or the end (null), and what would help. */
export type TimeGap = { before: string | null; minutes: number; offers: CarryOffer[] };

/** What could be carried home, a request or two that are read together, and the minutes that would be gained. */
export type CarryOffer = { requests: { id: string; begins: string }[]; heading: string | null; minutes: number };

export type Stray = { key: string; words: string[] };

export type GuideBulletin = {
  id: string;
  /** Missing where the bulletin is a letter that nobody published. */
  revision?: number;
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  /** The language it is written in. */
  original?: string;
  /** The language it is translated into, where that is the gathering's. */
  translation?: string | null;
};

/** What language a text is in, where it is known, and why it is not simply the translation. */
export type Said = { language?: string; mark?: Mark };

export type Block = {
  /** Names it on the leader's plan, this week and next. */
  key: string;
  kind: BlockKind;
  title: string;
  /** Where the title is a heading of the bulletin. */
  titleSaid?: Said;
  minutes: number;
  /** The minutes this block may not go below. */
  floor: number;
  /** Clock time HH:MM, a half minute rounded down. */
  startsAt: string;
  /** The form of the first round; null where nobody is led in prayer. */
  form: FormKey | null;
  rounds: Round[];
  /** Sentences to read aloud as they stand: `leadIn`, and the script of the first round. */
  say: string[];
  /** What is said before the requests are read; each round has its own script. */
  leadIn: string[];
  /** Sentences for the leader alone. */
  do: string[];
  /** What protects people in a block with a sensitive request; never read aloud. */
  care: string[];
  requests: GuideRequest[];
  scripture?: Scripture & Said;
  /** What the bulletin says under the heading before its requests. */
  intro?: string;
  introSaid?: Said;
  /** It may stand on what attendees take home. */
  introOnHandout?: true;
  /** What it is, where the leader added it. */
  own?: OwnKind;
  /** Who reads or leads it. */
  reader?: string;
  /** Its minutes, or the clock time it is to start at. */
  locked?: { minutes: boolean; startsAt?: string };
  /** What stands there without the leader's own words. */
  generated: Written;
  /** What of that the bulletin has changed since. */
  asked?: OwnField[];
};

export type BlockKind =
  | "welcome"
  | "opening"
  | "scripture"
  | "thanks"
  | "confession"
  | "section"
  | "listening"
  | "closing"
  | "next"
  | "own";

/** One stretch of prayer, in the order of the block's requests. */
export type Round = {
  form: FormKey;
  minutes: number;
  /** Its script; none where the block's own words are the prayer. */
  say?: string[];
  /** The request it follows, of merged ones the last; without it, it is for the whole block. */
  request?: string;
};

/** How a block can be prayed; the names and scripts are in the catalogue under `guide.form`. */
export type FormKey =
  | "popcorn"
  | "pairs"
  | "huddles"
  | "silence"
  | "bidding"
  | "aloud"
  | "writing"
  | "stations"
  | "lectio"
  | "voice";

export type GuideRequest = Said & {
  id: string;
  heading: string | null;
  kind: RequestKind;
  text: string;
  /** Passages of the text to read before praying, verbatim and in order: all that is no prayer point. */
  story: string[];
  /** Sentences of the text that ask or thank, verbatim. */
  points: string[];
  links: Link[];
  sensitivities: Sensitivity[];
  /** Read together with the other merged request beside it, and prayed for once. */
  merged?: true;
  /** Only named here, without a floor: it stands whole in the block it is read in. */
  named?: true;
  /** By its prayer points, in a block after the one it is read in. Elsewhere what is named is named in thanks. */
  again?: true;
  /** The text is staff's wording for children. */
  forChildren?: true;
  /** Said before it in thanks, where it tells what became of an earlier prayer: when these people prayed it. */
  prayedBefore?: string;
  /** It may stand on what attendees take home. */
  onHandout?: true;
};

/** `text` is null where a request may not be shown in front of children. */
export type CarriedHome = { request: CarriedRequest; reason: string };
export type CarriedRequest = Said & {
  id: string;
  heading: string | null;
  kind: RequestKind;
  text: string | null;
  /** It may stand on what attendees take home. */
  onHandout?: true;
};

export type Proposal = { act: "shorten" | "merge" | "carry"; requests: string[]; text: string };

/** What a leader chooses, and what is so at the gathering. */
export type GuideChoices = {
  /** Whole, 15 to 180. */
  minutes: number;
  /** 2 to 500. */
  people: number;
  place: Place;
  children: boolean;
  /** The place's clock, HH:MM; without it the times count from 00:00. */
  startsAt?: string;
  /** Whom to call when somebody tells of abuse: the contact card of the gathering's office, a few lines. */
  contact?: string;
};

export type Place = "home" | "church" | "online" | "both";

/** A bulletin as it may be prayed today: withdrawn requests are already left out. */
export type GuideSource = GuideBulletin & {
  scripture: (Scripture & Said) | null;
  sections: SourceSection[];
};

/** `language` and `mark` are those of the heading. */
export type SourceSection = Said & {
  heading: string | null;
  intro: string | null;
  introSaid?: Said;
  /** What the bulletin says there itself, where these are a translation: care is known by both. */
  original?: { heading: string | null; intro: string | null };
  requests: SourceRequest[];
};

export type SourceRequest = Said & {
  id: string;
  kind: RequestKind;
  text: string;
  links: Link[];
  sensitivities: Sensitivity[];
  childrensWording: string | null;
  /** Where it tells what became of an earlier prayer of these people: the sentence that says when they prayed it. */
  prayedBefore?: string;
  childrensSaid?: Said;
  /** Staff allow it on what attendees take home, though it is sensitive. */
  onHandout?: boolean;
};
