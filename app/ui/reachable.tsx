const phoneOrEmail = /(\+?\d[\d ()/.-]{5,}\d|[^\s,;:]+@[^\s,;:]+\.\p{L}{2,})/u;

/** A line with its phone numbers and e-mail addresses as links, so that a tap calls or writes. */
export function Reachable({ line }: { line: string }) {
  return line.split(phoneOrEmail).map((piece, at) => {
    const isLink = at % 2 === 1;
    if (!isLink) return piece;
    return (
      <a key={piece} href={piece.includes("@") ? `mailto:${piece}` : `tel:${piece.replace(/[^\d+]/g, "")}`}>
        {piece}
      </a>
    );
  });
}
