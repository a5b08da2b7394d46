import type { Font } from "fontkit";

declare global {
  namespace PDFKit.Mixins {
    // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to from outside
    interface PDFFont {
      /** pdfkit takes a font that is open already; its types do not say so. */
      registerFont(name: string, font: Font): this;
    }
  }
}
