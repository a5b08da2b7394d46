import { RequestOnCopy } from "./request-on-copy";
import { SaidWords } from "./said-words";
import type { Piece, SheetPart } from "./sheet";

export type HeadingLevel = 1 | 2 | 3;

type CopyPartProps = { part: SheetPart; level: 2 | 3; isPointedAt?: boolean };

/** One part of a copy: its clock time in the margin, what to say in full, what to do beside it. */
export function CopyPart({ part, level, isPointedAt = false }: CopyPartProps) {
  const { title, titleTongue, clock, length, pieces } = part;
  const Title = `h${level}` as const;
  const marks = ["part", ...(pieces.length > 0 ? [] : ["bare"]), ...(isPointedAt ? ["pointed-at"] : [])];
  return (
    <section className={marks.join(" ")}>
      {clock && (
        <p className="clock">
          <time>{clock}</time> <span>{length}</span>
        </p>
      )}
      <Title lang={titleTongue?.language}>{title}</Title>
      <SaidWords said={titleTongue?.said ?? null} />
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place on the sheet
        <Drawn key={at} piece={piece} level={level} />
      ))}
    </section>
  );
}

function Drawn({ piece, level }: { piece: Piece; level: 2 | 3 }) {
  switch (piece.is) {
    case "say":
      return (
        <p className="say">
          {piece.label && <b className="label">{piece.label}</b>} {piece.lines.join(" ")}
        </p>
      );
    case "notes":
      return <Notes {...piece} />;
    case "scripture":
      return (
        <>
          <SaidWords said={piece.said} />
          <blockquote className="scripture" lang={piece.language} dir="auto">
            <p data-opening={piece.opening}>{piece.scripture.text}</p>
            <footer>{piece.scripture.reference}</footer>
          </blockquote>
        </>
      );
    case "intro":
      return (
        <>
          <SaidWords said={piece.said} />
          <p lang={piece.language} dir="auto">
            <em>{piece.text}</em>
          </p>
        </>
      );
    case "words":
      return (
        <p>
          <em>{piece.text}</em>
        </p>
      );
    case "request":
      return <RequestOnCopy request={piece} level={level === 2 ? 3 : 4} />;
    case "round":
      return (
        <div className="round">
          <p className="small">
            <strong>{piece.title}</strong>
          </p>
          {piece.lines.length > 0 && <p className="say">{piece.lines.join(" ")}</p>}
        </div>
      );
  }
}

function Notes({ tone, label, lines }: Extract<Piece, { is: "notes" }>) {
  return (
    <div className={`notes ${tone}`}>
      {label && (
        <p>
          <b className="label">{label}</b>
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line}>{isAddress(line) ? <a href={line}>{line}</a> : line}</li>
        ))}
      </ul>
    </div>
  );
}

function isAddress(line: string): boolean {
  return /^https?:\/\/\S+$/i.test(line);
}
