import { finding } from "../knowledge/findings.ts";
import { supportSheetName } from "../knowledge/headings.ts";
import { fieldName } from "../knowledge/wording.ts";
import { columnLetters } from "../model/address.ts";
import type { WrittenAcceptance } from "../model/acceptance.ts";
import type { Finding } from "../model/audit.ts";
import { InputError } from "../model/input-error.ts";
import type { Mapping } from "../model/mapping.ts";
import type { Field, Place, Sheet, SheetRow, SourceFile } from "../model/register.ts";
import { inferColumns } from "./column-content.ts";
import { findDetailStarts, findStarts } from "./header.ts";
import { startOfMapped, tablesMapped } from "./mapped.ts";
import { earlierSources, takeOutOwn, withOwn, writtenAcceptances } from "./own-columns.ts";
import { recognisePractice } from "./practice.ts";
import type { PracticeName } from "./practice.ts";
import { readingFindings } from "./reading-findings.ts";
import { joinByReference } from "./reference-join.ts";
import { findProductColumns, findSettingLists, findStateColumns } from "./settings-list.ts";
import { splitSideBySide } from "./side-by-side.ts";
import type { Column, Start, Table } from "./table.ts";
import { headingsDownwards } from "./transposed.ts";
import { roleOfOddRow } from "./row-role.ts";
import { leftOut, readTableRows, shortened } from "./table-rows.ts";
export { matchHeading } from "./heading.ts";
import type { EarlierSource } from "./own-columns.ts";
export type { Table } from "./table.ts";

/** A register with its tables found; sheets without one are `ignored`. */
export type Recognised = {
  readonly tables: readonly Table[];
  readonly ignored: readonly { readonly file: string; readonly sheet: string; readonly rows: number }[];
  readonly practice: PracticeName;
  readonly goesOnFrom: readonly EarlierSource[];
  readonly accepted: readonly WrittenAcceptance[];
  readonly findings: readonly Finding[];
};

/** Finds the tables of agreements and of GP Connect settings in a register's sheets, and says what each column was taken for and why. A
 *  mapping goes before what would be found. Every row that is no item becomes a finding. Throws an InputError where no sheet has a table of
 *  agreements or settings, where none of its columns is a title or a purpose, and where the mapping does not fit. */
export function recogniseRegister(sources: readonly SourceFile[], mapping: Mapping | null): Recognised {
  const without = takeOutOwn(sources.flatMap((source) => source.sheets));
  const sheets = without.sheets.filter((sheet) => sheet.rows.length > 0);
  checkMapping(mapping, sheets);
  const results = sheets.map((sheet) => ({ sheet, ...recogniseSheet(sheet, mapping, sheets.length === 1) }));
  const found = results.flatMap((result) => result.tables);
  if (found.length === 0) throw results.some((result) => result.findings.some((entry) => entry.code === "headings-downwards")) ? headingsAreDownwards(results.flatMap((result) => result.findings)) : headingsMissing(sources);
  const details = results.filter((result) => result.tables.length === 0 && tablesMapped(mapping, result.sheet, false) === null).map(({ sheet }) => recogniseBlock(sheet, null, findDetailStarts(sheet)));
  const { tables, findings } = joinByReference(found, details.flatMap((result) => result.tables));
  const nameless = tables.filter((table) => table.kind === "agreements" && table.joinedTo === null && !hasNameOrPurpose(table));
  const [first] = nameless;
  if (first !== undefined && nameless.length === tables.filter((table) => table.joinedTo === null).length) throw namesMissing(first);
  if (tables.every((table) => table.rows.length === 0)) throw rowsMissing(tables);
  const kept = tables.filter((table) => !nameless.includes(table));
  const joined = details.filter((result) => result.tables.some((table) => tables.some((other) => other.joinedTo !== null && other.sheet === table.sheet && other.file === table.file)));
  const isJoined = (entry: Finding): boolean => entry.code === "sheet-left-out" && joined.some((result) => result.tables.some((table) => table.file === entry.cell.file && table.sheet === entry.cell.sheet));
  const ignored = results.filter((result) => !result.tables.some((table) => kept.some((other) => other.file === table.file && other.sheet === table.sheet))).map(({ sheet }) => ({ file: sheet.file, sheet: sheet.name, rows: sheet.rows.length }));
  const masked = [...sheets, ...without.reports].flatMap((sheet) => sheet.masked.map((address) => finding("patient-identifier", { file: sheet.file, sheet: sheet.name, row: Number(/\d+$/.exec(address)?.[0]) }, address, { count: 1 })));
  const registers = kept.filter((table) => table.kind === "agreements" && table.joinedTo === null);
  const empty = registers.every((table) => table.rows.length === 0) ? registers.map(({ file, sheet, headerRow }) => finding("agreements-absent", { file, sheet, row: headerRow ?? 1 }, null, {})) : [];
  return {
    tables: withOwn(kept, without),
    ignored: [...ignored, ...without.reports.map(({ file, name, rows }) => ({ file, sheet: name, rows: rows.length }))],
    practice: recognisePractice(sheets, kept),
    goesOnFrom: earlierSources(without.reports),
    accepted: writtenAcceptances(without.reports),
    findings: [...results.flatMap((result) => result.findings.filter((entry) => !isJoined(entry))), ...joined.flatMap((result) => result.findings), ...findings, ...nameless.flatMap(withoutName), ...empty, ...masked, ...readingFindings(sources.map((source) => ({ ...source, sheets: [...without.sheets, ...without.reports].filter((sheet) => source.sheets.some((own) => own.file === sheet.file && own.name === sheet.name)) })), kept)],
  };
}

