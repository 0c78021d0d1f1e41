import { InputError } from "../model/input-error.ts";
import type { InputFile } from "../model/register.ts";
import { maxCharacters } from "./limits.ts";

/** Refuses a workbook that cannot be opened. */
export function damaged(file: InputFile, cause?: unknown): InputError {
  return new InputError("The workbook is damaged or incomplete and cannot be opened.", { file: file.name }, "Open it in Excel, let Excel repair it, and save it again as .xlsx.", { cause });
}

/** Refuses a file that holds more than is read. */
export function tooLarge(file: InputFile, what: string): InputError {
  return new InputError(`The file holds more than dsa-audit reads: ${what}.`, { file: file.name }, "Check that it is the register. Copy the register's sheet into a new workbook in Excel, without the empty rows and columns around it, and audit that.");
}

/** Refuses a file with more cells than are read, and says how to have more read. */
export function tooManyCells(file: InputFile, maxCells: number): InputError {
  return tooLarge(file, `more than ${maxCells} cells with something in them (--max-cells sets another limit)`);
}

/** Refuses a file whose cells hold too much text. */
export function tooManyCharacters(file: InputFile): InputError {
  return tooLarge(file, `more than ${maxCharacters / 1_000_000} million characters`);
}

/** Refuses a CSV file whose quotation marks would keep papaparse busy for hours, or fill the memory with its notes on them. */
export function tooManyQuotes(file: InputFile): InputError {
  return new InputError("The file holds very many quotation marks in the middle of its cells, too many to tell its cells apart.", { file: file.name }, "Check that it is the register. Open it in Excel, look whether its columns are right, and save it as an Excel workbook (.xlsx).");
}
