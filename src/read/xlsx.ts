import { addressOf } from "../model/address.ts";
import type { InputFile, Sheet, SheetCell, SheetRow } from "../model/register.ts";
import { plainMark, sheetRow } from "../model/sheet-row.ts";
import { columnOf } from "./address.ts";
import type { Archive } from "./archive.ts";
import { textTrouble } from "./cell-text.ts";
import { readComments } from "./comments.ts";
import { rowsByExceljs } from "./exceljs-rows.ts";
import type { ReadCell, ReadRow, Shared } from "./exceljs-rows.ts";
import type { FileContent } from "./file-content.ts";
import { maxCharacters } from "./limits.ts";
import { addCells, spreadMerged } from "./merged.ts";
import { readOutline } from "./outline.ts";
import { damaged, tooManyCells, tooManyCharacters } from "./refusals.ts";
import { readSharedTexts } from "./shared-texts.ts";
import type { SharedTexts } from "./shared-texts.ts";
import { shownNumber } from "./shown-number.ts";
import { readStyles } from "./styles.ts";
import { tidySheet } from "./tidy-sheet.ts";
import type { TidySheet } from "./tidy-sheet.ts";

/** The sheets of an Excel workbook with their cells' shown values; macros, charts and pictures are not looked at. The workbook is first
 *  written anew, without what exceljs cannot read or what would fill the memory, while its parts are unpacked (docs/decisions/0004).
 *  Throws an InputError where the file is no workbook that can be opened, or holds more cells than `maxCells`. */
export async function readWorkbook(archive: Archive, maxCells: number): Promise<FileContent> {
  const { file } = archive;
  let kept = 0;
  const spend = (): void => {
    if (++kept > maxCells) throw tooManyCells(file, maxCells);
  };
  const outline = await readOutline(archive);
  const styles = await readStyles(archive, outline.styles);
  const { texts, struck } = await readSharedTexts(archive, outline.strings, maxCells);
  const reading: Reading = { file, struck, shared: { texts, styles, date1904: outline.date1904 }, count: textCounter(file), spend };
  const sheets: Sheet[] = [];
  for (const listed of outline.sheets) {
    const tidy = await tidySheet(listed, { archive, outline, texts, styles, spend });
    const comments = await readComments(listed, archive, spend);
    sheets.push({ file: file.name, name: listed.name, hidden: listed.hidden, rows: await readRows(tidy, reading), masked: [], maskedElsewhere: [], hiddenColumns: tidy.hiddenColumns, comments });
  }
  return { sheets, remarks: archive.names.some((name) => name.endsWith("vbaproject.bin")) ? [{ kind: "macros-ignored" }] : [], mayHoldNhsNumbers: true };
}

type Reading = { readonly file: InputFile; readonly struck: SharedTexts["struck"]; readonly shared: Shared; readonly count: (text: string) => void; readonly spend: () => void };

async function readRows({ blocks, troubled, hiddenRows, merged, links }: TidySheet, reading: Reading): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for (const block of blocks) {
    for (const { number, cells: read } of await readBlock(block, reading)) {
      const cells = read.flatMap((cell) => shownCell(cell, reading));
      if (cells.length > 0) rows.push(sheetRow(number, hiddenRows.has(number), cells, rows.at(-1)));
    }
  }
  const plainCell = (row: number, column: number): SheetCell => ({ ...plainMark, address: addressOf(column, row), column, text: "" });
  const inTrouble = troubled.map(({ row, column, trouble }) => ({ row, cell: { ...plainCell(row, column), trouble } }));
  const linked = links.map(({ at, target }) => ({ row: at.top, cell: { ...plainCell(at.top, at.left), text: target } }));
  return spreadMerged(addCells(addCells(rows, inTrouble, hiddenRows), linked, hiddenRows), merged, (text) => {
    reading.spend();
    reading.count(text);
  });
}

/** Trouble with what was written for exceljs is trouble with what the file holds: an unknown entity, or a character that XML forbids. */
async function readBlock(block: string, { file, shared }: Reading): Promise<readonly ReadRow[]> {
  try {
    return await rowsByExceljs(block, shared);
  } catch (cause) {
    throw damaged(file, cause);
  }
}

function shownCell({ address, value, style }: ReadCell, { shared, struck, count }: Reading): readonly SheetCell[] {
  const { text, day } = shown(value, style, shared.date1904);
  if (text.trim() === "") return [];
  count(text);
  const trouble = textTrouble(text);
  const column = columnOf(address)?.column;
  if (column === undefined) throw new Error(`exceljs gave the address ${address}, which was not written`);
  return [{ address, column, text: trouble === "error-value" ? "" : text, day, spread: false, banner: style?.bold === true, struck: style?.struck === true ? "whole" : (struck.get(text) ?? null), trouble }];
}

/** What a cell shows. Texts with formats of their own, links and formulas have become plain texts and numbers before. */
function shown(value: ReadCell["value"], style: ReadCell["style"], date1904: boolean): Pick<SheetCell, "text" | "day"> {
  if (typeof value === "string") return { text: value, day: null };
  if (typeof value === "number") return shownNumber(value, style?.format, date1904);
  return { text: value ? "Yes" : "No", day: null };
}

/** Counts the characters of all cells: a short file can name one long text in a million of them. */
function textCounter(file: InputFile): (text: string) => void {
  let characters = 0;
  return (text) => {
    characters += text.length;
    if (characters > maxCharacters) throw tooManyCharacters(file);
  };
}
