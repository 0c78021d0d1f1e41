import { mappingFound } from "../../column-mapping.ts";
import { columnReasonWords, fieldName } from "../../knowledge/index.ts";
import { columnLetters } from "../../model/address.ts";
import type { Audit } from "../../model/audit.ts";
import type { MappedTable, Mapping } from "../../model/mapping.ts";
import { mappableFields } from "../../model/mapping.ts";
import type { Field, Sheet, SheetRow, SourceFile } from "../../model/register.ts";
import { textIn } from "../../model/sheet-row.ts";
import { matchHeading } from "../../recognise/index.ts";

/** A column as it was read: what it was taken for (null: nothing that the audit uses) and why, the first things that stand in it, and, where
 *  its heading fits several fields, those to choose from. */
export type ColumnCheck = { readonly column: string; readonly heading: string; readonly field: Field | null; readonly why: string; readonly samples: readonly string[]; readonly ask: readonly Field[]; readonly isAnswered?: true };

/** A table as it was read: its place in the mapping, and its columns. */
export type TableCheck = { readonly sheet: string; readonly role: MappedTable["role"]; readonly headerRow: number | null; readonly columns: readonly ColumnCheck[] };

/** A sheet as it was read: its first rows, and its tables. `found` says in words what else was found there, which no mapping changes. */
export type SheetCheck = {
  readonly file: string;
  readonly name: string;
  readonly rows: number;
  readonly letters: readonly string[];
  readonly preview: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly tables: readonly TableCheck[];
  readonly found: string | null;
};

/** How a register was read, to look at and to put right. */
export type Check = { readonly sheets: readonly SheetCheck[]; readonly fields: readonly { readonly field: Field; readonly name: string }[] };

/** The most columns of a sheet that are shown, and the first rows, which are shown and may hold the headings. */
const shown = { columns: 40, headings: 40 } as const;

/** The longest text of a cell in a preview, in characters. */
const longestSample = 80;

/** How the files were read. `audit` is null where they could not be audited: then nothing is taken for anything, and the user says what is. */
export function checkOf(sources: readonly SourceFile[], audit: Audit | null): Check {
  const mapping = audit === null ? null : mappingFound(audit);
  return {
    fields: mappableFields.map((field) => ({ field, name: fieldName(field) })),
    sheets: sources.flatMap((source) => source.sheets).filter((sheet) => sheet.rows.length > 0).map((sheet) => {
      const letters = columnsOf(sheet).map(columnLetters);
      const mapped = mapping?.tables.filter((table) => table.sheet === sheet.name) ?? [];
      const found = foundOn(sheet, audit, mapped.length);
      return {
        file: sheet.file,
        name: sheet.name,
        rows: sheet.rows.length,
        letters,
        preview: sheet.rows.slice(0, shown.headings).map((row) => ({ row: row.row, cells: letters.map((_, i) => shortened(textIn(row, i + 1) ?? "")) })),
        tables: mapped.length > 0 ? mapped.map((table) => tableCheck(sheet, table)) : found === null ? [{ sheet: sheet.name, role: "ignored", headerRow: null, columns: [] }] : [],
        found,
      };
    }),
  };
}

function foundOn(sheet: Sheet, audit: Audit | null, mapped: number): string | null {
  const readings = audit?.sources.flatMap((source) => source.sheets.filter(({ name }) => source.file === sheet.file && name === sheet.name)) ?? [];
  const joined = readings.find((reading) => reading.joinedTo !== null);
  if (joined !== undefined) return `Its rows were added to the agreements on sheet “${joined.joinedTo ?? ""}” by their reference.`;
  const list = readings.find((reading) => reading.role === "gp-connect" && (reading.headings.length === 0 || reading.headings.some((heading) => heading.why === "product")));
  return list === undefined || mapped > 0 ? null : `A list of ${list.rows} GP Connect settings, found by their names.`;
}

function tableCheck(sheet: Sheet, { role, headerRow, columns }: MappedTable): TableCheck {
  return { sheet: sheet.name, role, headerRow, columns: columns.map(({ column, heading, field, why }) => ({ column, heading, field, why: why ?? "", samples: samplesOf(sheet, column, headerRow), ask: askOf(heading, role, why) })) };
}

/** The fields between which a heading leaves the choice open; none where somebody has chosen. */
function askOf(heading: string, role: MappedTable["role"], why: string | undefined): readonly Field[] {
  if (role === "ignored" || why === columnReasonWords.mapping || why === columnReasonWords.content) return [];
  const match = matchHeading(heading, role);
  return match === null || match.others.length === 0 ? [] : [match.field, ...match.others];
}

/** The columns that a row of headings comes to, for a table that the user has found. */
export function tableAt(sources: readonly SourceFile[], { sheet: name, role, headerRow }: Pick<TableCheck, "sheet" | "role" | "headerRow">): TableCheck {
  const sheet = sources.flatMap((source) => source.sheets).find((entry) => entry.name === name);
  if (sheet === undefined || role === "ignored") return { sheet: name, role, headerRow: null, columns: [] };
  const header = sheet.rows.find((row) => row.row === headerRow) ?? likelyHeader(sheet, role);
  if (header === undefined) return { sheet: name, role, headerRow: null, columns: [] };
  const columns = header.columns.flatMap((number, i): readonly ColumnCheck[] => {
    const heading = (header.texts[i] ?? "").trim();
    if (heading === "") return [];
    const match = matchHeading(heading, role);
    const column = columnLetters(number);
    return [{ column, heading, field: match?.field ?? null, why: columnReasonWords[match?.how ?? "none"], samples: samplesOf(sheet, column, header.row), ask: match === null || match.others.length === 0 ? [] : [match.field, ...match.others] }];
  });
  return { sheet: name, role, headerRow: header.row, columns };
}

/** The row that most likely holds the headings: of the first rows, the one with most cells that could be headings. */
function likelyHeader(sheet: Sheet, role: "agreements" | "gp-connect"): SheetRow | undefined {
  const worth = (row: SheetRow): number => row.texts.filter((text) => matchHeading(text, role) !== null).length * 100 + row.texts.length;
  return sheet.rows.slice(0, shown.headings).reduce<SheetRow | undefined>((best, row) => (best === undefined || worth(row) > worth(best) ? row : best), undefined);
}

function samplesOf(sheet: Sheet, letters: string, headerRow: number | null): readonly string[] {
  const number = columnsOf(sheet).find((column) => columnLetters(column) === letters) ?? 0;
  const texts = sheet.rows.filter((row) => row.row > (headerRow ?? 0)).slice(0, 200).map((row) => shortened(textIn(row, number) ?? ""));
  return [...new Set(texts.filter((text) => text !== ""))].slice(0, 3);
}

function columnsOf(sheet: Sheet): readonly number[] {
  const last = sheet.rows.reduce((most, row) => Math.max(most, row.columns.at(-1) ?? 0), 1);
  return Array.from({ length: Math.min(last, shown.columns) }, (_, i) => i + 1);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestSample ? `${line.slice(0, longestSample)}…` : line;
}

/** The mapping that what was read, and put right, comes to. Sheets with lists that are found by themselves are left out of it. Null where it
 *  would name no table. */
export function mappingOf({ sheets }: Check): Mapping | null {
  const tables = sheets.flatMap((sheet) => sheet.tables).map(({ sheet, role, headerRow, columns }): MappedTable => ({ sheet, role, headerRow, columns: columns.map(({ column, heading, field, why }) => ({ column, heading, field, why })) }));
  return tables.length === 0 ? null : { mapping: "dsa-audit-map/1", tables };
}
