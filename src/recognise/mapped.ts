import { fieldName } from "../knowledge/wording.ts";
import { columnLetters } from "../model/address.ts";
import { headingKey } from "../model/folded.ts";
import { InputError } from "../model/input-error.ts";
import type { MappedTable, Mapping } from "../model/mapping.ts";
import type { Sheet, SheetRow } from "../model/register.ts";
import { cellsIn } from "../model/sheet-row.ts";
import { lastColumnOf } from "./header.ts";
import type { Column, Start } from "./table.ts";

/** What a mapping says of a sheet: the tables it names there, an empty list where it is to be ignored, null where it does not speak of it. A
 *  mapping of one table serves a register of one sheet whatever that is called, so that last year's mapping serves this year's file. */
export function tablesMapped(mapping: Mapping | null, sheet: Sheet, isOnlySheet: boolean): readonly MappedTable[] | null {
  if (mapping === null) return null;
  const named = mapping.tables.filter((table) => table.sheet.trim().toLowerCase() === sheet.name.trim().toLowerCase());
  const [only] = mapping.tables;
  const tables = named.length > 0 ? named : isOnlySheet && mapping.tables.length === 1 && only !== undefined ? [only] : null;
  return tables === null ? null : tables.filter((table) => table.role !== "ignored");
}

/** Where a mapped table begins and what its columns hold. A column is found by its heading where the headings have moved; one that is named
 *  without a heading is taken by its letters. Throws an InputError where the sheet has no such row or heading. */
export function startOfMapped(table: MappedTable, sheet: Sheet): Start {
  const header = headerOf(table, sheet);
  const lastColumn = Math.max(lastColumnOf(sheet), 1);
  const above = header === null ? undefined : sheet.rows.find((row) => row.row === header.row - 1);
  const headings = new Map([...(above === undefined || above.texts.length < 2 ? [] : cellsIn(above)), ...(header === null ? [] : cellsIn(header))].map((cell) => [cell.column, cell.text]));
  const columns = Array.from({ length: lastColumn }, (_, i): Column => ({ column: i + 1, letters: columnLetters(i + 1), heading: headings.get(i + 1) ?? "", field: null, why: "none", others: [] }));
  for (const { column, heading, field } of table.columns) {
    const at = columns.find((entry) => entry.letters === column && (header === null || isSame(entry.heading, heading))) ?? columns.find((entry) => header !== null && headingKey(heading) !== "" && isSame(entry.heading, heading));
    const place = { file: sheet.file, sheet: sheet.name, ...(header === null ? {} : { row: header.row }) };
    if (at !== undefined) columns[at.column - 1] = { ...at, field, why: "mapping" };
    else if (field !== null && header !== null) throw new InputError(`The column mapping takes the column "${heading}" for the ${fieldName(field)}, but no column is headed so.`, place, "Correct the heading in the mapping file, or leave --map out and look at the mapping that --map-out writes.");
    else if (field !== null) throw new InputError(`The column mapping names column ${column}, but the sheet ends before it.`, place, "Correct the column's letters in the mapping file.");
  }
  return { header: header === null ? [] : [header], kind: table.role === "gp-connect" ? "gp-connect" : "agreements", columns };
}

/** The row of the headings: the one that is named, where it has the headings that are named; else the first row that has them. */
function headerOf(table: MappedTable, sheet: Sheet): SheetRow | null {
  if (table.headerRow === null) return null;
  const wanted = table.columns.filter((column) => column.field !== null && headingKey(column.heading) !== "");
  const share = (row: SheetRow): number => wanted.filter((column) => row.texts.some((text) => isSame(text, column.heading))).length;
  const named = sheet.rows.find((row) => row.row === table.headerRow);
  if (named !== undefined && (wanted.length === 0 || share(named) > 0)) return named;
  const moved = sheet.rows.find((row) => wanted.length > 0 && share(row) === wanted.length);
  if (moved !== undefined) return moved;
  throw new InputError(`The column mapping looks for headings in row ${table.headerRow}, and they are not there.`, { file: sheet.file, sheet: sheet.name }, "Correct headerRow in the mapping file, or leave --map out and look at the mapping that --map-out writes.");
}

/** Headings are the same where their words are; of two lines of headings ("Dates: Start") the lower one counts. */
function isSame(written: string, wanted: string): boolean {
  const key = headingKey(wanted);
  return headingKey(written) === key || (key !== "" && headingKey(wanted.split(": ").at(-1) ?? "") === headingKey(written));
}
