import { SaidWords } from "./said-words";
import type { RequestPiece } from "./sheet";

/** A request as it was written, its prayer points set off; never rewritten. */
export function RequestOnCopy({ request, level }: { request: RequestPiece; level: 3 | 4 }) {
  const { number, title, remark, change, paragraphs, links, named, language, said } = request;
  const Title = `h${level}` as const;
  return (
    <div className={named ? "request named" : "request"}>
      <Title className="small">
        {number !== null && <b className="number">{number} </b>}
        {title}
      </Title>
      {change && <p className="small change">{change}</p>}
      {remark && <p className="small">{remark}</p>}
      <SaidWords said={said} />
      {paragraphs.map((passages, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place in the text
        <p key={at} lang={language} dir="auto">
          {passages.map(({ text, isPoint, at }) =>
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
