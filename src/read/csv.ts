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
import { tooLarge, tooManyCells, tooManyQuotes } from "./refusals.ts";

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
  const lines = measureLines(text, delimiter);
  if (lines.isAnyWide) throw tooLarge(file, tooWide);
  const quotes = measureQuotes(text, delimiter);
  if (quotes.notAtEnd > maxCells + mostStrayQuotes || quotes.notAtEnd * quotes.longestBlanks > mostLooksAtBlanks) throw tooManyQuotes(file);
  // What hardly any cell holds is asked of the whole text first, and of each cell only where the answer is not "none".
  const mayHoldNhsNumbers = mayHoldNhsNumber(text);
  const toRow = rowMaker(mayHoldErrorValue(text));
  const rows: SheetRow[] = [];
  let row = 0;
  let cellCount = 0;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    chunkSize: lines.count > excelRows ? smallPiece : largePiece,
    chunk: ({ data, errors, meta }: ParseResult<string[]>) => {
      if (data.length === 0) throw quotes.areThere ? quoteNeverClosed(file, row + 1) : tooLarge(file, `a row of more than ${largePiece / 1_000_000} million characters`);
      for (const error of errors) {
        const at = error.row ?? 0;
        if (error.type === "Quotes" && !isHarmless(error, data[at] ?? [])) throw quoteNeverClosed(file, row + at + 1);
      }
      // Line ends inside cells are made one too. There are none where every line end is that of a row; papaparse's last row of a file has none.
      const rowEnds = meta.cursor >= text.length ? data.length - 1 : data.length;
      const hasBrokenCells = newline === "\r\n" && hasMoreLines(text, from, meta.cursor, rowEnds);
      from = meta.cursor;
      for (const record of data) {
        if (++row > excelRows) throw tooLarge(file, tooLong);
        if (record.length > excelColumns) throw tooLarge(file, tooWide);
        const made = toRow(row, hasBrokenCells ? record.map(withPlainEnds) : record);
        cellCount += made.texts.length;
        if (cellCount > maxCells) throw tooManyCells(file, maxCells);
        if (made.texts.length > 0) rows.push(made);
      }
    },
    complete: () => undefined,
  });
  const sheet: Sheet = { file: file.name, name: file.name, hidden: false, rows, masked: [], maskedElsewhere: [], hiddenColumns: [], comments: [] };
  return { sheets: [sheet], remarks: decoded.guessed === null ? [] : [{ kind: "encoding-guessed", encoding: decoded.guessed }], mayHoldNhsNumbers };
}

/** Makes rows of records, in papaparse's own lists: blanks are closed up in place. Rows that fill the same columns share the list of them. */
function rowMaker(mayHoldErrors: boolean): (row: number, record: string[]) => SheetRow {
  const full: number[][] = [];
  let last: readonly number[] = [];
  return (row, record) => {
    let blanks = 0;
    let troubles = 0;
    for (const text of record) {
      if (isBlank(text)) blanks++;
      else if (text.length === excelCellCharacters || (mayHoldErrors && textTrouble(text) !== null)) troubles++;
    }
    if (blanks === 0 && troubles === 0) return { row, hidden: false, columns: (full[record.length] ??= record.map((_, i) => i + 1)), texts: record, marks: null };
    const columns = record.flatMap((text, i) => (isBlank(text) ? [] : [i + 1]));
    if (columns.length !== last.length || !columns.every((column, i) => column === last[i])) last = columns;
    columns.forEach((column, i) => (record[i] = record[column - 1] ?? ""));
    record.length = columns.length;
    if (troubles === 0) return { row, hidden: false, columns: last, texts: record, marks: null };
    const marks = record.map((text): CellMark | null => (textTrouble(text) === null ? null : { ...plainMark, trouble: textTrouble(text) }));
    return { row, hidden: false, columns: last, texts: record.map((text, i) => (marks[i]?.trouble === "error-value" ? "" : text)), marks };
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

/** The characters that papaparse goes through at a time. Each piece but the first is copied, so few are faster; but it holds all rows of a piece, of
 *  which there can be millions in a file of more lines than a sheet has rows. A row that does not end within a piece is refused. */
const largePiece = 16_000_000;
const smallPiece = 250_000;

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
    const quotes = measureQuotes(head, delimiter);
    if (quotes.notAtEnd * quotes.longestBlanks > mostLooksAtBlanks) return { delimiter, separated: 0 };
    const byWidth = new Map<number, number>();
    for (const { length } of Papa.parse<string[]>(head, { delimiter, newline, preview: lookedAt }).data) byWidth.set(length, (byWidth.get(length) ?? 0) + length - 1);
    return { delimiter, separated: Math.max(...byWidth.values()) };
  });
  return scores.reduce((best, next) => (next.separated > best.separated ? next : best)).delimiter;
}

