import type { Sheet } from "../model/register.ts";
import { cellsIn } from "../model/sheet-row.ts";
import { cellText, looksLikeFormula } from "./cell-text.ts";
import { asDate, dayFormat } from "./looks.ts";
import { sheetName } from "./sheet-name.ts";
import { bytesOf, newWorkbook } from "./write-tables.ts";

/** A new workbook with what was read of a register's sheets, each cell at its own address: for CSV files, and for workbooks that cannot be changed in
 *  place. Texts stay texts, days are dates; formats, formulas and pictures are not read and so are not there. */
export async function rebuilt(sheets: readonly Sheet[], about: { readonly title: string; readonly day: string }): Promise<Uint8Array> {
  const workbook = newWorkbook(about);
  for (const { name, hidden, rows, hiddenColumns, comments } of sheets) {
    const sheet = workbook.addWorksheet(sheetName(name, workbook.worksheets.map((other) => other.name)), hidden ? { state: "hidden" } : {});
    const widths = new Map<number, number>();
    for (const row of rows) {
      for (const { column, text, day, banner } of cellsIn(row)) {
        const cell = sheet.getCell(row.row, column);
        cell.value = day === null ? cellText(text) : asDate(day);
        cell.style = { alignment: { vertical: "top", wrapText: true }, ...(banner ? { font: { bold: true } } : {}), ...(day === null ? (looksLikeFormula(text) ? { numFmt: "@" } : {}) : { numFmt: dayFormat }) };
        widths.set(column, Math.max(widths.get(column) ?? 9, Math.min(42, text.length + 2)));
      }
      if (row.hidden) sheet.getRow(row.row).hidden = true;
    }
    for (const [column, width] of widths) sheet.getColumn(column).width = width;
    for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
    for (const { address, text } of comments) sheet.getCell(address).note = cellText(text);
  }
  return bytesOf(workbook);
}
