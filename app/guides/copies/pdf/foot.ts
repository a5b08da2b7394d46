import type PDFDocument from "pdfkit";
import { encode } from "uqr";
import type { Translate } from "~/i18n/translate";
import type { Mark } from "../mark";
import { inks } from "./ornaments";
import type { Theme } from "./theme";

type Doc = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Doc["struct"]>;

type Foot = { mark: Mark; title: string; t: Translate };

type PageFoot = { page: number; pages: number; part: string | undefined };

/** What stands at the foot of every page: which page it is, the version code, and its square. */
export function footFor(theme: Theme, { mark, title, t }: Foot) {
  const { page, margin, size } = theme;
  const square = size.foot * 5.2;
  const top = page.height - margin.bottom + 20;
  const right = page.width - margin.right;
  const { data, size: modules } = encode(mark.url, { ecc: "M", border: 0 });

  function setLine(doc: Doc, line: string, turn: number): void {
    doc.font(turn === 0 ? "sansStrong" : "sans").fontSize(size.foot);
    doc.fillColor(turn === 0 ? inks.black : inks.quiet);
    doc.text(line, margin.left, top + size.foot * (1 + turn * 1.6), { lineBreak: false, baseline: "alphabetic" });
  }

  function setVersion(doc: Doc): void {
    setLine(doc, `${t("copies.version", { code: mark.code })} `, 1);
    setLine(doc, t("copies.check", { address: mark.address }), 2);
  }

  /** The QR code as squares, neighbours in a row as one. */
  function setSquare(doc: Doc): void {
    const unit = square / modules;
    for (const [row, dark] of data.entries())
      for (let from = 0; from < modules; from++) {
        let to = from;
        while (to < modules && dark[to]) to++;
        if (to > from) doc.rect(right - square + from * unit, top + row * unit, (to - from) * unit, unit);
        from = to;
      }
    doc.fill(inks.black);
  }

  return {
    /** A card that goes on overleaf says whose page it is: cards come apart. */
    setPage: (doc: Doc, { page, pages, part }: PageFoot) => {
      const words = part === undefined ? title : t("copies.continued", { part });
      setLine(doc, `${words} · ${t("copies.page", { page: page + 1, pages })}`, 0);
    },
    setMark: (doc: Doc) => {
      setVersion(doc);
      setSquare(doc);
    },
    /** The same, as part of what is read aloud. */
    setMarkAloud: (doc: Doc, root: Structure) => {
      const words = doc.struct("P");
      root.add(words);
      words.add(() => setVersion(doc));
      const alt = t("copies.qr", { address: mark.address });
      const figure = doc.struct("Figure", { alt });
      root.add(figure);
      figure.add(() => setSquare(doc));
    },
  };
}