type SheetResult = { readonly tables: readonly Table[]; readonly findings: readonly Finding[] };

function recogniseSheet(sheet: Sheet, mapping: Mapping | null, isOnlySheet: boolean): SheetResult {
  const mapped = tablesMapped(mapping, sheet, isOnlySheet);
  if (mapped?.length === 0) return leaveSheetOut(sheet);
  // A sheet of guidance lists the headings of another sheet, and is no register itself.
  const downwards = mapped === null && !supportSheetName.test(sheet.name.trim()) ? headingsDownwards(sheet) : [];
  if (downwards.length > 0) return { tables: [], findings: [finding("headings-downwards", { file: sheet.file, sheet: sheet.name, row: sheet.rows[0]?.row ?? 1 }, null, { headings: downwards.slice(0, 3).map((heading) => `"${shortened(heading)}"`).join(", "), rows: sheet.rows.length })] };
  const products = findProductColumns(sheet) ?? findStateColumns(sheet);
  const rest = without(sheet, products === null ? [] : [products]);
  const blocks = mapped === null ? splitSideBySide(rest) : [rest];
  const results = blocks.map((block, i) => recogniseBlock(block, i === 0 ? null : firstColumn(block), mapped === null ? null : mapped.map((table) => startOfMapped(table, rest))));
  const tables = [...results.flatMap((result) => result.tables), ...(products === null ? [] : [products])];
  if (tables.length === 0) return leaveSheetOut(sheet);
  const above = products === null || results.some((result) => result.tables.length > 0) ? [] : rest.rows.map((row) => leftOut(sheet, row, "a row beside the GP Connect settings"));
  const hidden = sheet.hidden ? [finding("sheet-hidden", { file: sheet.file, sheet: sheet.name, row: tables[0]?.headerRow ?? sheet.rows[0]?.row ?? 1 }, null, {})] : [];
  return { tables, findings: [...hidden, ...results.flatMap((result) => result.findings), ...above] };
}

function leaveSheetOut(sheet: Sheet): SheetResult {
  return { tables: [], findings: [finding("sheet-left-out", { file: sheet.file, sheet: sheet.name, row: sheet.rows[0]?.row ?? 1 }, null, { rows: sheet.rows.length })] };
}

/** The tables of a sheet, or of one side of it: those under headings, and lists of settings that have none. `part` names the side; `known` are
 *  the headings where something else has found them. */
function recogniseBlock(sheet: Sheet, part: string | null, known: readonly Start[] | null): SheetResult {
  const starts = known ?? findStarts(sheet);
  const lists = supportSheetName.test(sheet.name.trim()) ? [] : findSettingLists(sheet, starts, part);
  const { rows } = without(sheet, lists);
  const findings: Finding[] = [];
  const firstRow = starts[0]?.header[0]?.row ?? 0;
  if (starts.length > 0 || lists.length > 0) {
    for (const row of rows) if (starts.length === 0 || row.row < firstRow) findings.push(leftOut(sheet, row, starts.length === 0 ? "a row beside the GP Connect settings" : "a row above the headings"));
  }
  const tables = starts.map((start, i): Table => {
    const headerRow = start.header.at(-1)?.row ?? null;
    const until = starts[i + 1]?.header[0]?.row ?? Infinity;
    const between = rows.filter((row) => row.row > (headerRow ?? 0) && row.row < until);
    const columns = start.kind === "agreements" && start.columns.every((column) => column.why !== "mapping") ? inferColumns(start.columns, between) : start.columns;
    const place: Place = { file: sheet.file, sheet: sheet.name, row: headerRow ?? between[0]?.row ?? 1 };
    findings.push(...start.header.slice(0, -1).map((row) => leftOut(sheet, row, "the upper line of the headings")), ...columnFindings(columns, place));
    const items = readTableRows(sheet, start, columns, between, part, i === 0 ? sectionAbove(rows, firstRow, columns.length) : null);
    // One by one: as arguments, those of a large register overflow the stack.
    for (const entry of items.findings) findings.push(entry);
    return { file: sheet.file, sheet: sheet.name, kind: start.kind, headerRow, columns, rows: items.rows, joinedTo: null };
  });
  return { tables: [...tables, ...lists], findings };
}

/** The last line above the first headings, where it heads the rows below them as a section heading does: "Ended agreements", "Supplier: …". */
function sectionAbove(rows: readonly SheetRow[], firstRow: number, columns: number): SheetRow | null {
  const last = rows.findLast((row) => row.row < firstRow) ?? null;
  return last !== null && roleOfOddRow(last, columns) === "a section heading" ? last : null;
}

