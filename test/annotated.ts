import ExcelJS from "exceljs";
import type { Audit } from "../src/model/audit.ts";
import type { InputFile } from "../src/model/register.ts";
import { reporters } from "../src/report/index.ts";

/** The annotated workbook of an audit. */
export async function annotate(result: Audit, files: readonly InputFile[]): Promise<InputFile> {
  return { name: "annotated.xlsx", bytes: await reporters.xlsx.render(result, { files }) };
}

/** A workbook as somebody saved it after a change. */
export async function edited(file: InputFile, edit: (book: ExcelJS.Workbook) => void): Promise<InputFile> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes.slice().buffer);
  edit(book);
  return { name: file.name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

/** A workbook with a sheet of agreements under four headings. */
export async function newRegister(rows: readonly (readonly (string | null)[])[]): Promise<InputFile> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Agreements").addRows([["Agreement", "Shared with", "Purpose", "Status"], ...rows].map((row) => [...row]));
  return { name: "register.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

/** The columns of a sheet's headings by what they say. */
export function columnsOf(sheet: ExcelJS.Worksheet, row = 1): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  sheet.getRow(row).eachCell((cell, column) => columns.set(cell.text, column));
  return columns;
}
