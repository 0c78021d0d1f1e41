import Papa from "papaparse";
import type { ParseError, ParseResult } from "papaparse";
import { columnLetters } from "../model/address.ts";
import { InputError } from "../model/input-error.ts";
import type { FileRemark, InputFile, Sheet, SheetCell, SheetRow } from "../model/register.ts";
import { textTrouble } from "./cell-text.ts";
import { decodeText } from "./decode-text.ts";
import { excelColumns, excelRows } from "./limits.ts";
import { tooLarge, tooManyCells } from "./refusals.ts";

/** A CSV file as one sheet that bears the file's name; how its characters are stored and what separates its cells are found from the text.
 *  Throws an InputError where rows cannot be told apart, or for more cells than `maxCells`. */
export async function readCsv(file: InputFile, maxCells: number): Promise<{ readonly sheets: readonly Sheet[]; readonly remarks: readonly FileRemark[] }> {
  const decoded = await decodeText(file.bytes);
  // Where a file mixes line ends, papaparse takes one kind for all of them, and rows that end otherwise run into each other.
  const whole = decoded.text.includes("\r") ? decoded.text.replace(/\r\n?/g, "\n") : decoded.text;
  // Excel's own first line names the separator and is no row: the row below it is the first.
  const named = separatorLine.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  const delimiter = named?.[1] ?? likelySeparator(text);
  if (hasWideLine(text, delimiter)) throw tooLarge(file, `a row of more than ${excelColumns} columns`);
  const letters: string[] = [];
  const rows: SheetRow[] = [];
  let row = 0;
  let cellCount = 0;
  let withoutRow = 0;
  const take = (record: readonly string[]): void => {
    if (++row > excelRows) throw tooLarge(file, `more than ${excelRows} rows`);
    const cells: SheetCell[] = [];
    for (let i = 0; i < record.length; i++) {
      const content = record[i] ?? "";
      if (content === "" || content.trim() === "") continue;
      const trouble = textTrouble(content);
      cells.push({ address: `${(letters[i] ??= columnLetters(i + 1))}${row}`, column: i + 1, text: trouble === "error-value" ? "" : content, day: null, spread: false, banner: false, trouble });
    }
    cellCount += cells.length;
    if (cellCount > maxCells) throw tooManyCells(file, maxCells);
    if (cells.length > 0) rows.push({ row, hidden: false, cells });
  };
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    chunkSize,
    chunk: ({ data, errors }: ParseResult<string[]>) => {
      withoutRow = data.length === 0 ? withoutRow + 1 : 0;
      if (withoutRow > mostWithoutRow) throw text.includes('"') ? quoteNeverClosed(file, row + 1) : tooLarge(file, `a row of more than ${(chunkSize * mostWithoutRow) / 1_000_000} million characters`);
      for (const error of errors) {
        const at = error.row ?? 0;
        if (error.type === "Quotes" && !isHarmless(error, data[at] ?? [])) throw quoteNeverClosed(file, row + at + 1);
      }
      data.forEach(take);
    },
    complete: () => undefined,
  });
  const sheet: Sheet = { file: file.name, name: file.name, hidden: false, rows, masked: [], maskedElsewhere: [], hiddenColumns: [], comments: [] };
  return { sheets: [sheet], remarks: decoded.guessed === null ? [] : [{ kind: "encoding-guessed", encoding: decoded.guessed }] };
}

/** The characters that papaparse goes through at a time, so that it never holds all rows beside ours. */
const chunkSize = 250_000;
/** The chunks in which no row ends, after which a quotation mark is taken to be never closed. Each time papaparse begins the row anew. */
const mostWithoutRow = 16;

/** The line with which Excel lets a file say what separates its cells. */
const separatorLine = /^"?sep=([^\n"])"?[^\S\n]*(?:\n|$)/i;

const separators = [",", ";", "\t", "|"] as const;

/** How many rows are looked at to find the separator, and how much of the text at most. Papaparse looks at ten, and the lines above a table's headings can be as many. */
const lookedAt = 200;
const headCharacters = 262_144;

/** The separator by which most is separated in rows of one and the same width. A comma inside texts gives rows of many widths, and papaparse's
 *  own guess has long followed it (its issues 681, 804 and 1077). */
function likelySeparator(text: string): string {
  const head = text.slice(0, headCharacters);
  const scores = separators.map((delimiter) => {
    const byWidth = new Map<number, number>();
    for (const { length } of Papa.parse<string[]>(head, { delimiter, newline: "\n", preview: lookedAt }).data) byWidth.set(length, (byWidth.get(length) ?? 0) + length - 1);
    return { delimiter, separated: Math.max(...byWidth.values()) };
  });
  return scores.reduce((best, next) => (next.separated > best.separated ? next : best)).delimiter;
}

/** Whether any line has more cells than a sheet has columns: they would be millions of cells before anybody could count them. A line that is
 *  no longer than that many characters cannot have. */
function hasWideLine(text: string, delimiter: string): boolean {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const end = found < 0 ? text.length : found;
    if (end - from >= excelColumns && countUnquoted(text, from, end, delimiter.charCodeAt(0)) >= excelColumns) return true;
    from = end + 1;
  }
  return false;
}

const quote = 0x22;

function countUnquoted(text: string, from: number, end: number, mark: number): number {
  let count = 0;
  let isQuoted = false;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    else if (code === mark && !isQuoted) count++;
  }
  return count;
}

/** A quotation mark in the middle of a cell does no harm while the cell ends on its own line. Where it does not, it may have swallowed rows. */
function isHarmless(error: ParseError, record: readonly string[]): boolean {
  return error.code === "InvalidQuotes" && !record.some((cell) => cell.includes("\n"));
}

function quoteNeverClosed(file: InputFile, row: number): InputError {
  return new InputError("A quotation mark opens in this row and is never closed, so the rows after it cannot be told apart.", { file: file.name, row }, "Close or remove the quotation mark, or open the file in Excel and save it again as CSV.");
}
