import { childrensMinutes } from "./childrens-minutes";
import type { BlockKind, FormKey, Place } from "./guide";
import type { Halves } from "./half-minutes";

/**
 * How a block can be prayed: for how many people, and for how many minutes the praying itself may last. Our own
 * synthesis, in the order of preference. `gentle` forms suit a request that touches violence; not all suit children.
 */
const forms: Record<FormKey, Form> = {
  popcorn: { people: [3, 12], minutes: [3, 7], online: true, gentle: false, children: true },
  pairs: { people: [4, 200], minutes: [3, 5], online: true, gentle: true, children: true },
  huddles: { people: [15, 200], minutes: [4, 6], online: true, gentle: true, children: true },
  silence: { people: [1, 500], minutes: [2, 4], online: true, gentle: true, children: false },
  bidding: { people: [10, 500], minutes: [3, 5], online: true, gentle: true, children: true },
  aloud: { people: [15, 500], minutes: [2, 3], online: true, gentle: false, children: true },
  writing: { people: [1, 500], minutes: [3, 5], online: true, gentle: true, children: true },
  stations: { people: [8, 80], minutes: [7, 10], online: false, gentle: false, children: false },
  lectio: { people: [2, 10], minutes: [8, 20], online: true, gentle: true, children: false },
  voice: { people: [1, 500], minutes: [1, 2], online: true, gentle: true, children: true },
};

export const formKeys = Object.keys(forms) as FormKey[];

type Form = { people: Range; minutes: Range; online: boolean; gentle: boolean; children: boolean };
type Range = [least: number, most: number];

const praying: FormKey[] = ["popcorn", "pairs", "huddles", "silence", "bidding", "aloud", "writing", "voice"];

/**
 * The forms each kind of block may be prayed in; none where the leader only speaks or all are still. Bidding asks, and
 * needs prayer points: it suits neither thanks nor a block without requests.
 */
export const formsOfKind: Record<BlockKind, FormKey[]> = {
  welcome: [],
  opening: ["voice"],
  scripture: ["lectio"],
  thanks: praying.filter((form) => form !== "silence" && form !== "bidding"),
  confession: ["silence"],
  section: [...praying, "stations"],
  listening: ["writing"],
  closing: ["voice"],
  next: [],
  own: praying.filter((form) => form !== "bidding"),
};

/** Who prays and where. */
export type Setting = { people: number; place: Place; children: boolean };

export function formsThatFit(kind: BlockKind, setting: Setting, gentle: boolean): FormKey[] {
  return formsOfKind[kind].filter((key) => {
    const { people, online, ...form } = forms[key];
    const [fewest, most] = people;
    const here = online || setting.place === "home" || setting.place === "church";
    const suits = (form.gentle || !gentle) && (form.children || !setting.children);
    return here && suits && fewest <= setting.people && setting.people <= most;
  });
}

/** How long a form may last, in half minutes; with children none longer than a block of theirs. */
export function boundsOf(form: FormKey, { children }: Setting): { least: Halves; most: Halves } {
  const [least, most] = forms[form].minutes;
  return { least: least * 2, most: children ? Math.min(most * 2, childrensMinutes.most) : most * 2 };
}
