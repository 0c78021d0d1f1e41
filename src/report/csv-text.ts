import Papa from "papaparse";
import { oneLine } from "./document/items.ts";

/** A value in a cell of a CSV file. Numbers stay numbers; null is an empty cell. */
export type CsvValue = string | number | null;

/** A CSV file that Excel opens as it is: with a byte order mark, commas, lines that end in CR LF, and a first line of headings. No text in it is
 *  taken for a formula by any spreadsheet program, and every record stands on one line. */
export function csvFile(headings: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const cells = [headings, ...rows].map((row) => row.map((value) => (typeof value === "string" ? csvText(value) : value)));
  return `\ufeff${Papa.unparse(cells, { newline: "\r\n", quotes: (value: unknown) => typeof value === "string" && value !== "" })}\r\n`;
}

/** What a spreadsheet program takes for the beginning of a formula, also behind spaces and in the wide letters of East Asian fonts. Tabs and line
 *  breaks are spaces by then. Source: OWASP, CSV injection. */
const formulaStart = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** The most characters that a cell of Excel holds; it would break a longer one over several rows. */
const longestCell = 32_767;

/** A text made safe for a cell of a CSV file: on one line, without invisible characters, no longer than a cell may be, and with an apostrophe
 *  before what a spreadsheet program would take for a formula. */
export function csvText(text: string): string {
  const safe = formulaGuarded(oneLine(text));
  return safe.length <= longestCell ? safe : `${safe.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A text on one line with an apostrophe before what a spreadsheet program would take for a formula, and as it is otherwise. */
export function formulaGuarded(line: string): string {
  return formulaStart.test(line) ? `'${line}` : line;
}
