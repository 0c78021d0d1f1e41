import { AlignmentType, convertMillimetersToTwip, Document, Footer, Header, LevelFormat, LineRuleType, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Table } from "docx";
import { pinZipDates } from "../pinned-zip.ts";
import { wordText } from "./text.ts";

/** A page of A4 and its margins, and the width between them, in twentieths of a point. */
const page = { width: 11_906, height: 16_838 } as const;
const side = convertMillimetersToTwip(20);
export const textWidth = page.width - 2 * side;

/** The colours of Word files: dark text on pale grounds, so that they also print in black. */
export const ink = { text: "1D2A30", heading: "22404F", quiet: "4C5A61", line: "B4C2C9", head: "DCE7EC", link: "1F4E79", words: "FFF2B8", gap: "FFE699" } as const;

/** The bullets of lists, one level deep in a list of the other. */
export const bullets = "bullets";

/** What a Word file is made of: its title and subject (for its properties), what stands at the head and the foot of each page, and its
 *  paragraphs and tables. */
export type WordParts = { readonly title: string; readonly subject: string; readonly head: string; readonly foot: string; readonly size: number; readonly headings: readonly [number, number, number]; readonly children: readonly (Paragraph | Table)[] };

/** The bytes of a Word file: A4, in UK English, with styles for headings, a running head and foot, and page numbers. `size` is that of the
 *  text in half points, `headings` how many times larger the three levels are. The same parts always give the same bytes: the day in its properties is fixed, as it must not tell when it was made. */
export async function wordFile({ title, subject, head, foot, size, headings, children }: WordParts): Promise<Uint8Array> {
  const file = new Document({
    title: wordText(title),
    subject: wordText(subject),
    creator: "dsa-audit",
    lastModifiedBy: "dsa-audit",
    styles: {
      default: {
        document: { run: { font: "Arial", size, color: ink.text, language: { value: "en-GB" } }, paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } } },
        heading1: heading(Math.round(size * headings[0]), 0, 160),
        heading2: heading(Math.round(size * headings[1]), 300, 100),
        heading3: heading(Math.round(size * headings[2]), 200, 80),
        caption: { run: { size: size + 1, bold: true, italics: false, color: ink.heading }, paragraph: { keepNext: true, spacing: { before: 200, after: 80 } } },
      },
    },
    numbering: { config: [{ reference: bullets, levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 340, hanging: 260 } } } }] }] },
    sections: [
      {
        properties: { page: { size: page, margin: { top: side, bottom: side, left: side, right: side, header: convertMillimetersToTwip(9), footer: convertMillimetersToTwip(9) } } },
        headers: { default: new Header({ children: head === "" ? [] : [new Paragraph({ children: [small(head)] })] }) },
        footers: { default: new Footer({ children: [new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: textWidth }], children: [small(foot), new TextRun({ size: 16, color: ink.quiet, children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })] })] }) },
        children,
      },
    ],
  });
  const properties = coreProperties(wordText(title), wordText(subject));
  const written = new Uint8Array(await Packer.toArrayBuffer(file, undefined, [{ path: "docProps/core.xml", data: properties }]));
  return pinZipDates(written);
}

function small(text: string): TextRun {
  return new TextRun({ text: wordText(text), size: 16, color: ink.quiet });
}

function heading(size: number, before: number, after: number): { readonly run: object; readonly paragraph: object } {
  return { run: { font: "Arial", size, bold: true, color: ink.heading }, paragraph: { keepNext: true, spacing: { before, after } } };
}

/** The file's properties as docx writes them, but for the day, which would be that of the making. */
function coreProperties(title: string, subject: string): string {
  const day = "2026-01-05T00:00:00Z";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>dsa-audit</dc:creator><dc:language>en-GB</dc:language><cp:lastModifiedBy>dsa-audit</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
