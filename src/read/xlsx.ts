import ExcelJS from "exceljs";
import type { CellValue, Font, Row as ExcelRow } from "exceljs";
import { columnLetters } from "../model/address.ts";
import { dayFrom, dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { InputError } from "../model/input-error.ts";
import type { InputFile, Sheet, SheetCell, SheetRow } from "../model/register.ts";

/** The sheets of an Excel workbook with their cells' shown values; macros, charts and pictures are not looked at.
 *  Throws an InputError where the file is no workbook that can be opened. */
export async function readWorkbook(file: InputFile): Promise<readonly Sheet[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(file.bytes as unknown as ArrayBuffer, {
      ignoreNodes: ["dataValidations", "conditionalFormatting", "drawing", "picture", "headerFooter", "pageSetup", "extLst"],
    });
  } catch (cause) {
    throw new InputError("The workbook is damaged or incomplete and cannot be opened.", { file: file.name }, "Open it in Excel, let Excel repair it, and save it again as .xlsx.", { cause });
  }
  return workbook.worksheets.map((worksheet) => {
    const rows: SheetRow[] = [];
    worksheet.eachRow((row, number) => {
      const cells = cellsOfRow(row, number);
      if (cells.some((cell) => !cell.spread)) rows.push({ row: number, hidden: row.hidden, cells });
    });
    return { file: file.name, name: worksheet.name, hidden: worksheet.state !== "visible", rows, masked: [], hiddenColumns: [], comments: [] };
  });
}

/** A merged cell's value is repeated downwards, so that it applies to each row it spans, and not sideways, where it would be other columns' value. */
function cellsOfRow(row: ExcelRow, number: number): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  row.eachCell((cell, column) => {
    const spread = cell.isMerged && cell.master.address !== cell.address;
    if (spread && Number(cell.master.col) !== column) return;
    const { text, day } = shown(cell.value);
    if (text.trim() !== "") cells.push({ address: `${columnLetters(column)}${number}`, column, text, day, spread, banner: cell.isMerged || (cell.font as Partial<Font> | undefined)?.bold === true, trouble: null });
  });
  return cells;
}

function shown(value: CellValue): { text: string; day: Day | null } {
  if (value === null || value === undefined) return { text: "", day: null };
  if (typeof value === "string") return { text: value, day: null };
  if (typeof value === "number") return { text: String(value), day: null };
  if (typeof value === "boolean") return { text: value ? "Yes" : "No", day: null };
  if (value instanceof Date) {
    const day = dayFrom(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
    return { text: day === null ? "" : dayInWords(day), day };
  }
  if ("richText" in value) return { text: value.richText.map((run) => run.text).join(""), day: null };
  if ("error" in value) return { text: value.error, day: null };
  if ("formula" in value || "sharedFormula" in value) return shown(value.result ?? null);
  return { text: typeof value.text === "string" ? value.text : shown(value.text).text, day: null };
}
