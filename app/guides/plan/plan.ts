import type { FormKey } from "../guide";

/**
 * What a leader made of the generated guide of an occurrence. It names blocks by their keys and requests by their ids and
 * holds no word of the bulletin: what is withdrawn or corrected there is so here too.
 */
export type Plan = {
  /** 0 makes the guide that everybody with the same choices gets, another number another one. */
  seed: number;
  /** Keys of blocks in the leader's order; none where it is the bulletin's. */
  order: string[];
  blocks: Record<string, BlockEdit>;
  own: OwnBlock[];
  /** What the leader decided of requests, by their ids. */
  requests: Record<string, Fate>;
};

/** Carried home, or prayed by itself however short the time is. */
export type Fate = "home" | "kept";

export type BlockEdit = {
  removed?: true;
  /** Locked. */
  minutes?: number;
  /** Locked clock time, HH:MM. */
  startsAt?: string;
  form?: FormKey;
  reader?: string;
  /** Ids of the requests it held when it was last changed: by them it is found again under another heading. */
  requests?: string[];
  /** Of a video or a song. */
  link?: string;
} & { [Field in OwnField]?: OwnWords };

/** What a leader may say in own words. */
export const ownFields = ["title", "say", "do", "care"] as const;
export type OwnField = (typeof ownFields)[number];

/** Own words, and what they stand for: should the bulletin change that, the leader is asked. */
export type OwnWords = {
  text: string;
  /** A digest of the words they are in the place of. */
  over: string;
  /** The bulletin and revision those came from. */
  bulletin: string;
};

/** A block that the leader added. */
export type OwnBlock = { id: string; kind: OwnKind };
export const ownKinds = ["song", "testimony", "notices", "silence", "video", "other"] as const;
export type OwnKind = (typeof ownKinds)[number];

/** The minutes an added block has at first. */
export const ownMinutes: Record<OwnKind, number> = {
  song: 4,
  testimony: 5,
  notices: 3,
  silence: 3,
  video: 4,
  other: 5,
};

export const noPlan: Plan = { seed: 0, order: [], blocks: {}, own: [], requests: {} };

export function keyOfOwn({ id }: OwnBlock): string {
  return `own:${id}`;
}
