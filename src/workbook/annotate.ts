import { columnLetters } from "../model/address.ts";
import type { InputFile, Sheet, SheetRow } from "../model/register.ts";
import { cellsIn } from "../model/sheet-row.ts";
import { pinZipDates } from "../pinned-zip.ts";
import { asItStands } from "./annotation.ts";
import type { AddedBlock, AddedColumn, AddedSheet, Annotation } from "./annotation.ts";
import { leastStyles, withLooks } from "./cell-looks.ts";
import type { CellLook } from "./cell-looks.ts";
import { openPackage } from "./open-package.ts";
import type { Package } from "./open-package.ts";
import { maskAllTexts, maskedSheetNames, maskTexts } from "./mask-texts.ts";
import { headingRowOf, kindOf, lookOf, ownSheetXml, plainValue, validationXml } from "./own-sheet.ts";
import { changedSheet, extentOf, widerRange } from "./sheet-part.ts";
import type { PlacedCell, SheetChange } from "./sheet-part.ts";
import { extendTables } from "./table-part.ts";
import { addSheets, changeDefinedRanges, dropMacros } from "./workbook-part.ts";

/** A workbook with the annotation put in: beside the tables of its own sheets, and in sheets after them. All else stays as it is: values, formats,
 *  formulas, charts, pictures. `sheets` are the workbook's sheets as read, with patient identifiers masked; these are masked in the workbook, too. */
export async function annotated(file: InputFile, sheets: readonly Sheet[], annotation: Annotation): Promise<Uint8Array> {
  const opened = await openPackage(file);
  const { outline } = opened;
  const stylesPart = outline.styles ?? "xl/styles.xml";
  const { xml: styles, styleOf } = withLooks(outline.styles === null ? leastStyles : await opened.read(stylesPart));
  opened.write(stylesPart, styles);
  await maskSharedTexts(opened);
  const ranges: { readonly index: number; readonly range: string }[] = [];
  for (const [index, listed] of outline.sheets.entries()) {
    const sheet = sheets[index];
    const blocks = annotation.blocks.get(index) ?? [];
    if (sheet === undefined || (blocks.length === 0 && sheet.masked.length === 0)) continue;
    const xml = await opened.read(listed.part);
    const { change, headingRow, added } = changeOf(xml, sheet, blocks, { annotation, styleOf, date1904: outline.date1904 });
    if (headingRow !== null) await extendTables(opened, listed.part, { headingRow, added });
    opened.write(listed.part, changedSheet(xml, change));
    const { filter } = extentOf(xml, 1);
    const wider = filter === null || change.filter === null ? null : widerRange(filter, change.filter);
    if (wider !== null) ranges.push({ index, range: wider });
  }
  await changeDefinedRanges(opened, ranges);
  const known = ownSheetsIn(sheets, annotation.sheets);
  const fresh: AddedSheet[] = [];
  for (const added of annotation.sheets) {
    const part = outline.sheets[known.get(added.mark) ?? -1]?.part;
    const namespace = /xmlns(?::\w+)?="([^"]*spreadsheetml[^"]*)"/.exec(await opened.read(outline.sheets[0]?.part ?? ""))?.[1] ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    if (part === undefined) fresh.push(added);
    else opened.write(part, ownSheetXml(added, { namespace, styleOf, date1904: outline.date1904 }));
  }
  await addSheets(opened, fresh.map((sheet) => ({ sheet, headingRow: headingRowOf(sheet), xml: (namespace: string) => ownSheetXml(sheet, { namespace, styleOf, date1904: outline.date1904 }) })), { withoutStyles: outline.styles === null });
  await dropMacros(opened);
  await maskElsewhere(opened);
  return pinZipDates(await opened.pack());
}

/** Which of a workbook's sheets are ours from before, by their marks. */
function ownSheetsIn(sheets: readonly Sheet[], wanted: readonly AddedSheet[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [index, { rows }] of sheets.entries()) {
    const texts = rows.filter((row) => row.row <= 5).flatMap((row) => row.texts);
    const found = wanted.find(({ mark }) => texts.some((text) => text.startsWith(mark)));
    if (found !== undefined && !known.has(found.mark)) known.set(found.mark, index);
  }
  return known;
}

const blankRow: SheetRow = { row: 0, hidden: false, columns: [], texts: [], marks: null };

type Means = { readonly annotation: Annotation; readonly styleOf: (look: CellLook) => number; readonly date1904: boolean };

