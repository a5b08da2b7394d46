import type { ReactNode } from "react";

/** A plain text with its web addresses as links. */
export function linkify(text: string): ReactNode[] {
  return text.split(/(https?:\/\/[^\s\])]+)/).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
