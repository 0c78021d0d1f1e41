import ExcelJS from "exceljs";
import type { Cell, Workbook, Worksheet } from "exceljs";
import { columnLetters } from "../model/address.ts";
import { isDay } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { pinZipDates } from "../pinned-zip.ts";
import { harmlessText } from "./cell-text.ts";
import { answerTint, asDate, atTop, dark, dayFormat, dayValidation, edges, font, ink, inputTint, listValidation, solid, toneFills } from "./looks.ts";
import type { CellValue, TableSheet, WorkbookColumn } from "./table-sheet.ts";
import { heightOf } from "./text-height.ts";
import { sheetName } from "./sheet-name.ts";

declare module "exceljs" {
  interface Worksheet {
    /** Takes whole ranges, which keeps the file small; exceljs has it and its types do not. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}

/** What a workbook is: its title, and the day that its properties bear, so that it does not depend on when it was made. */
type About = { readonly title: string; readonly day: Day };

/** A new workbook of tables as the bytes of an .xlsx file: headings that stay in view, a filter, lists and checks in the columns that people
 *  fill in, and A4 pages with the headings on each. Texts cannot run as formulas. The same content always gives the same bytes.
 *
 *  `await writeTables({ title: "Record of processing", day: audit.asOf }, [{ name: "Agreements", title: "…", lines: [], columns: [{ heading: "Purpose", width: 40, kind: "text" }], rows: [["research"]] }])` */
export async function writeTables(about: About, sheets: readonly TableSheet[]): Promise<Uint8Array> {
  const workbook = newWorkbook(about);
  for (const sheet of sheets) addTableSheet(workbook, sheet, about.title);
  return bytesOf(workbook);
}

/** A workbook of exceljs without anything of the machine or the moment in it. */
export function newWorkbook({ title, day }: About): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = "dsa-audit";
  workbook.title = harmlessText(title);
  workbook.created = workbook.modified = asDate(day);
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  return workbook;
}

/** The workbook as bytes, its parts without the time of writing. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  return pinZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Adds a sheet with one table to a workbook. */
function addTableSheet(workbook: Workbook, { name, title, lines, columns, rows }: TableSheet, footer: string): void {
  const sheet = workbook.addWorksheet(sheetName(name, workbook.worksheets.map((other) => other.name)), { properties: { tabColor: { argb: dark } } });
  sheet.columns = columns.map((column) => ({ width: column.width, hidden: column.isHidden === true }));
  const above = [title, ...lines];
  above.forEach((text, i) => addLine(sheet, i + 1, text, i === 0, columns));
  const headingRow = above.length + (lines.length > 0 ? 2 : 1);
  columns.forEach((column, i) => addHeading(sheet.getCell(headingRow, i + 1), column.heading, column.isInput === true ? inputTint : dark));
  // Bold letters are wider, so a heading is measured in a narrower column than it has.
  sheet.getRow(headingRow).height = Math.min(409, Math.max(18, ...columns.map((column) => (column.isHidden === true ? 0 : heightOf(column.heading, column.width * 0.85, 10)))));
  rows.forEach((row, i) => {
    columns.forEach((column, j) => fillCell(sheet.getCell(headingRow + 1 + i, j + 1), row[j] ?? null, column));
    sheet.getRow(headingRow + 1 + i).height = heightOfRow(row, columns);
  });
  const last = headingRow + Math.max(rows.length, 1);
  columns.forEach((column, i) => addValidation(sheet, `${columnLetters(i + 1)}${headingRow + 1}:${columnLetters(i + 1)}${last}`, column));
  if (rows.length > 0) sheet.autoFilter = `A${headingRow}:${columnLetters(columns.length)}${last}`;
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: headingRow, topLeftCell: `A${headingRow + 1}`, activeCell: `A${headingRow + 1}`, showGridLines: false, zoomScale: 100 }];
  setUpPrinting(sheet, headingRow, footer);
}

/** Lets only days and listed values into a range of cells. */
function addValidation(sheet: Worksheet, range: string, column: WorkbookColumn): void {
  if (column.kind === "day") sheet.dataValidations.add(range, dayValidation);
  if (column.kind === "list") sheet.dataValidations.add(range, listValidation(column.values));
}

function addLine(sheet: Worksheet, row: number, text: string, isTitle: boolean, columns: readonly WorkbookColumn[]): void {
  const last = Math.min(columns.length, 8);
  if (last > 1) sheet.mergeCells(row, 1, row, last);
  const cell = sheet.getCell(row, 1);
  cell.value = harmlessText(text);
  cell.font = isTitle ? { ...font, bold: true, size: 16, color: { argb: dark } } : font;
  cell.alignment = { ...atTop, indent: 0 };
  const width = columns.slice(0, last).reduce((sum, column) => sum + (column.isHidden === true ? 0 : column.width), 0);
  sheet.getRow(row).height = heightOf(text, width, isTitle ? 16 : 10);
}

/** Writes a heading into a cell, light on dark or dark on a tint. */
function addHeading(cell: Cell, text: string, fill: string): void {
  cell.value = harmlessText(text);
  cell.style = { font: { ...font, bold: true, color: { argb: fill === dark ? "FFFFFFFF" : ink } }, fill: solid(fill), alignment: atTop, border: { bottom: { style: "medium", color: { argb: dark } }, left: { style: "thin", color: { argb: fill === answerTint ? dark : "FFB4C2C9" } } } };
}

/** Writes a value into a cell as its column has it. A text in a column of days or numbers stays a text. */
function fillCell(cell: Cell, given: CellValue, column: WorkbookColumn): void {
  const value = typeof given === "object" && given !== null ? given.text : given;
  const { tone, isStrong } = typeof given === "object" && given !== null ? given : {};
  const isDayCell = column.kind === "day" && typeof value === "string" && isDay(value);
  if (value !== null && value !== "") cell.value = isDayCell ? asDate(value) : typeof value === "number" ? value : harmlessText(value);
  cell.style = {
    font: isStrong === true ? { ...font, bold: true } : font,
    alignment: column.kind === "number" ? { ...atTop, horizontal: "right" } : atTop,
    border: edges(false),
    ...(column.kind === "day" ? { numFmt: dayFormat } : {}),
    ...(tone === undefined ? {} : { fill: solid(toneFills[tone]) }),
  };
}

function heightOfRow(row: readonly CellValue[], columns: readonly WorkbookColumn[]): number {
  const heights = columns.map((column, i) => {
    const value = row[i] ?? null;
    const text = typeof value === "object" && value !== null ? value.text : typeof value === "string" ? value : "";
    return column.isHidden === true ? 0 : heightOf(text, column.width, 10);
  });
  return Math.min(409, Math.max(18, ...heights));
}

/** A4 on its side, one page wide, the headings on each page, and page numbers. */
function setUpPrinting(sheet: Worksheet, headingRow: number, footer: string): void {
  // 9 is A4; the types of exceljs have an enum for it that the package does not hold.
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headingRow}:${headingRow}`, margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } });
  sheet.headerFooter = { oddFooter: `&L&"Arial"&9${footer.replace(/&/g, "&&").slice(0, 120)}: &A&R&"Arial"&9Page &P of &N` };
}
