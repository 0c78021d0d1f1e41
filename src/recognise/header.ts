import { supportSheetName, settingSheetName } from "../knowledge/headings.ts";
import { columnLetters } from "../model/address.ts";
import { headingKey } from "../model/folded.ts";
import type { Field, Sheet, SheetCell, SheetRow } from "../model/register.ts";
import { cellsIn, textIn } from "../model/sheet-row.ts";
import { matchHeading } from "./heading.ts";
import type { HeadingMatch, TableKind } from "./heading.ts";
import { productOf } from "./product.ts";
import type { Column, Start } from "./table.ts";

/** How far down a sheet its first headings are looked for, in rows with anything in them: below letterheads, addresses and guidance. */
const deepestHeader = 200;

/** The fields of which one has to be among a table's headings. */
const coreFields: readonly Field[] = ["title", "purpose", "recipient", "setting"];

/** The headings of a sheet that is no register of its own and whose rows may belong to another sheet's agreements by their reference; an empty list
 *  where there are none. */
export function findDetailStarts(sheet: Sheet): readonly Start[] {
  return findStarts(sheet, ["reference"]).filter((start) => start.kind === "agreements").slice(0, 1);
}

/** The rows that are headings of a table: the first convincing one, and later ones that begin another table below it. */
export function findStarts(sheet: Sheet, core: readonly Field[] = coreFields): readonly Start[] {
  if (supportSheetName.test(sheet.name.trim())) return [];
  const starts: Start[] = [];
  const lastColumn = lastColumnOf(sheet);
  const first = firstStart(sheet, lastColumn, core);
  if (first === null) return [];
  starts.push(first.start);
  for (let i = first.index + first.start.header.length; i < sheet.rows.length; i++) {
    const previous = starts.at(-1) ?? first.start;
    const row = sheet.rows[i];
    if (row === undefined || !standsApart(sheet.rows[i - 1], row) || isRepeat(row, previous.header)) continue;
    const below: Setting = { sheetName: sheet.name, lastColumn, above: previous.kind, core };
    const likely = startAt(row, sheet.rows[i + 1], below);
    // "Title" and "Status" are headings of settings too, and nothing else may speak of GP Connect.
    const start = likely === null || isPlausible(likely, sheet, i) ? likely : startAt(row, sheet.rows[i + 1], { ...below, only: "agreements" });
    if (start === null || (start.kind === previous.kind && start.kind !== "agreements") || !isPlausible(start, sheet, i)) continue;
    starts.push(start);
    i += start.header.length - 1;
  }
  return starts;
}

/** How many columns a first line may understand and still give way to a later one that understands twice as many: address blocks above a table
 *  ("Name", "Organisation") look like headings. */
const fewColumns = 4;

function firstStart(sheet: Sheet, lastColumn: number, core: readonly Field[]): { readonly start: Start; readonly index: number } | null {
  let first: { readonly start: Start; readonly index: number } | null = null;
  for (const [index, row] of sheet.rows.slice(0, deepestHeader).entries()) {
    const start = startAt(row, sheet.rows[index + 1], { sheetName: sheet.name, lastColumn, above: undefined, core });
    if (start === null || !isPlausible(start, sheet, index)) continue;
    const plainer = first === null ? plainerBelow(start, index, sheet, lastColumn, core) : null;
    if (plainer !== null) return plainer;
    if (first === null) first = { start, index };
    else if (understood(first.start) <= fewColumns && understood(start) >= 2 * understood(first.start) && understood(start) > fewColumns) return { start, index };
    if (understood(first.start) > fewColumns) return first;
  }
  return first;
}

/** The headings right beneath others, where they name at least as many columns and nearly all of theirs by whole headings that are known: those above
 *  are lines of groups. */
function plainerBelow(start: Start, index: number, sheet: Sheet, lastColumn: number, core: readonly Field[]): { readonly start: Start; readonly index: number } | null {
  const at = index + start.header.length;
  const row = sheet.rows[at];
  if (row === undefined || row.texts.length < fewColumns || row.row !== (start.header.at(-1)?.row ?? 0) + 1 || isRepeat(row, start.header)) return null;
  const below = startAt(row, undefined, { sheetName: sheet.name, lastColumn, above: undefined, core });
  if (below?.kind !== start.kind || understood(below) < understood(start)) return null;
  const plain = below.columns.filter((column) => column.why === "heading").length;
  return plain >= fewColumns && plain >= row.texts.length * 0.8 ? { start: below, index: at } : null;
}

function understood({ columns }: Start): number {
  return columns.filter((column) => column.field !== null).length;
}

/** Headings as general as "Name" and "Status" are those of a list of settings only where something speaks of GP Connect: the sheet's name, a heading,
 *  the line above, or a product among the rows below. */
function isPlausible({ kind, columns, header }: Start, sheet: Sheet, index: number): boolean {
  if (kind !== "gp-connect" || settingSheetName.test(sheet.name)) return true;
  const setting = columns.find((column) => column.field === "setting");
  if (setting === undefined) return false;
  if (/\b(?:gp ?connect|gpc|settings?)\b/i.test(setting.heading)) return true;
  const above = sheet.rows[index - 1];
  if (above !== undefined && settingSheetName.test(above.texts.join(" "))) return true;
  const last = header.at(-1)?.row ?? 0;
  return sheet.rows.some((row) => row.row > last && productOf(textIn(row, setting.column) ?? "") !== null);
}

