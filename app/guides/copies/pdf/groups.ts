import type { Piece, RequestPiece, Sheet, SheetPart, Tongue } from "../sheet";
import type { Box, Group } from "./boxes";
import type { Setter } from "./setter";

/** A sheet as groups from top to bottom. */
export function groupsOf(sheet: Sheet, setter: Setter): Group[] {
  return [
    ...(setter.theme.cards ? [] : [headGroup(sheet, setter)]),
    ...sheet.parts.flatMap((part, at) => partGroups(part, sheet.parts[at - 1], setter)),
  ];
}

/** What is said under a whole sheet. */
export function noteGroups(notes: string[], setter: Setter): Group[] {
  return notes.map((note) => wordsGroup(note, setter));
}

function group(boxes: Box[], more: Partial<Group> = {}): Group {
  return { tag: null, boxes, isLong: false, above: 0, below: 0, withNext: false, begins: null, rule: null, ...more };
}

function headGroup({ title, lines }: Sheet, { theme: { size, gutter, cards }, box }: Setter): Group {
  const indent = -gutter;
  const small = { face: "sans", size: size.small + 1, ink: "quiet", indent } as const;
  return group(
    [
      box(cards ? "P" : "H1", title, { face: "serifStrong", size: size.title, indent, tight: true }),
      ...lines.map((line, at) => box("P", line, { ...small, above: at === 0 ? 4 : 0 })),
    ],
    { withNext: true },
  );
}

function partGroups(part: SheetPart, before: SheetPart | undefined, setter: Setter): Group[] {
  const head = partHead(part, setter);
  // Headings alone, one after the other, are the order of things.
  const isLine = part.pieces.length === 0 && before?.pieces.length === 0 && !setter.theme.cards;
  if (isLine) return [{ ...head, above: setter.theme.size.text * 0.6, rule: null }];
  return [head, ...part.pieces.map((piece) => pieceGroup(piece, setter))];
}

function partHead({ title, titleTongue, clock, length }: SheetPart, setter: Setter): Group {
  const { theme, box, beside } = setter;
  const { size, gutter, cards } = theme;
  const head = box(cards ? "H1" : "H2", length ? `${title} ` : title, {
    face: "serifStrong",
    size: size.heading,
    tight: true,
  });
  head.beside = [
    ...(clock ? beside(clock, { face: "serifStrong", size: size.clock, x: gutter }) : []),
    ...(length
      ? beside(length, { face: "sans", size: size.small, ink: "quiet", x: gutter, down: size.small * 1.6, after: true })
      : []),
  ];
  const boxes = titleTongue ? [inTongue(titleTongue, head), ...saidBoxes(titleTongue, setter, 0)] : [head];
  return group(boxes, { above: size.text * 1.9, withNext: true, begins: title, rule: cards ? null : "above" });
}

function pieceGroup(piece: Piece, setter: Setter): Group {
  const { size } = setter.theme;
  const { box } = setter;
  const above = size.text * 0.75;
  switch (piece.is) {
    case "say":
      return group(
        [labelled(box("P", piece.lines.join(" "), { face: "serif", size: size.text }), piece.label, setter)],
        { above: size.text * 0.5, withNext: true },
      );
    case "notes":
      return notesGroup(piece, setter);
    case "scripture":
      return group(scriptureBoxes(piece, setter), { tag: "BlockQuote", above });
    case "intro":
      return group(
        [...saidBoxes(piece, setter), inTongue(piece, box("P", piece.text, { face: "serifItalic", size: size.text }))],
        { above },
      );
    case "request":
      return requestGroup(piece, setter);
    case "round":
      return group(
        [
          box("P", piece.title, { face: "sansStrong", size: size.small + 0.5 }),
          ...(piece.lines.length > 0
            ? [box("P", piece.lines.join(" "), { face: "serif", size: size.text, above: 2 })]
            : []),
        ],
        { above: size.text * 0.6 },
      );
    case "words":
      return wordsGroup(piece.text, setter);
  }
}

