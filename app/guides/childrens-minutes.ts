import type { Halves } from "./half-minutes";

/** How long a block of prayer lasts where children are present, in half minutes. */
export const childrensMinutes: { least: Halves; most: Halves } = { least: 6, most: 10 };
