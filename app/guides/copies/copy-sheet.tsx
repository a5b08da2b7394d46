import type { CopyKind } from "./copy";
import { CopyPart, type HeadingLevel } from "./copy-part";
import type { Sheet } from "./sheet";

type CopySheetProps = {
  sheet: Sheet;
  kind: CopyKind;
  language: string;
  /** Of its title among the headings of the page around it. */
  level?: HeadingLevel;
  /** Which of its parts is pointed at, from 0. */
  pointedAt?: number;
};

/** A copy as a page that can be read on a screen and printed. */
export function CopySheet({ sheet, kind, language, level = 1, pointedAt }: CopySheetProps) {
  const Title = `h${level}` as const;
  return (
    <article className={`copy copy-${kind}`} lang={language}>
      <header>
        <Title>{sheet.title}</Title>
        {sheet.lines.map((line) => (
          <p className="occasion" key={line}>
            {line}
          </p>
        ))}
      </header>
      {sheet.parts.map((part, at) => (
        <CopyPart
          key={`${part.clock} ${part.title}`}
          part={part}
          level={level === 1 ? 2 : 3}
          isPointedAt={at === pointedAt}
        />
      ))}
    </article>
  );
}