/** The verse, larger, its opening quote hanging before it. */
function scriptureBoxes(piece: Extract<Piece, { is: "scripture" }>, setter: Setter): Box[] {
  const { theme, box, beside } = setter;
  const style = { face: "serif", size: theme.size.text * 1.13 } as const;
  const verse = box("P", piece.scripture.text, { ...style, indent: 10 });
  const reference = { face: "sansStrong", size: theme.size.small, indent: 10, above: 4 } as const;
  return [
    ...saidBoxes(piece, setter),
    inTongue(piece, { ...verse, beside: piece.opening ? beside(piece.opening, { ...style, x: -4.5 }) : [] }),
    inTongue(piece, box("P", piece.scripture.reference, reference)),
  ];
}

/** Why a text is not in the language of the rest. */
function saidBoxes({ said }: Tongue, { theme: { size }, box }: Setter, indent = 10): Box[] {
  return said ? [box("P", said, { face: "sans", size: size.small, ink: "quiet", indent, above: 2 })] : [];
}

function inTongue({ language }: Tongue, box: Box): Box {
  return language ? { ...box, lang: language } : box;
}

function wordsGroup(text: string, { theme: { size }, box }: Setter): Group {
  return group([box("P", text, { face: "serifItalic", size: size.text, ink: "quiet" })], { above: size.text * 0.75 });
}

function labelled(box: Box, label: string | null, { theme: { size }, beside }: Setter): Box {
  const style = { face: "sans", size: size.small, ink: "quiet", x: "right" } as const;
  return { ...box, beside: label ? beside(label, style) : [] };
}

/** What is for the leader's eyes: smaller, and where it protects people, framed. */
function notesGroup({ tone, label, lines }: Extract<Piece, { is: "notes" }>, setter: Setter): Group {
  const { theme, box, beside } = setter;
  const { size } = theme;
  const framed = tone === "care";
  const inset = framed ? 9 : 0;
  const style = { face: "sans", size: size.small, ink: framed ? "black" : "quiet", narrower: inset } as const;
  const items = lines.map((line) => {
    const item = box("LI", line, { ...style, indent: 10 + inset, above: 1 });
    return { ...item, beside: beside("•", { ...style, x: -inset }) };
  });
  if (!framed) {
    const [first, ...others] = items;
    const labels = label ? beside(label, { face: "sans", size: size.small, ink: "quiet", x: "right" }) : [];
    return group(first ? [{ ...first, beside: [...labels, ...first.beside] }, ...others] : [], {
      isLong: tone === "list",
      above: size.text * 0.75,
    });
  }
  const head = box("P", label ?? "", { ...style, face: "sansStrong", indent: inset });
  return group([head, ...items], { above: size.text * 1.1, below: 11, rule: "frame", withNext: true });
}

/** A request in its own words, its prayer points set off; never rewritten. */
function requestGroup(piece: RequestPiece, setter: Setter): Group {
  const { number, title, remark, paragraphs, links } = piece;
  const {
    theme: { size, cards },
    box,
    beside,
  } = setter;
  const indent = 12;
  const small = { face: "sans", size: size.small, ink: "quiet", indent } as const;
  const head = box(cards ? "H2" : "H3", title, { ...small, face: "sansStrong" });
  const numeral = { face: "serifStrong", size: size.text * 1.3, x: "right" } as const;
  head.beside = number === null ? [] : beside(String(number), numeral);
  return group(
    [
      head,
      ...(remark ? [box("P", remark, { ...small, above: 2 })] : []),
      ...saidBoxes(piece, setter, indent),
      ...paragraphs.map((passages) => {
        const runs = passages.map(({ text, isPoint }) => ({ text, face: isPoint ? "serifStrong" : "serif" }) as const);
        return inTongue(piece, box("P", runs, { face: "serif", size: size.text, indent, above: 3 }));
      }),
      ...links.flatMap(({ text, href }) =>
        href && /^https?:/.test(href) ? [{ ...box("P", text, { ...small, above: 3 }), href }] : [],
      ),
    ],
    { tag: "Div", above: size.text * 0.9, rule: "left" },
  );
}
