import { finding } from "../knowledge/findings.ts";
import { addressOf } from "../model/address.ts";
import type { Finding } from "../model/audit.ts";
import type { Cell, Field, Place, Row, Sheet, SheetRow } from "../model/register.ts";
import { isStruck, markAt } from "../model/sheet-row.ts";
import { isRepeat } from "./header.ts";
import { roleOfOddRow } from "./row-role.ts";
import type { Column, Start } from "./table.ts";

/** The items of one table, and a finding for each of its rows that is none. */
export type TableRows = { readonly rows: readonly Row[]; readonly findings: readonly Finding[] };

/** The rows between a table's headings and the next table, by field. `part` names the table where it shares its rows with another. */
export function readTableRows(sheet: Sheet, { header, kind }: Start, columns: readonly Column[], between: readonly SheetRow[], part: string | null): TableRows {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  let section: Cell | null = null;
  let keyRow = -1;
  for (const row of between) {
    const place: Place = { file: sheet.file, sheet: sheet.name, row: row.row };
    const isInKey = row.row === keyRow + 1 && row.texts.length <= 2;
    const odd = isRepeat(row, header) ? "a repeat of the headings" : isInKey ? "an entry of the key" : roleOfOddRow(row, columns.length);
    if (odd !== null) {
      if (isInKey || (row.texts.length === 1 && keyHeading.test(row.texts[0] ?? ""))) keyRow = row.row;
      findings.push(leftOut(sheet, row, odd));
      const [column = 1] = row.columns;
      if (odd === "a section heading") section = { address: addressOf(column, row.row), text: row.texts[0] ?? "", heading: "section heading", day: null };
      continue;
    }
    if (row.hidden) findings.push(finding("row-hidden", place, null, {}));
    const cells = rowByField(row, columns, place, part, section);
    const previous = rows.at(-1);
    if (kind === "agreements" && previous !== undefined && continuesAbove(cells)) {
      findings.push(leftOut(sheet, row, `a continuation of row ${previous.place.row}, to which its words were added`));
      rows[rows.length - 1] = joined(previous, cells);
      continue;
    }
    rows.push(cells);
  }
  return { rows, findings };
}

/** What stands over an explanation of the words and colours of a register. */
const keyHeading = /^\W*(?:key|legend|abbreviations|glossary|colour (?:key|code)s?)\W*$/i;

/** The finding that says why a row of a register sheet is no item. */
export function leftOut(sheet: Sheet, row: SheetRow, what: string): Finding {
  const [first = 1] = row.columns;
  const address = first === 1 ? null : addressOf(first, row.row);
  return finding("row-left-out", { file: sheet.file, sheet: sheet.name, row: row.row }, address, { what, text: shortened(row.texts.map((text) => text.trim()).join(" ")) });
}

/** A text for a finding: one line of at most 80 characters. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

/** The fields of which a struck-through cell makes the whole row doubtful. */
const decisive: readonly Field[] = ["title", "recipient", "purpose", "claim", "status"];

function rowByField(row: SheetRow, columns: readonly Column[], place: Place, part: string | null, section: Cell | null): Row {
  const cells: { [F in Field]?: Cell[] } = {};
  row.columns.forEach((column, i) => {
    const { field = null, heading = "" } = columns[column - 1] ?? {};
    (cells[field ?? "other"] ??= []).push({ address: addressOf(column, row.row), text: row.texts[i] ?? "", heading, day: markAt(row, i).day });
  });
  if (section !== null) cells.section = [section];
  return { place, part, struck: isStruck(row) || row.columns.some((column, i) => markAt(row, i).struck !== null && decisive.includes(columns[column - 1]?.field ?? "other")), cells };
}

/** A row that has only more words for a text column goes on with what stands above it, as somebody types who starts a new line in the next row. */
function continuesAbove({ cells }: Row): boolean {
  const filled = Object.entries(cells).filter(([field, of]) => field !== "section" && of.length > 0).map(([field]) => field);
  return filled.length > 0 && filled.every((field) => field === "purpose" || field === "data" || field === "notes") && filled.includes("purpose");
}

function joined(row: Row, more: Row): Row {
  const add = (field: "purpose" | "data" | "notes"): readonly Cell[] => [...(row.cells[field] ?? []), ...(more.cells[field] ?? [])];
  return { ...row, cells: { ...row.cells, purpose: add("purpose"), data: add("data"), notes: add("notes") } };
}