/** The last column of a sheet in which anything stands. */
export function lastColumnOf(sheet: Sheet): number {
  return sheet.rows.reduce((last, row) => Math.max(last, row.columns.at(-1) ?? 0), 0);
}

/** Whether a row says again what the headings say, as registers do at the top of each printed page. */
export function isRepeat(row: SheetRow, header: readonly SheetRow[]): boolean {
  return header.some((line) => {
    const same = row.columns.filter((column, i) => isSameText(textIn(line, column), row.texts[i] ?? "")).length;
    return same >= 2 && same >= row.columns.length * 0.6;
  });
}

function isSameText(heading: string | null, text: string): boolean {
  return heading !== null && heading.trim().toLowerCase() === text.trim().toLowerCase();
}

/** Whether a blank row, or a line of one cell, parts a row from what stands above it, as the headings of a second table are parted. */
function standsApart(above: SheetRow | undefined, row: SheetRow): boolean {
  return above === undefined || above.row < row.row - 1 || above.texts.length === 1;
}

/** The table that begins at a row, whose headings may go on in the next one; null where the row is no heading. Of one line and two, the
 *  reading that understands more columns is taken. */
function startAt(row: SheetRow, next: SheetRow | undefined, setting: Setting): Start | null {
  const { lastColumn } = setting;
  const one = headingsIn(oneLine(row), setting);
  const lines = next === undefined ? null : twoLines(row, next);
  const two = lines === null ? null : headingsIn(lines, setting);
  if (two !== null && next !== undefined && (one === null || two.recognised > one.recognised)) return { header: [row, next], kind: two.kind, columns: columnsOf(two, lastColumn) };
  return one === null ? null : { header: [row], kind: one.kind, columns: columnsOf(one, lastColumn) };
}

/** Where a line of headings is looked for: on which sheet, below what kind of table, and which fields would make it one. */
type Setting = { readonly sheetName: string; readonly lastColumn: number; readonly above: TableKind | undefined; readonly core: readonly Field[]; readonly only?: TableKind };

/** A heading as it stands over one column; `under` is the heading of the group above it, where there are two lines. */
type HeadingCell = { readonly column: number; readonly text: string; readonly under: string | null };

function oneLine(row: SheetRow): readonly HeadingCell[] | null {
  return hasDay(row) ? null : cellsIn(row).map(({ column, text }) => ({ column, text, under: null }));
}

function hasDay({ marks }: SheetRow): boolean {
  return marks?.some((mark) => mark !== null && mark.day !== null) === true;
}

/** What a lower heading says that has no meaning without the one above it. */
const qualifier = /^\W*(?:y ?\/? ?n|yes ?\/? ?no|dd.*|dates?|by|what|whom|names?|details?|type|ref\w*|number|no\.?|link|status|position|role|who|when|done|required|in place|completed?|expiry|due|organisations?|\(.*\))\W*$/i;

/** Two rows read as one line of headings, or null where the second is none: groups above ("Dates") over their columns below ("Start", "End"),
 *  as merged cells or with blanks to the right. Headings that stand in the upper line alone count as they are. */
function twoLines(upper: SheetRow, lower: SheetRow): readonly HeadingCell[] | null {
  if (lower.row !== upper.row + 1 || hasDay(upper) || hasDay(lower) || lower.texts.some((text) => text.length > 80)) return null;
  const tops = cellsIn(upper).filter((cell) => !cell.spread);
  const below = cellsIn(lower).filter((cell) => !cell.spread);
  // One cell over everything is the table's title, not a line of headings.
  if (tops.length < 2) return null;
  const coverOf = (column: number): SheetCell | undefined => tops.findLast((cell) => cell.column <= column);
  const groupSize = (column: number): number => below.filter((cell) => coverOf(cell.column)?.column === column).length;
  const grouped = below.filter((cell) => groupSize(coverOf(cell.column)?.column ?? 0) >= 2);
  const isClear = (cell: SheetCell): boolean => qualifier.test(cell.text) || matchHeading(cell.text, "agreements") !== null || matchHeading(`${coverOf(cell.column)?.text ?? ""} ${cell.text}`, "agreements") !== null;
  const alone = below.filter((cell) => !grouped.includes(cell));
  if (grouped.length < 2 || grouped.filter(isClear).length < grouped.length * 0.6 || !alone.every((cell) => coverOf(cell.column) === undefined || coverOf(cell.column)?.column !== cell.column || qualifier.test(cell.text))) return null;
  const lowerColumns = new Set(below.map((cell) => cell.column));
  const upperOnly = tops.filter((cell) => !lowerColumns.has(cell.column)).map(({ column, text }): HeadingCell => ({ column, text, under: null }));
  return [...upperOnly, ...below.map(({ column, text }): HeadingCell => ({ column, text, under: coverOf(column)?.text ?? null }))].sort((a, b) => a.column - b.column);
}

