import Papa from "papaparse";
import type { ParseError, ParseResult } from "papaparse";
import { InputError } from "../model/input-error.ts";
import type { CellMark, InputFile, Sheet, SheetRow } from "../model/register.ts";
import { plainMark } from "../model/sheet-row.ts";
import { mayHoldErrorValue, textTrouble } from "./cell-text.ts";
import { decodeText } from "./decode-text.ts";
import type { FileContent } from "./file-content.ts";
import { excelCellCharacters, excelColumns, excelRows } from "./limits.ts";
import { mayHoldNhsNumber } from "./patient-identifier.ts";
import { tooLarge, tooManyCells } from "./refusals.ts";

/** A CSV file as one sheet that bears the file's name; how its characters are stored and what separates its cells are found from the text.
 *  Throws an InputError where rows cannot be told apart, or for more cells than `maxCells`. */
export async function readCsv(file: InputFile, maxCells: number): Promise<FileContent> {
  const decoded = await decodeText(file.bytes);
  const ends = lineEnds(decoded.text);
  // Where a file mixes line ends, papaparse takes one kind for all of them, and rows that end otherwise run into each other.
  const whole = ends === "mixed" ? decoded.text.replace(/\r\n?/g, "\n") : decoded.text;
  const newline = ends === "mixed" ? "\n" : ends;
  // Excel's own first line names the separator and is no row: the row below it is the first.
  const named = separatorLine.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  const delimiter = named?.[1] ?? likelySeparator(text, newline);
  if (hasWideLine(text, delimiter)) throw tooLarge(file, `a row of more than ${excelColumns} columns`);
  // What hardly any cell holds is asked of the whole text first, and of each cell only where the answer is not "none".
  const mayHoldNhsNumbers = mayHoldNhsNumber(text);
  const toCells = cellMaker(mayHoldErrorValue(text));
  const rows: SheetRow[] = [];
  let row = 0;
  let cellCount = 0;
  let withoutRow = 0;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    chunkSize,
    chunk: ({ data, errors, meta }: ParseResult<string[]>) => {
      withoutRow = data.length === 0 ? withoutRow + 1 : 0;
      if (withoutRow > mostWithoutRow) throw text.includes('"') ? quoteNeverClosed(file, row + 1) : tooLarge(file, `a row of more than ${(chunkSize * mostWithoutRow) / 1_000_000} million characters`);
      for (const error of errors) {
        const at = error.row ?? 0;
        if (error.type === "Quotes" && !isHarmless(error, data[at] ?? [])) throw quoteNeverClosed(file, row + at + 1);
      }
      // Line ends inside cells are made one too. There are none where every line end is that of a row; the last row of a file need not have one.
      const hasBrokenCells = newline === "\r\n" && (meta.cursor >= text.length || hasMoreLines(text, from, meta.cursor, data.length));
      from = meta.cursor;
      for (const record of data) {
        if (++row > excelRows) throw tooLarge(file, `more than ${excelRows} rows`);
        const cells = toCells(hasBrokenCells ? record.map(withPlainEnds) : record);
        cellCount += cells.texts.length;
        if (cellCount > maxCells) throw tooManyCells(file, maxCells);
        if (cells.texts.length > 0) rows.push({ row, hidden: false, columns: cells.columns, texts: cells.texts, marks: cells.marks });
      }
    },
    complete: () => undefined,
  });
  const sheet: Sheet = { file: file.name, name: file.name, hidden: false, rows, masked: [], maskedElsewhere: [], hiddenColumns: [], comments: [] };
  return { sheets: [sheet], remarks: decoded.guessed === null ? [] : [{ kind: "encoding-guessed", encoding: decoded.guessed }], mayHoldNhsNumbers };
}

/** Makes the filled cells of records. A record without blanks is kept as papaparse made it, and rows that fill the same columns share the list of them. */
function cellMaker(mayHoldErrors: boolean): (record: readonly string[]) => Pick<SheetRow, "columns" | "texts" | "marks"> {
  const full: number[][] = [];
  let last: readonly number[] = [];
  return (record) => {
    let blanks = 0;
    let troubles = 0;
    for (const text of record) {
      if (isBlank(text)) blanks++;
      else if (text.length === excelCellCharacters || (mayHoldErrors && textTrouble(text) !== null)) troubles++;
    }
    if (blanks === 0 && troubles === 0) return { columns: (full[record.length] ??= record.map((_, i) => i + 1)), texts: record, marks: null };
    const columns: number[] = [];
    const texts: string[] = [];
    record.forEach((text, i) => {
      if (isBlank(text)) return;
      columns.push(i + 1);
      texts.push(text);
    });
    if (columns.length !== last.length || !columns.every((column, i) => column === last[i])) last = columns;
    if (troubles === 0) return { columns: last, texts, marks: null };
    const marks = texts.map((text): CellMark | null => (textTrouble(text) === null ? null : { ...plainMark, trouble: textTrouble(text) }));
    return { columns: last, texts: texts.map((text, i) => (marks[i]?.trouble === "error-value" ? "" : text)), marks };
  };
}

/** Most texts begin with a letter or digit, which is seen without looking at the rest. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === "";
}

/** The line ends of a text, where they are of one kind throughout. A file with breaks of another kind inside its cells, as Excel writes them,
 *  counts as mixed. */
function lineEnds(text: string): "\n" | "\r\n" | "mixed" {
  let returns = 0;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x0a) return "mixed";
    returns++;
  }
  if (returns === 0) return "\n";
  return hasMoreLines(text, 0, text.length, returns) ? "mixed" : "\r\n";
}

/** Whether a stretch of text has more line ends than a number of rows. */
function hasMoreLines(text: string, from: number, until: number, rows: number): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < until; at = text.indexOf("\n", at + 1)) lines++;
  return lines > rows;
}

function withPlainEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}

/** The characters that papaparse goes through at a time, so that it never holds all rows beside ours. */
const chunkSize = 250_000;
/** The chunks in which no row ends, after which a quotation mark is taken to be never closed. Each time papaparse begins the row anew. */
const mostWithoutRow = 16;

/** The line with which Excel lets a file say what separates its cells. */
const separatorLine = /^"?sep=([^\r\n"])"?[^\S\n]*(?:\n|$)/i;

const separators = [",", ";", "\t", "|"] as const;

/** How many rows are looked at to find the separator, and how much of the text at most. Papaparse looks at ten, and the lines above a table's headings can be as many. */
const lookedAt = 200;
const headCharacters = 262_144;

/** The separator by which most is separated in rows of one and the same width. A comma inside texts gives rows of many widths, and papaparse's
 *  own guess has long followed it (its issues 681, 804 and 1077). */
function likelySeparator(text: string, newline: "\n" | "\r\n"): string {
  const head = text.slice(0, headCharacters);
  const scores = separators.map((delimiter) => {
    if (!head.includes(delimiter)) return { delimiter, separated: 0 };
    const byWidth = new Map<number, number>();
    for (const { length } of Papa.parse<string[]>(head, { delimiter, newline, preview: lookedAt }).data) byWidth.set(length, (byWidth.get(length) ?? 0) + length - 1);
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
