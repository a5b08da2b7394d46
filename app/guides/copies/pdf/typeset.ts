import type { Face } from "./fonts.server";
import type { Run } from "./signs";

/** A line of text: its runs, each at its distance from the line's beginning. It ends with a space where the text goes on, for those who read the text without seeing it. */
export type Line = { text: string; face: Face; x: number }[];

export type Measure = (text: string, face: Face) => number;

type Word = { runs: Run[]; width: number; space: number };

/** Breaks a text into lines of at most a width. */
export function linesOf(runs: Run[], width: number, measure: Measure): Line[] {
  return paragraphsIn(runs).flatMap((paragraph) => {
    const lines: Word[][] = [[]];
    let used = 0;
    for (const word of wordsIn(paragraph, measure).flatMap((word) => cutToFit(word, width, measure))) {
      if (used > 0 && used + word.width > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(word);
      used += word.width + word.space;
    }
    return lines.map((words) => lineFrom(words, measure));
  });
}

function paragraphsIn(runs: Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { text, face } of runs)
    for (const [at, piece] of text.split("\n").entries()) {
      if (at > 0) paragraphs.push([]);
      if (piece !== "") paragraphs.at(-1)?.push({ text: piece, face });
    }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ""));
}

/** A line may end after spaces, and after a dash or a stroke between letters. */
function wordsIn(runs: Run[], measure: Measure): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, face } of runs) {
    for (const [piece] of text.matchAll(/ +|[^ ]*?[^ \-–—/][-–—/]+(?=[^ ])|[^ ]+/gu)) {
      const width = measure(piece, face);
      const last = words.at(-1);
      if (piece.startsWith(" ")) {
        if (last) Object.assign(last, { space: last.space + width });
        isOpen = false;
      } else if (isOpen && last) {
        last.runs.push({ text: piece, face });
        last.width += width;
        isOpen = !/[-–—/]$/u.test(piece);
      } else {
        words.push({ runs: [{ text: piece, face }], width, space: 0 });
        isOpen = !/[-–—/]$/u.test(piece);
      }
    }
  }
  return words;
}

/** A word wider than the line, such as an address, is cut where the line ends. */
function cutToFit(word: Word, width: number, measure: Measure): Word[] {
  if (word.width <= width) return [word];
  const pieces: Word[] = [];
  for (const { text, face } of word.runs)
    for (const sign of text) {
      const last = pieces.at(-1);
      const own = measure(sign, face);
      if (last && last.width + own <= width) {
        last.runs.push({ text: sign, face });
        last.width += own;
      } else pieces.push({ runs: [{ text: sign, face }], width: own, space: 0 });
    }
  return pieces.map((piece, at) => ({ ...piece, space: at === pieces.length - 1 ? word.space : 0 }));
}

function lineFrom(words: Word[], measure: Measure): Line {
  const line: Line = [];
  let x = 0;
  for (const { runs, space } of words)
    for (const [turn, { text, face }] of runs.entries()) {
      const isLastOfWord = turn === runs.length - 1;
      const ending = isLastOfWord && space > 0 ? " " : "";
      const last = line.at(-1);
      if (last?.face === face) last.text += text + ending;
      else line.push({ text: text + ending, face, x });
      x += measure(text, face) + (ending ? space : 0);
    }
  return line;
}
