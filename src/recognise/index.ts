import { finding } from "../knowledge/findings.ts";
import { settingSheetName, supportSheetName } from "../knowledge/headings.ts";
import { fieldName } from "../knowledge/wording.ts";
import type { Finding } from "../model/audit.ts";
import { columnLetters } from "../model/address.ts";
import { InputError } from "../model/input-error.ts";
import type { Cell, Field, Place, Row, Sheet, SheetRow, SourceFile } from "../model/register.ts";
import { matchHeading } from "./heading.ts";
import type { HeadingMatch, TableKind } from "./heading.ts";
import { recognisePractice } from "./practice.ts";
import type { PracticeName } from "./practice.ts";
import { readingFindings } from "./reading-findings.ts";
import { roleOfOddRow } from "./row-role.ts";

/** A column of a table: its letters, its heading as written, and the field it was taken for (null: not recognised). */
type Column = { readonly column: number; readonly letters: string; readonly heading: string; readonly field: Field | null };

/** A table found on a sheet. `headerRow` is the row of its headings, as a spreadsheet program numbers it. */
export type Table = {
  readonly file: string;
  readonly sheet: string;
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

/** A register with its tables found; sheets without one are `ignored`. */
export type Recognised = {
  readonly tables: readonly Table[];
  readonly ignored: readonly { readonly file: string; readonly sheet: string; readonly rows: number }[];
  readonly practice: PracticeName;
  readonly findings: readonly Finding[];
};

/** Finds the tables of agreements and of GP Connect settings in a register's sheets, and says what each column was taken for.
 *  Every row that is no item becomes a finding. Throws an InputError where no sheet has a table of agreements or settings. */
export function recogniseRegister(sources: readonly SourceFile[]): Recognised {
  const sheets = sources.flatMap((source) => source.sheets);
  const results = sheets.filter((sheet) => sheet.rows.length > 0).map((sheet) => ({ sheet, ...recogniseSheet(sheet) }));
  const tables = results.flatMap((result) => result.tables);
  if (tables.length === 0) throw headingsMissing(sources);
  if (tables.every((table) => table.rows.length === 0)) throw rowsMissing(tables);
  const ignored = results.filter((result) => result.tables.length === 0).map(({ sheet }) => ({ file: sheet.file, sheet: sheet.name, rows: sheet.rows.length }));
  const masked = sheets.flatMap((sheet) => sheet.masked.map((address) => finding("patient-identifier", { file: sheet.file, sheet: sheet.name, row: Number(/\d+$/.exec(address)?.[0]) }, address, { count: 1 })));
  return { tables, ignored, practice: recognisePractice(sheets), findings: [...results.flatMap((result) => result.findings), ...masked, ...readingFindings(sources, tables)] };
}

function rowsMissing([first]: readonly Table[]): InputError {
  return new InputError("The register has headings but no rows under them.", first === undefined ? {} : { file: first.file, sheet: first.sheet, row: first.headerRow }, "Check that the right file was chosen and that it was saved with its rows.");
}

function headingsMissing(sources: readonly SourceFile[]): InputError {
  const [only] = sources;
  const first = sources.flatMap((source) => source.sheets).find((sheet) => sheet.rows.length > 0);
  const place = sources.length === 1 && only !== undefined ? { file: only.name, ...(first === undefined || only.sheets.length > 1 ? {} : { sheet: first.name }) } : {};
  return new InputError(
    "No row of column headings was recognised, so the register cannot be audited.",
    place,
    'The register needs a row of headings with at least two of: "Title" or "Agreement", "Recipient" or "Shared with", "Purpose", "Legal basis", "Status"; a GP Connect list needs "Setting" and "Enabled".',
  );
}

type SheetResult = { readonly tables: readonly Table[]; readonly findings: readonly Finding[] };

function recogniseSheet(sheet: Sheet): SheetResult {
  const place = (row: number): Place => ({ file: sheet.file, sheet: sheet.name, row });
  const starts = headerRows(sheet);
  if (starts.length === 0) return { tables: [], findings: [finding("sheet-left-out", place(sheet.rows[0]?.row ?? 1), null, { rows: sheet.rows.length })] };
  const findings: Finding[] = sheet.hidden ? [finding("sheet-hidden", place(starts[0]?.header.row ?? 1), null, {})] : [];
  const leaveOut = (row: SheetRow, what: string): void => {
    findings.push(finding("row-left-out", place(row.row), null, { what, text: shortened(row.cells.map((cell) => cell.text.trim()).join(" ")) }));
  };
  for (const row of sheet.rows) {
    if (row.row < (starts[0]?.header.row ?? 0)) leaveOut(row, "a row above the headings");
  }
  const tables = starts.map(({ header, kind, columns }, i): Table => {
    findings.push(...columnFindings(columns, kind, place(header.row)));
    const until = starts[i + 1]?.header.row ?? Infinity;
    const rows: Row[] = [];
    let section: Cell | null = null;
    for (const row of sheet.rows) {
      if (row.row <= header.row || row.row >= until) continue;
      const odd = isRepeat(row, header) ? "a repeat of the headings" : roleOfOddRow(row, columns.length);
      if (odd !== null) {
        leaveOut(row, odd);
        const [first] = row.cells;
        if (odd === "a section heading" && first !== undefined) section = { address: first.address, text: first.text, heading: "section heading", day: null };
        continue;
      }
      if (row.hidden) findings.push(finding("row-hidden", place(row.row), null, {}));
      const cells = rowByField(row, columns, place(row.row), section);
      const previous = rows.at(-1);
      if (kind === "agreements" && previous !== undefined && continuesAbove(cells)) {
        leaveOut(row, `a continuation of row ${previous.place.row}, to which its words were added`);
        rows[rows.length - 1] = joined(previous, cells);
        continue;
      }
      rows.push(cells);
    }
    return { file: sheet.file, sheet: sheet.name, kind, headerRow: header.row, columns, rows };
  });
  return { tables, findings };
}

type Start = { readonly header: SheetRow; readonly kind: TableKind; readonly columns: readonly Column[] };

/** The rows that are headings of a table: the first convincing one, and later ones that begin another kind of table below it. */
function headerRows(sheet: Sheet): readonly Start[] {
  if (supportSheetName.test(sheet.name.trim())) return [];
  const starts: Start[] = [];
  const lastColumn = Math.max(...sheet.rows.map((row) => row.cells.at(-1)?.column ?? 0));
  for (const row of sheet.rows.slice(0, starts.length === 0 ? 200 : undefined)) {
    const previous = starts.at(-1);
    if (previous !== undefined && isRepeat(row, previous.header)) continue;
    const start = asHeader(row, sheet.name, lastColumn, previous?.kind);
    if (start === null || (previous !== undefined && !standsApart(sheet, row))) continue;
    if (previous === undefined || start.kind !== previous.kind) starts.push(start);
  }
  return starts;
}

/** Whether a blank row, or a line of one cell, parts a row from what stands above it, as the headings of a second table are parted. */
function standsApart(sheet: Sheet, row: SheetRow): boolean {
  const above = sheet.rows[sheet.rows.indexOf(row) - 1];
  return above === undefined || above.row < row.row - 1 || above.cells.length === 1;
}

const coreFields: readonly Field[] = ["title", "purpose", "recipient", "setting"];

/** A row as the headings of a table, or null. Headings are known words in at least two cells and at least two fifths of them, one of them
 *  a title, purpose, recipient or setting; below another table's headings more is asked, since values such as "Active" are headings too. */
function asHeader(row: SheetRow, sheetName: string, lastColumn: number, above: TableKind | undefined): Start | null {
  const cells = row.cells.filter((cell) => !cell.spread);
  if (cells.length < 2 || cells.some((cell) => cell.day !== null)) return null;
  for (const kind of kindsToTry(sheetName, above)) {
    const matches = withState(cells.map((cell) => matchHeading(cell.text, kind)), kind);
    const found = new Set(matches.flatMap((match) => (match === null ? [] : [match.field])));
    const hasCore = coreFields.some((field) => found.has(field));
    const recognised = matches.filter((match) => match !== null).length;
    if (kind === "gp-connect" && !(found.has("setting") && found.has("enabled"))) continue;
    if (kind === "agreements" && above === undefined && !hasSubstance(cells, found)) continue;
    if (!hasCore || found.size < 2 || recognised < cells.length * 0.4) continue;
    const exact = new Set(matches.flatMap((match) => (match?.how === "exact" ? [match.field] : [])));
    const isClear = kind === "gp-connect" ? exact.has("setting") && exact.has("enabled") : exact.size >= 3;
    if (above !== undefined && !(isClear && recognised >= cells.length * 0.8)) continue;
    return { header: row, kind, columns: columnsOf(row, matches, lastColumn) };
  }
  return null;
}

/** A table of agreements says something of them: a purpose, a basis, a status, a date; or its heading calls them agreements. A list of people and
 *  their organisations does not. */
function hasSubstance(cells: SheetRow["cells"], found: ReadonlySet<Field>): boolean {
  const substance: readonly Field[] = ["purpose", "claim", "obligationClaim", "legalBasis", "article6", "article9", "commonLaw", "statute", "status", "signed", "start", "end", "review", "data", "identifiability", "dpia", "retention"];
  return substance.some((field) => found.has(field)) || cells.some((cell) => /\b(?:agreements?|dsas?|isas?|sharing|schemes?|flows?)\b/i.test(cell.text));
}

/** In a list headed "Product | Setting" the first column names the product and the second says on or off. */
function withState(matches: readonly (HeadingMatch | null)[], kind: TableKind): readonly (HeadingMatch | null)[] {
  if (kind !== "gp-connect" || matches.some((match) => match?.field === "enabled")) return matches;
  const first = matches.findIndex((match) => match?.field === "setting");
  return matches.map((match, i) => (match?.field === "setting" && i > first ? { ...match, field: "enabled" } : match));
}

function kindsToTry(sheetName: string, above: TableKind | undefined): readonly TableKind[] {
  if (above === "agreements") return ["gp-connect"];
  if (above === "gp-connect") return ["agreements"];
  return settingSheetName.test(sheetName) ? ["gp-connect", "agreements"] : ["agreements", "gp-connect"];
}

function columnsOf(row: SheetRow, matches: readonly (HeadingMatch | null)[], lastColumn: number): readonly Column[] {
  const cells = row.cells.filter((cell) => !cell.spread);
  const headed = new Map(cells.map((cell, i) => [cell.column, { heading: cell.text, field: matches[i]?.field ?? null }]));
  return Array.from({ length: lastColumn }, (_, i) => ({ column: i + 1, letters: columnLetters(i + 1), heading: headed.get(i + 1)?.heading ?? "", field: headed.get(i + 1)?.field ?? null }));
}

function columnFindings(columns: readonly Column[], kind: TableKind, place: Place): readonly Finding[] {
  return columns.flatMap(({ heading, letters, field }) => {
    if (heading.trim() === "") return [];
    const match = matchHeading(heading, kind);
    const address = `${letters}${place.row}`;
    if (match === null || field === null) return [finding("column-unrecognised", place, address, { heading: shortened(heading) })];
    if (match.others.length === 0) return [];
    return [finding("column-ambiguous", place, address, { heading: shortened(heading), taken: fieldName(match.field), others: match.others.map(fieldName).join(" or ") })];
  });
}

function isRepeat(row: SheetRow, header: SheetRow): boolean {
  const headings = new Map(header.cells.map((cell) => [cell.column, cell.text.trim().toLowerCase()]));
  const same = row.cells.filter((cell) => headings.get(cell.column) === cell.text.trim().toLowerCase()).length;
  return same >= 2 && same >= row.cells.length * 0.6;
}

function rowByField(row: SheetRow, columns: readonly Column[], place: Place, section: Cell | null): Row {
  const cells: { [F in Field]?: Cell[] } = {};
  for (const { column, address, text, day } of row.cells) {
    const { field = null, heading = "" } = columns[column - 1] ?? {};
    (cells[field ?? "other"] ??= []).push({ address, text, heading, day });
  }
  if (section !== null) cells.section = [section];
  return { place, cells };
}

/** A row that has only more words for a text column goes on with what stands above it, as somebody types who starts a new line in the next row. */
function continuesAbove({ cells }: Row): boolean {
  const filled = Object.entries(cells).filter(([field, of]) => field !== "section" && of.length > 0).map(([field]) => field);
  return filled.length > 0 && filled.every((field) => field === "purpose" || field === "data" || field === "notes") && filled.includes("purpose");
}

function joined(row: Row, more: Row): Row {
  const add = (field: "purpose" | "data" | "notes"): readonly Cell[] => [...(row.cells[field] ?? []), ...(more.cells[field] ?? [])];
  return { place: row.place, cells: { ...row.cells, purpose: add("purpose"), data: add("data"), notes: add("notes") } };
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