type Headings = { readonly cells: readonly HeadingCell[]; readonly matches: readonly (HeadingMatch | null)[]; readonly kind: TableKind; readonly recognised: number };

/** A line of cells as the headings of a table, or null. Headings are known words in at least two cells and at least two fifths of them, one of
 *  them a title, purpose, recipient or setting; below another table's headings more is asked, since values such as "Active" are headings too. */
function headingsIn(cells: readonly HeadingCell[] | null, { sheetName, above, core, only }: Setting): Headings | null {
  if (cells === null || cells.length < 2) return null;
  for (const kind of only === undefined ? kindsToTry(sheetName, above) : [only]) {
    const matches = withState(cells, cells.map((cell) => matchCell(cell, kind)), kind);
    const found = new Set(matches.flatMap((match) => (match === null ? [] : [match.field])));
    const hasCore = core.some((field) => found.has(field));
    const recognised = matches.filter((match) => match !== null).length;
    if (kind === "gp-connect" && !(found.has("setting") && found.has("enabled"))) continue;
    if (kind === "agreements" && above === undefined && !hasSubstance(cells, found)) continue;
    const exact = new Set(matches.flatMap((match) => (match?.how === "heading" ? [match.field] : [])));
    // Beside a title and a purpose there may be any number of other columns: months, or an organisation each.
    const isNamed = exact.has("title") && exact.has("purpose");
    if (!hasCore || found.size < 2 || (recognised < cells.length * 0.4 && !isNamed) || cells.some((cell) => summaryHeading.test(cell.text))) continue;
    const isClear = kind === "gp-connect" ? exact.has("setting") && exact.has("enabled") : exact.size >= 3;
    if (above !== undefined && !(isClear && recognised >= cells.length * 0.8)) continue;
    return { cells, matches, kind, recognised };
  }
  return null;
}

/** Headings of a summary that counts agreements, such as a pivot table makes: its rows are no agreements. */
const summaryHeading = /^\s*(?:row labels|column labels|grand total|(?:count|sum|average) of \S.*)$/i;

const rangeWord = /^\W*(?:from|to|until|till)\W*$/i;

/** A heading under another one is read with it where that makes it plainer: "Date" under "Review" is the review date. */
function matchCell({ text, under }: HeadingCell, kind: TableKind): HeadingMatch | null {
  const own = matchHeading(text, kind);
  if (under === null) return own;
  const whole = matchHeading(`${under} ${text}`, kind);
  // "To" under "Agreement period" is a day, and under "Sharing" an organisation.
  if (rangeWord.test(text)) return whole !== null && (whole.field === "start" || whole.field === "end") ? whole : own;
  const both = whole?.how === "spelling" ? null : whole;
  if (both?.how === "heading") return both;
  if (own?.how === "heading" && !qualifier.test(text)) return own;
  return both ?? own ?? (qualifier.test(text) ? matchHeading(under, kind) : null);
}

/** A table of agreements says something of them that lists of people, rooms or suppliers do not: a purpose, a basis, the data; or its headings
 *  speak of agreements, sharing or recipients. */
function hasSubstance(cells: readonly HeadingCell[], found: ReadonlySet<Field>): boolean {
  const substance: readonly Field[] = ["purpose", "claim", "obligationClaim", "legalBasis", "article6", "article9", "commonLaw", "statute", "data", "identifiability", "dpia"];
  return substance.some((field) => found.has(field)) || cells.some((cell) => /\b(?:agreements?|dsas?|isas?|sharing|shared|schemes?|flows?|recipients?|partners?|data)\b/i.test(cell.text));
}

/** In a list headed "Product | Setting" the first column names the product and the second says on or off. */
function withState(cells: readonly HeadingCell[], matches: readonly (HeadingMatch | null)[], kind: TableKind): readonly (HeadingMatch | null)[] {
  if (kind !== "gp-connect" || matches.some((match) => match?.field === "enabled")) return matches;
  const first = matches.findIndex((match) => match?.field === "setting");
  return matches.map((match, i) => (match?.field === "setting" && i > first && headingKey(cells[i]?.text ?? "") !== headingKey(cells[first]?.text ?? "") ? { ...match, field: "enabled" } : match));
}

function kindsToTry(sheetName: string, above: TableKind | undefined): readonly TableKind[] {
  if (above === "agreements") return ["gp-connect", "agreements"];
  if (above === "gp-connect") return ["agreements"];
  return settingSheetName.test(sheetName) ? ["gp-connect", "agreements"] : ["agreements", "gp-connect"];
}

function columnsOf({ cells, matches }: Headings, lastColumn: number): readonly Column[] {
  const headed = new Map(cells.map((cell, i) => [cell.column, { heading: cell.under === null ? cell.text : `${cell.under}: ${cell.text}`, match: matches[i] ?? null }]));
  return Array.from({ length: lastColumn }, (_, i): Column => {
    const { heading = "", match = null } = headed.get(i + 1) ?? {};
    return { column: i + 1, letters: columnLetters(i + 1), heading, field: match?.field ?? null, why: match?.how ?? "none", others: match?.others ?? [] };
  });
}
