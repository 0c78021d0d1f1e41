import { BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { ink, textWidth } from "./document.ts";
import { paragraph } from "./paragraphs.ts";

/** A cell of a table: its paragraphs, and a ground for it where it is to stand out. */
type WordCell = { readonly children: readonly Paragraph[]; readonly fill?: string };

const line = { style: BorderStyle.SINGLE, size: 4, color: ink.line } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const lines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line } as const;
const noLines = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const;
const padding = { top: 60, bottom: 60, left: 100, right: 100 } as const;

/** The most characters of a row that is kept on one page; a longer one might not fit on any. */
const longestWhole = 2500;

/** A row of a table, and how many characters its text has, which decides whether it may break across pages. */
export type WordRow = { readonly cells: readonly WordCell[]; readonly length: number };

/** A table with a head that repeats on every page, and rows that do not split. `shares` are the parts of the width that the columns take. */
export function wordTable(columns: readonly { readonly name: string; readonly share: number }[], rows: readonly WordRow[]): Table {
  const widths = widthsOf(columns.map((column) => column.share));
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ name }, i) => cell({ children: [paragraph([{ text: name, bold: true }], { after: 0 })], fill: ink.head }, widths[i] ?? 0)) });
  const body = rows.map(({ cells, length }) => new TableRow({ cantSplit: length <= longestWhole, children: cells.map((entry, i) => cell(entry, widths[i] ?? 0)) }));
  return new Table({ width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders: lines, margins: padding, rows: [head, ...body] });
}

/** Names with their values, a row each, without lines. */
export function wordFacts(rows: readonly { readonly name: string; readonly value: readonly Paragraph[] }[], share: number): Table {
  const widths = widthsOf([share, 100 - share]);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noLines, insideHorizontal: line, bottom: line, top: line },
    margins: padding,
    rows: rows.map(({ name, value }) => new TableRow({ cantSplit: true, children: [cell({ children: [paragraph([{ text: name, bold: true }], { after: 0 })] }, widths[0] ?? 0), cell({ children: value }, widths[1] ?? 0)] })),
  });
}

/** A form: a name and a blank box a row, high enough to write in, on one page with what follows. */
export function wordForm(fields: readonly string[], share: number): Table {
  const widths = widthsOf([share, 100 - share]);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: lines,
    margins: padding,
    rows: fields.map((name, i) => new TableRow({ cantSplit: true, keepNext: i < fields.length - 1, height: { value: 480, rule: HeightRule.ATLEAST }, children: [cell({ children: [paragraph([{ text: name, bold: true }], { after: 0 })], fill: ink.head }, widths[0] ?? 0), cell({ children: [new Paragraph({ spacing: { after: 0 } })] }, widths[1] ?? 0)] })),
  });
}

/** How many equal parts the width of a table of bars is laid out in. */
const gridParts = 80;
const nameParts = 22;
const leastParts = 4;

/** Bars drawn in the cells of a table, one a row: a name, a cell a part as wide as its value, and the sum. The number stands in each part. */
export function wordBars(bars: readonly { readonly name: string; readonly parts: readonly { readonly value: number; readonly fill: string }[] }[]): Table {
  const sums = bars.map((bar) => bar.parts.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(1, ...sums);
  const sumParts = leastParts;
  const room = gridParts - nameParts - sumParts;
  const unit = Math.floor(textWidth / gridParts);
  return new Table({
    width: { size: unit * gridParts, type: WidthType.DXA },
    columnWidths: Array.from({ length: gridParts }, () => unit),
    layout: TableLayoutType.FIXED,
    borders: { ...noLines, insideHorizontal: { style: BorderStyle.SINGLE, size: 24, color: "FFFFFF" } },
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    rows: bars.map(({ name, parts }, i) => {
      const widths = partWidths(parts.map(({ value }) => value), most, room);
      const used = widths.reduce((sum, width) => sum + width, 0);
      const shown = parts.flatMap(({ value, fill }, j) => ((widths[j] ?? 0) === 0 ? [] : [spanning(String(value), widths[j] ?? 0, unit, fill)]));
      return new TableRow({ cantSplit: true, keepNext: i < bars.length - 1, children: [spanning(name, nameParts, unit), ...shown, spanning(String(sums[i] ?? 0), gridParts - nameParts - used, unit)] });
    }),
  });
}

/** The widths of a bar's parts in parts of the grid: in proportion, and never too narrow for a number. Nothing for what is 0. */
function partWidths(values: readonly number[], most: number, room: number): readonly number[] {
  const wide = values.map((value) => (value === 0 ? 0 : Math.max(leastParts, Math.round((value / most) * room))));
  const over = wide.reduce((sum, width) => sum + width, 0) - room;
  if (over <= 0) return wide;
  const largest = wide.indexOf(Math.max(...wide));
  return wide.map((width, i) => (i === largest ? Math.max(leastParts, width - over) : width));
}

function spanning(text: string, parts: number, unit: number, fill?: string): TableCell {
  return new TableCell({ columnSpan: parts, width: { size: parts * unit, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }), children: [paragraph([{ text, bold: fill !== undefined }], { after: 0 })] });
}

function cell({ children, fill }: WordCell, width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }), children: children.length === 0 ? [new Paragraph({})] : children });
}

function widthsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / sum));
}
