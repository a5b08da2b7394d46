import type PDFDocument from "pdfkit";
import { type Beside, type Box, type Group, heightToBegin } from "./boxes";
import { hairline, inks, type Ornament, sides } from "./ornaments";
import type { Theme } from "./theme";

type Doc = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Doc["struct"]>;

type Pressed = {
  /** The rules to draw when all pages are there. */
  ornaments: Ornament[];
  /** The root of what is read aloud. */
  root: Structure;
  /** By page, the part that goes on there from the page before. */
  continued: (string | undefined)[];
};

/** Puts groups on pages one after the other. */
export function press(doc: Doc, groups: Group[], theme: Theme): Pressed {
  const { page, margin, gutter, cards } = theme;
  const left = margin.left + gutter;
  const bottom = page.height - margin.bottom;
  const ornaments: Ornament[] = [];
  const root = doc.struct("Document");
  doc.addStructure(root);
  let section = root;
  let y = bottom;
  let number = -1;
  let part: string | undefined;
  const continued: Pressed["continued"] = [];

  const turn = (go: () => void) => {
    go();
    y = margin.top;
    number += 1;
    continued[number] = part;
  };

  for (const [at, group] of groups.entries()) {
    const isFresh = y === margin.top;
    const above = isFresh ? 0 : group.above;
    if (number < 0 || (group.begins && cards && !isFresh) || (!isFresh && !fits(groups.slice(at), bottom - y - above)))
      turn(() => doc.addPage());
    else y += above;
    if (group.begins) {
      part = group.begins;
      if (y === margin.top) continued[number] = undefined;
      section = doc.struct("Sect");
      root.add(section);
    }
    const parent = group.tag ? doc.struct(group.tag) : section;
    if (group.tag) section.add(parent);
    if (group.rule === "above" && y > margin.top) ornaments.push(hairline(theme, number, y - group.above * 0.45));
    const from = { page: number, y };
    setBoxes(group.boxes, parent);
    if (group.rule === "left" || group.rule === "frame")
      ornaments.push(...sides(theme, group.rule, { from, to: { page: number, y } }));
    y += group.below;
  }
  return { ornaments, root, continued };

  function fits([first, ...rest]: Group[], room: number): boolean {
    if (!first) return true;
    const height = Math.min(heightToBegin(first), bottom - margin.top);
    if (height > room) return false;
    return !first.withNext || !rest[0] || fits(rest, room - height - rest[0].above);
  }

  function setBoxes(boxes: Box[], parent: Structure): void {
    let list: Structure | undefined;
    for (const box of boxes) {
      if (box.tag === "LI" && !list) {
        list = doc.struct("L");
        parent.add(list);
      }
      if (box.tag !== "LI") list = undefined;
      y += box.above;
      if (box.tag === "LI" && list) setItem(box, list);
      else setBox(box, parent);
    }
  }

  function setItem(box: Box, list: Structure): void {
    const item = doc.struct("LI");
    list.add(item);
    const label = doc.struct("Lbl");
    item.add(label);
    breakIfFull(box);
    label.add(() => setBeside(box.beside, box, false));
    const body = doc.struct("LBody");
    item.add(body);
    body.add(() => setLines(box));
  }

  function setBox(box: Box, parent: Structure): void {
    const element = doc.struct(box.tag, box.lang ? { lang: box.lang } : {});
    parent.add(element);
    breakIfFull(box);
    const draw = () => {
      const first = { y, number };
      setBeside(box.beside, box, false);
      setLines(box);
      if (first.number !== number) return;
      const after = { ...box, top: first.y };
      setBeside(box.beside, after, true);
    };
    if (!box.href) return void element.add(draw);
    const link = doc.struct("Link");
    element.add(link);
    link.add(draw);
  }

  function breakIfFull({ leading }: Box): void {
    if (y + leading > bottom) turn(() => doc.continueOnNewPage());
  }

  function setLines(box: Box): void {
    for (const line of box.lines) {
      breakIfFull(box);
      const baseline = baselineOf(y, box);
      for (const { text, face, x } of line) {
        doc.font(face).fontSize(box.size).fillColor(inks[box.ink]);
        doc.text(text, left + box.indent + x, baseline, { lineBreak: false, baseline: "alphabetic", ...linkTo(box) });
      }
      y += box.leading;
    }
  }

  function setBeside(all: Beside[], box: Box & { top?: number }, after: boolean): void {
    for (const { text, face, size, ink, x, down, after: comesAfter } of all) {
      if (comesAfter !== after) continue;
      doc.font(face).fontSize(size).fillColor(inks[ink]);
      doc.text(text, left - x, baselineOf(box.top ?? y, box) + down, { lineBreak: false, baseline: "alphabetic" });
    }
  }
}

function baselineOf(y: number, { leading, size }: Box): number {
  return y + (leading + size * 0.72) / 2;
}

function linkTo({ href }: Box) {
  return href ? { link: href, underline: true } : {};
}