const tooWide = `a row of more than ${excelColumns} columns`;
const tooLong = `more than ${excelRows} rows`;

/** The lines of a text, and whether any has more cells than a sheet has columns: they would be millions of cells before anybody could count them.
 *  A line that is no longer than that many characters cannot have. */
function measureLines(text: string, delimiter: string): { readonly count: number; readonly isAnyWide: boolean } {
  let count = 0;
  for (let from = 0; from < text.length; count++) {
    const found = text.indexOf("\n", from);
    const end = found < 0 ? text.length : found;
    if (end - from >= excelColumns && countUnquoted(text, from, end, delimiter.charCodeAt(0)) >= excelColumns) return { count, isAnyWide: true };
    from = end + 1;
  }
  return { count, isAnyWide: false };
}

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

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

/** The most quotation marks that may stand in the middle of cells: papaparse notes each that does not fit. */
const mostStrayQuotes = 1_000_000;
/** How often papaparse may look at blanks: some ten seconds. After each quotation mark that ends no quoted cell it looks for blanks up to the next
 *  separator, so that a cell of many such marks and many blanks would take it hours. */
const mostLooksAtBlanks = 20_000_000_000;
/** Marks too few to do harm, and blanks too few. */
const fewQuotes = 100;
const fewBlanks = 1_000;

/** The quotation marks of a text: whether there are any, how many stand elsewhere than at the end of a cell (before one, or in its middle), and,
 *  where there are many of those, the longest run of blanks worth speaking of. */
function measureQuotes(text: string, delimiter: string): { readonly areThere: boolean; readonly notAtEnd: number; readonly longestBlanks: number } {
  const first = text.indexOf('"');
  let notAtEnd = 0;
  const separator = delimiter.charCodeAt(0);
  for (let at = first; at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next !== separator && next !== quote && next !== carriageReturn && next !== lineFeed) notAtEnd++;
  }
  return { areThere: first >= 0, notAtEnd, longestBlanks: notAtEnd > fewQuotes ? longestRunOfBlanks(text) : 0 };
}

/** The longest run of blanks in a text, where it is not a short one: looked for in strides as long as such a run. */
function longestRunOfBlanks(text: string): number {
  let longest = 0;
  for (let at = fewBlanks; at < text.length; at += fewBlanks) {
    if (!isSpace(text, at)) continue;
    let start = at;
    while (isSpace(text, start - 1)) start--;
    while (isSpace(text, at + 1)) at++;
    longest = Math.max(longest, at + 1 - start);
  }
  return longest < fewBlanks ? 0 : longest;
}

function isSpace(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== "" && character.trim() === "";
}

/** A quotation mark in the middle of a cell does no harm while the cell ends on its own line. Where it does not, it may have swallowed rows. */
function isHarmless(error: ParseError, record: readonly string[]): boolean {
  return error.code === "InvalidQuotes" && !record.some((cell) => cell.includes("\n"));
}

function quoteNeverClosed(file: InputFile, row: number): InputError {
  return new InputError("A quotation mark opens in this row and is never closed, so the rows after it cannot be told apart.", { file: file.name, row }, "Close or remove the quotation mark, or open the file in Excel and save it again as CSV.");
}
