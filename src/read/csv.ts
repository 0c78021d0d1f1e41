import Papa from "papaparse";
import type { ParseError } from "papaparse";
import { columnLetters } from "../model/address.ts";
import { InputError } from "../model/input-error.ts";
import type { FileRemark, InputFile, Sheet, SheetRow } from "../model/register.ts";
import { textTrouble } from "./cell-text.ts";
import { decodeText } from "./decode-text.ts";
import { excelColumns } from "./limits.ts";
import { tooLarge, tooManyCells } from "./refusals.ts";

/** A CSV file as one sheet that bears the file's name; how its characters are stored and what separates its cells are found from the text.
 *  Throws an InputError where rows cannot be told apart, or for more cells than `maxCells`. */
export async function readCsv(file: InputFile, maxCells: number): Promise<{ readonly sheets: readonly Sheet[]; readonly remarks: readonly FileRemark[] }> {
  const decoded = await decodeText(file.bytes);
  // Where a file mixes line ends, papaparse takes one kind for all of them, and rows that end otherwise run into each other.
  const whole = decoded.text.replace(/\r\n?/g, "\n");
  // Excel's own first line names the separator and is no row: the row below it is the first.
  const named = separatorLine.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  const delimiter = named?.[1] ?? likelySeparator(text);
  if (hasWideLine(text, delimiter)) throw tooLarge(file, `a row of more than ${excelColumns} columns`);
  const rows: SheetRow[] = [];
  let row = 0;
  let cellCount = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors }) => {
      row++;
      const fault = errors.find((error) => error.type === "Quotes" && !isHarmless(error, data));
      if (fault !== undefined) throw quoteNeverClosed(file, row);
      const cells = data.flatMap((content, i) => {
        if (content.trim() === "") return [];
        const trouble = textTrouble(content);
        return [{ address: `${columnLetters(i + 1)}${row}`, column: i + 1, text: trouble === "error-value" ? "" : content, day: null, spread: false, banner: false, trouble }];
      });
      cellCount += cells.length;
      if (cellCount > maxCells) throw tooManyCells(file, maxCells);
      if (cells.length > 0) rows.push({ row, hidden: false, cells });
    },
  });
  const sheet: Sheet = { file: file.name, name: file.name, hidden: false, rows, masked: [], maskedElsewhere: [], hiddenColumns: [], comments: [] };
  return { sheets: [sheet], remarks: decoded.guessed === null ? [] : [{ kind: "encoding-guessed", encoding: decoded.guessed }] };
}

/** The line with which Excel lets a file say what separates its cells. */
const separatorLine = /^"?sep=([^\n"])"?[^\S\n]*(?:\n|$)/i;

const separators = [",", ";", "\t", "|"] as const;

/** How many rows are looked at to find the separator. Papaparse looks at ten, and the lines above a table's headings can be as many. */
const lookedAt = 200;

/** The separator by which most is separated in rows of one and the same width. A comma inside texts gives rows of many widths, and papaparse's
 *  own guess has long followed it (its issues 681, 804 and 1077). */
function likelySeparator(text: string): string {
  const scores = separators.map((delimiter) => {
    const byWidth = new Map<number, number>();
    for (const { length } of Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: lookedAt }).data) byWidth.set(length, (byWidth.get(length) ?? 0) + length - 1);
    return { delimiter, separated: Math.max(...byWidth.values()) };
  });
  return scores.reduce((best, next) => (next.separated > best.separated ? next : best)).delimiter;
}

/** Whether any line has more cells than a sheet has columns: they would be millions of cells before anybody could count them. */
function hasWideLine(text: string, delimiter: string): boolean {
  const mark = delimiter.charCodeAt(0);
  let cells = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    else if (code === lineEnd && !isQuoted) cells = 0;
    else if (code === mark && !isQuoted && ++cells >= excelColumns) return true;
  }
  return false;
}

const [lineEnd, quote] = [0x0a, 0x22] as const;

/** A quotation mark in the middle of a cell does no harm while the cell ends on its own line. Where it does not, it may have swallowed rows. */
function isHarmless(error: ParseError, record: readonly string[]): boolean {
  return error.code === "InvalidQuotes" && !record.some((cell) => cell.includes("\n"));
}

function quoteNeverClosed(file: InputFile, row: number): InputError {
  return new InputError("A quotation mark opens in this row and is never closed, so the rows after it cannot be told apart.", { file: file.name, row }, "Close or remove the quotation mark, or open the file in Excel and save it again as CSV.");
}
