/** Lines of a text as they are seen: whether all of one was strong, whether it stands apart, what mark it has. */
type Line = { text: string; isStrong: boolean; mark: string; isApart: boolean };

/** More of a letter than this in bold is no emphasis any more. */
const mostStrong = 0.6;

/** Gathers the words of a page into lines. */
export function lineGatherer() {
  const gathered: Line[] = [];
  let words = "";
  let strongSigns = 0;
  let mark = "";
  let isApart = false;

  function add(text: string, isStrong: boolean): void {
    words += text;
    if (isStrong) strongSigns += seen(text);
  }

  function end(kind: "line" | "blank"): void {
    const text = words.replace(/[^\S\n]+/gu, " ").trim();
    if (text !== "") {
      gathered.push({ text, mark, isApart, isStrong: strongSigns >= seen(words) });
      [mark, isApart] = ["", false];
    }
    [words, strongSigns] = ["", 0];
    if (kind === "blank") isApart = true;
  }

  /** A break in the text: it ends a line, and where nothing stands on that line it is a blank one. */
  function feed(): void {
    end(seen(words) === 0 ? "blank" : "line");
  }

  /** The next line is an item of a list. */
  function item(next: string): void {
    end("line");
    mark = next;
  }

  function text(): string {
    end("line");
    const strong = gathered.filter(({ isStrong }) => isStrong).length;
    const marksStrong = strong <= mostStrong * gathered.length;
    return gathered
      .map((line) => {
        const emphasis = line.isStrong && marksStrong && !line.text.includes("*") ? "**" : "";
        return `${line.isApart ? "\n" : ""}${line.mark}${emphasis}${line.text}${emphasis}`;
      })
      .join("\n")
      .trimStart();
  }

  return { add, end, feed, item, text };
}

function seen(text: string): number {
  return text.replace(/\s+/gu, "").length;
}
