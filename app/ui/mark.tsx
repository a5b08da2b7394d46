const dots = 12;

/** The ring of dots: one lit, or as many as the share of places taken. A picture beside words, so it is hidden from readers. */
export function Mark({ share = 0, size = 28 }: { share?: number; size?: number }) {
  const lit = Math.max(1, Math.round(share * dots));
  return (
    <svg className="mark" width={size} height={size} viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
      {Array.from({ length: dots }, (_, place) => {
        const angle = (place / dots) * 2 * Math.PI - Math.PI / 2;
        return (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the ring
            key={place}
            className={place < lit ? "lit" : undefined}
            cx={round(12 * Math.cos(angle))}
            cy={round(12 * Math.sin(angle))}
            r={place < lit ? 2.6 : 1.7}
          />
        );
      })}
    </svg>
  );
}

/** Server and browser must draw the same digits. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
