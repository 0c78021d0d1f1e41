import { columnLetters } from "../model/address.ts";
import type { CellLook } from "./cell-looks.ts";
import { prefixed } from "./cell-looks.ts";
import { harmlessText } from "./cell-text.ts";
import { cellXml } from "./sheet-part.ts";
import type { PlacedCell } from "./sheet-part.ts";
import type { CellValue, TableSheet, WorkbookColumn } from "./table-sheet.ts";
import { heightOf } from "./text-height.ts";
import { escaped } from "./xml-tags.ts";

/** What the XML of a new sheet needs to know of the workbook that it goes into. */
type Into = { readonly namespace: string; readonly styleOf: (look: CellLook) => number; readonly date1904: boolean };

/** The row in which the headings of a sheet of ours stand: below its title, its lines, and a blank row. */
export function headingRowOf({ lines }: TableSheet): number {
  return 1 + lines.length + 2;
}

/** The XML of a sheet with one table: the title, the lines about it, headings that stay in view, a filter, and pages of A4. */
export function ownSheetXml(sheet: TableSheet, { namespace, styleOf, date1904 }: Into): string {
  const { title, lines, columns, rows } = sheet;
  const headingRow = headingRowOf(sheet);
  const last = headingRow + Math.max(rows.length, 1);
  const cell = (row: number, column: number, value: CellValue, kind: PlacedCell["kind"], look: CellLook): string => cellXml(row, { column, style: null, value: plainValue(value), kind }, styleOf(look), "", date1904);
  const row = (number: number, height: number, cells: string): string => `<row r="${number}" ht="${Math.round(height * 100) / 100}" customHeight="1">${cells}</row>`;
  const body = [
    row(1, 26, cell(1, 1, title, "text", "title")),
    ...lines.map((text, i) => row(i + 2, heightOf(text, widthOf(columns), 10), cell(i + 2, 1, text, "text", "line"))),
    row(headingRow, 32, columns.map((column, i) => cell(headingRow, i + 1, column.heading, "text", column.isInput === true ? "input-heading" : "heading")).join("")),
    ...rows.map((values, i) => {
      const number = headingRow + 1 + i;
      return row(number, heightOfRow(values, columns), columns.map((column, j) => cell(number, j + 1, values[j] ?? null, kindOf(column), lookOf(values[j] ?? null, column))).join(""));
    }),
  ];
  const validations = columns.flatMap((column, i) => validationXml(column, `${columnLetters(i + 1)}${headingRow + 1}:${columnLetters(i + 1)}${last}`, date1904));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr><tabColor rgb="FF22404F"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${headingRow + 1}" sqref="A${headingRow + 1}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${columns.map((column, i) => `<col min="${i + 1}" max="${i + 1}" width="${column.width}" customWidth="1"${column.isHidden === true ? ' hidden="1"' : ""}/>`).join("")}</cols><sheetData>${body.join("")}</sheetData>`,
    rows.length > 0 ? `<autoFilter ref="A${headingRow}:${columnLetters(columns.length)}${last}"/>` : "",
    lines.length > 0 && columns.length > 1 ? `<mergeCells count="${lines.length}">${lines.map((_, i) => `<mergeCell ref="A${i + 2}:${columnLetters(columns.length)}${i + 2}"/>`).join("")}</mergeCells>` : "",
    validations.length > 0 ? `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>` : "",
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>`,
  ].join("");
}

/** The kind of value in a column's cells. */
export function kindOf({ kind }: WorkbookColumn): PlacedCell["kind"] {
  return kind === "list" ? "text" : kind;
}

/** The look of a value in its column. */
export function lookOf(value: CellValue, column: WorkbookColumn): CellLook {
  if (typeof value === "object" && value !== null) return value.tone ?? (value.isStrong === true ? "strong" : "text");
  if (column.isInput === true) return column.kind === "day" ? "input-day" : "input";
  return column.kind === "day" ? "day" : column.kind === "number" ? "number" : "text";
}

/** A value without its tone, and a text that no program runs. */
export function plainValue(value: CellValue): string | number | null {
  const plain = typeof value === "object" && value !== null ? value.text : value;
  return typeof plain === "string" ? harmlessText(plain) : plain;
}

/** The check of a range of cells: days or the values of a list; none for other columns. Throws where a list is longer than a cell's check can be. */
export function validationXml(column: WorkbookColumn, range: string, date1904: boolean, prefix = ""): readonly string[] {
  const shown = (title: string, text: string): string => `allowBlank="1" showErrorMessage="1" errorTitle="${title}" error="${escaped(text)}" sqref="${range}"`;
  if (column.kind === "day") {
    const shift = date1904 ? 1_462 : 0;
    return [prefixed(`<dataValidation type="date" operator="between" ${shown("This is not a date", "Write a day, such as 1 April 2026.")}><formula1>${32_874 - shift}</formula1><formula2>${109_574 - shift}</formula2></dataValidation>`, prefix)];
  }
  if (column.kind !== "list") return [];
  const list = column.values.join(",");
  if (list.length > 255 || column.values.some((value) => /[",]/.test(value))) throw new Error(`a list in a cell takes 255 characters and no comma: ${list}`);
  return [prefixed(`<dataValidation type="list" ${shown("Choose from the list", `Choose one of: ${column.values.join(", ")}.`)}><formula1>"${escaped(list)}"</formula1></dataValidation>`, prefix)];
}

function widthOf(columns: readonly WorkbookColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.isHidden === true ? 0 : column.width), 0);
}

function heightOfRow(values: readonly CellValue[], columns: readonly WorkbookColumn[]): number {
  const heights = columns.map((column, i) => (column.isHidden === true ? 0 : heightOf(String(plainValue(values[i] ?? null) ?? ""), column.width, 10)));
  return Math.min(409, Math.max(18, ...heights));
}