/** A sheet without the rows that tables have taken, their headings included. */
function without(sheet: Sheet, tables: readonly Table[]): Sheet {
  if (tables.length === 0) return sheet;
  const taken = new Set(tables.flatMap((table) => [table.headerRow, ...table.rows.map((row) => row.place.row)]));
  return { ...sheet, rows: sheet.rows.filter((row) => !taken.has(row.row)) };
}

function firstColumn(sheet: Sheet): string {
  const firsts = sheet.rows.map(({ columns: [column = 1] }) => column);
  return columnLetters(firsts.reduce((first, column) => Math.min(first, column), firsts[0] ?? 1));
}

/** The fields of which a second column is as likely a mistake as not. */
const oncePerTable: readonly Field[] = ["title", "recipient", "status", "start", "end", "review", "enabled", "decision", "decisionBy", "decisionDate"];

function columnFindings(columns: readonly Column[], place: Place): readonly Finding[] {
  return columns.flatMap(({ heading, letters, field, why, others, column }) => {
    const address = `${letters}${place.row}`;
    const words = shortened(heading);
    if (why === "content" && field !== null) return [finding("column-by-content", place, address, { heading: words, letters, taken: fieldName(field) })];
    if (heading.trim() === "" || why === "mapping") return [];
    if (field === null) return [finding("column-unrecognised", place, address, { heading: words })];
    if (why === "spelling") return [finding("column-misspelt", place, address, { heading: words, taken: fieldName(field) })];
    if (others.length > 0) return [finding("column-ambiguous", place, address, { heading: words, taken: fieldName(field), others: others.map(fieldName).join(" or ") })];
    const twin = columns.find((other) => other.column < column && other.field === field && oncePerTable.includes(field));
    return twin === undefined ? [] : [finding("column-repeated", place, address, { heading: words, letters, taken: fieldName(field), other: `${shortened(twin.heading)}" (column ${twin.letters})` })];
  });
}

function hasNameOrPurpose(table: Table): boolean {
  return table.columns.some((column) => column.field === "title" || column.field === "purpose");
}

/** What becomes of a table that nobody could judge, beside others that can be judged. */
function withoutName(table: Table): readonly Finding[] {
  return table.rows.map((row) => finding("row-left-out", row.place, null, { what: "a row of a table that has neither a title nor a purpose", text: shortened(Object.values(row.cells).flat().map((cell) => cell.text.trim()).join(" ")) }));
}

const acceptedHeadings =
  'The register needs a row of headings with at least two of: "Title" or "Agreement", "Recipient" or "Shared with", "Purpose", "Legal basis", "Status"; a GP Connect list needs "Setting" and "Enabled".';

function headingsMissing(sources: readonly SourceFile[]): InputError {
  const [only] = sources;
  const first = sources.flatMap((source) => source.sheets).find((sheet) => sheet.rows.length > 0);
  const place = sources.length === 1 && only !== undefined ? { file: only.name, ...(first === undefined || only.sheets.length > 1 ? {} : { sheet: first.name }) } : {};
  return new InputError("No row of column headings was recognised, so the register cannot be audited.", place, acceptedHeadings);
}

function headingsAreDownwards(findings: readonly Finding[]): InputError {
  const [first] = findings.filter((entry) => entry.code === "headings-downwards");
  return new InputError("The headings stand one below the other, so that each agreement has a column or a sheet of its own. Such a register cannot be audited.", first === undefined ? {} : { file: first.cell.file, sheet: first.cell.sheet, row: first.cell.row }, transposeIt);
}

const transposeIt = "Give each agreement a row: in Excel copy the cells, right-click an empty sheet, and choose Paste Special, Transpose. Where each agreement has a sheet, put the rows one below the other on one sheet.";

function namesMissing(table: Table): InputError {
  const headings = table.columns.flatMap((column) => (column.heading.trim() === "" ? [] : [`"${shortened(column.heading)}"`]));
  return new InputError(
    `Neither a title nor a purpose was found among the columns (${headings.join(", ")}), so nothing could be judged.`,
    { file: table.file, sheet: table.sheet, ...(table.headerRow === null ? {} : { row: table.headerRow }) },
    'Head one column "Title" or "Agreement" and one "Purpose" or "Reason for sharing", or say which column is which with --map.',
  );
}

function rowsMissing([first]: readonly Table[]): InputError {
  return new InputError("The register has headings but no rows under them.", first === undefined ? {} : { file: first.file, sheet: first.sheet, ...(first.headerRow === null ? {} : { row: first.headerRow }) }, "Check that the right file was chosen and that it was saved with its rows.");
}

/** Throws an InputError where a mapping speaks of none of the register's sheets: it would be left unused without a word. */
function checkMapping(mapping: Mapping | null, sheets: readonly Sheet[]): void {
  if (mapping === null || sheets.some((sheet) => tablesMapped(mapping, sheet, sheets.length === 1) !== null)) return;
  throw new InputError(`The column mapping speaks of ${mapping.tables.map((table) => `"${table.sheet}"`).join(", ")}, but the register has ${sheets.map((sheet) => `"${sheet.name}"`).join(", ")}.`, {}, "Correct the sheet names in the mapping file.");
}
