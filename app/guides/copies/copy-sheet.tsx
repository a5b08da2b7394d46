import { markPoints } from "~/guides/sheet/mark-points";
import type { CopyKind } from "./copy";
import type { Piece, RequestPiece, Sheet, SheetPart } from "./sheet";

/** A copy as a page that can be read on a screen and printed. */
export function CopySheet({ sheet, kind, language }: { sheet: Sheet; kind: CopyKind; language: string }) {
  return (
    <article className={`copy copy-${kind}`} lang={language}>
      <header>
        <h1>{sheet.title}</h1>
        {sheet.lines.map((line) => (
          <p className="occasion" key={line}>
            {line}
          </p>
        ))}
      </header>
      {sheet.parts.map((part) => (
        <Part key={`${part.clock} ${part.title}`} part={part} />
      ))}
    </article>
  );
}

function Part({ part: { title, clock, length, pieces } }: { part: SheetPart }) {
  return (
    <section className="part">
      <h2>
        {clock && <time>{clock} </time>}
        <span>{title}</span>
        {length && <small> {length}</small>}
      </h2>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place on the sheet
        <Drawn key={at} piece={piece} />
      ))}
    </section>
  );
}

function Drawn({ piece }: { piece: Piece }) {
  switch (piece.is) {
    case "say":
      return <p>{piece.lines.join(" ")}</p>;
    case "notes":
      return <Notes {...piece} />;
    case "scripture":
      return (
        <>
          <SaidWords said={piece.said} />
          <blockquote lang={piece.language} dir="auto">
            <p className="verse">{piece.scripture.text}</p>
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
      return <Request {...piece} />;
    case "round":
      return (
        <div className="round">
          <p className="small">
            <strong>{piece.title}</strong>
          </p>
          {piece.lines.length > 0 && <p>{piece.lines.join(" ")}</p>}
        </div>
      );
  }
}

function Notes({ tone, label, lines }: Extract<Piece, { is: "notes" }>) {
  return (
    <div className={`small ${tone}`}>
      {label && (
        <p>
          <strong>{label}</strong>
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** A request as it was written, its prayer points set off; never rewritten. */
function Request({ number, title, remark, text, points, links, named, language, said }: RequestPiece) {
  return (
    <div className="request">
      <h3 className="small">
        {number !== null && <b>{number} </b>}
        {title}
      </h3>
      {remark && <p className="small">{remark}</p>}
      <SaidWords said={said} />
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} lang={language} dir="auto">
          {markPoints(paragraph, named ? [] : points).map(({ text, isPoint, at }) =>
            isPoint ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
          )}
        </p>
      ))}
      {links.map(({ text, href }) =>
        href ? (
          <p key={href} className="small no-print">
            <a href={href} rel="noreferrer">
              {text}
            </a>
          </p>
        ) : null,
      )}
    </div>
  );
}

/** Why a text is not in the language of the rest. */
function SaidWords({ said }: { said: string | null }) {
  return said ? <p className="small">{said}</p> : null;
}