/** Where each added column goes: where one of its heading is already, or to the right of all that stands beside the tables. */
function changeOf(xml: string, sheet: Sheet, blocks: readonly AddedBlock[], { annotation, styleOf, date1904 }: Means): { readonly change: SheetChange; readonly headingRow: number | null; readonly added: readonly { readonly column: number; readonly heading: string }[] } {
  const cells = new Map<number, PlacedCell[]>();
  const put = (row: number, cell: PlacedCell): void => {
    const list = cells.get(row);
    if (list === undefined) cells.set(row, [cell]);
    else list.push(cell);
  };
  for (const address of sheet.masked) {
    const row = Number(/\d+$/.exec(address)?.[0]);
    const found = cellsIn(sheet.rows.find((entry) => entry.row === row) ?? blankRow).find((cell) => cell.address === address && !cell.spread);
    if (found !== undefined) put(row, { column: found.column, style: null, value: found.text, kind: "text" });
  }
  const headingRows = blocks.map((block) => block.headingRow);
  const first = Math.min(...headingRows);
  const existing = new Map<string, number>();
  for (const row of sheet.rows) for (const cell of row.texts.some(annotation.isOwn) ? cellsIn(row) : []) if (annotation.isOwn(cell.text) && !existing.has(cell.text)) existing.set(cell.text, cell.column);
  const headings = [...new Map(blocks.flatMap((block) => block.columns.map((column) => [column.heading, column] as const))).values()];
  const unused = [...existing].filter(([heading]) => !headings.some((column) => column.heading === heading)).map(([, column]) => column);
  const places = new Map<string, number>();
  const fresh: AddedColumn[] = [];
  for (const column of headings) {
    const at = existing.get(column.heading) ?? (column.keeps ? undefined : unused.shift());
    if (at === undefined) fresh.push(column);
    else places.set(column.heading, at);
  }
  const { lastColumn } = blocks.length === 0 ? { lastColumn: 0 } : extentOf(xml, first);
  const rightmost = Math.max(lastColumn, ...existing.values());
  fresh.forEach((column, i) => places.set(column.heading, rightmost + 1 + i));
  for (const { headingRow, columns, rows } of blocks) {
    for (const [i, column] of columns.entries()) {
      const at = places.get(column.heading) ?? 0;
      put(headingRow, { column: at, style: styleOf(column.isInput === true ? "input-heading" : "heading"), value: column.heading, kind: "text" });
      for (const { row, values } of rows) {
        const value = values[i] ?? null;
        if (value !== asItStands) put(row, { column: at, style: styleOf(lookOf(value, column)), value: plainValue(value), kind: kindOf(column), ...(column.keeps && value === null ? { fills: true } : {}) });
      }
    }
    for (const at of unused) {
      put(headingRow, { column: at, style: styleOf("heading"), value: annotation.unusedHeading, kind: "text" });
      for (const { row } of rows) put(row, { column: at, style: null, value: null, kind: "text" });
    }
  }
  for (const list of cells.values()) list.sort((a, b) => a.column - b.column);
  const validations = fresh.flatMap((column) => blocks.filter((block) => block.columns.some((own) => own.heading === column.heading)).flatMap((block) => {
    const letters = columnLetters(places.get(column.heading) ?? 0);
    return validationXml(column, `${letters}${block.headingRow + 1}:${letters}${block.rows.reduce((last, { row }) => Math.max(last, row), block.headingRow + 1) + (blocks.length === 1 ? spareRows : 0)}`, date1904);
  }));
  const widths = new Map(fresh.map((column) => [places.get(column.heading) ?? 0, { width: column.width, isHidden: column.isHidden === true }]));
  const last = Math.max(rightmost + fresh.length, 0);
  const [only] = [...new Set(headingRows)];
  return {
    change: { cells, widths, validations, filter: only === undefined ? null : { headingRow: only, lastColumn: last }, date1904 },
    headingRow: only ?? null,
    added: fresh.map((column) => ({ column: places.get(column.heading) ?? 0, heading: column.heading })),
  };
}

/** How many rows below a table its lists and checks reach, for agreements that are added later. */
const spareRows = 100;

/** Masks patient identifiers in what is no cell: the names of sheets and whatever refers to them, heads and feet of pages, drawings, charts, and the
 *  properties of the file. */
async function maskElsewhere(opened: Package): Promise<void> {
  const workbook = await opened.read(opened.workbookPart);
  const names = maskedSheetNames([...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*\bname="([^"]*)"/g)].map(([, name = ""]) => name));
  for (const part of opened.parts().filter((name) => /\.xml$/i.test(name))) {
    const xml = await opened.read(part);
    const named = [...names].reduce((text, [digits, mask]) => text.replaceAll(digits, mask), xml);
    const masked = /^(?:docProps|xl\/(?:drawings|charts|diagrams))\//i.test(part) ? maskAllTexts(named) : named.replace(/<((?:\w+:)?headerFooter)\b[\s\S]*?<\/\1>/g, maskAllTexts);
    if (masked !== xml) opened.write(part, masked);
  }
}

/** Masks patient identifiers in the texts that the cells of all sheets share; where one stands alone in its cell the cell is written anew. */
async function maskSharedTexts(opened: Package): Promise<void> {
  const parts = opened.parts().filter((name) => /(?:sharedstrings|comments[^/]*|threadedcomment[^/]*)\.xml$/i.test(name));
  for (const part of parts) {
    const xml = await opened.read(part);
    const masked = maskTexts(xml);
    if (masked !== xml) opened.write(part, masked);
  }
}
