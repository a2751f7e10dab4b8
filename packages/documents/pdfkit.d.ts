import type { Font } from 'fontkit';

/** Functions of pdfkit since the last release of its types. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Left, top, right, bottom in points from the top left of the page. */
      bbox?: [number, number, number, number];
    }
    interface AnnotationOption {
      structParent?: PDFKit.PDFStructureElement;
    }
    interface PDFAnnotation {
      /** A link to a page of the same document, counted from 0. */
      link(x: number, y: number, width: number, height: number, page: number, options?: AnnotationOption): this;
    }
    interface PDFFont {
      registerFont(name: string, font: Font): this;
    }
  }
}
