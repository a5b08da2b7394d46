import type { SetAsideReason } from "../bulletin";
import type { Block } from "./blocks";

/** What a block is within its letter. "more" goes on with the request before it. */
export type Role = "title" | "date" | "verse" | "heading" | "intro" | "request" | "more" | "footnote" | "aside";

/** A block of the letter whose role is found step by step; each step leaves what an earlier one settled. */
export type Piece = Block & { role?: Role; reason?: SetAsideReason };

export function setAside(piece: Piece, reason: SetAsideReason): void {
  piece.role = "aside";
  piece.reason = reason;
}

/** For each piece the next that is still open or a heading. */
export function followers(pieces: Piece[]): (Piece | undefined)[] {
  let next: Piece | undefined;
  return pieces
    .toReversed()
    .map((piece) => {
      const following = next;
      if (!piece.role || piece.role === "heading") next = piece;
      return following;
    })
    .reverse();
}
