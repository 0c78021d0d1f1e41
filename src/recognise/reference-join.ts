import { finding } from "../knowledge/findings.ts";
import type { Finding } from "../model/audit.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { fold } from "../model/folded.ts";
import { cellsOf, textOf } from "../model/register.ts";
import type { Cell, Field, Row } from "../model/register.ts";
import type { Table } from "./table.ts";

/** The fields that a second sheet adds its words to, and those that it only fills where the first sheet is silent. */
const added: readonly Field[] = ["purpose", "data", "identifiability", "claim", "obligationClaim", "legalBasis", "article6", "article9", "commonLaw", "statute", "optOuts", "onward", "retention", "notes", "other"];
const filledIn: readonly Field[] = ["title", "recipient", "status", "signed", "start", "end", "review", "lastReview", "dpia", "transfers", "role", "otherParties", "method"];

/** The tables with those joined whose rows are the purposes, legal bases or reviews of another table's agreements, under the same reference
 *  number; `mayBelong` are tables that are nothing by themselves. Their cells keep their own addresses, with the sheet's name. A joined table has no rows left; each of its rows is a finding, and so is
 *  a reference without its partner. Source: layout of NHS Digital's register of data releases, February 2021. */
export function joinByReference(tables: readonly Table[], mayBelong: readonly Table[]): { readonly tables: readonly Table[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let result = [...tables];
  for (const details of [...tables, ...mayBelong]) {
    const main = result.find((table) => table !== details && table.joinedTo === null && isDetailOf(details, table));
    if (main === undefined) continue;
    const { rows, more } = join(main, details);
    for (const entry of more) findings.push(entry);
    result = [...result.filter((table) => table !== details).map((table) => (table === main ? { ...main, rows } : table)), { ...details, rows: [], joinedTo: main.sheet }];
  }
  return { tables: result, findings };
}

function isDetailOf(details: Table, main: Table): boolean {
  if (details.kind !== "agreements" || main.kind !== "agreements" || details.rows.length === 0 || (details.sheet === main.sheet && details.file === main.file)) return false;
  const shared = sharedReferences(main, details);
  if (shared === null) return false;
  if (details.rows.some((row) => textOf(row, "title") !== null) && !agree(shared, "title")) return false;
  if (details.rows.some((row) => textOf(row, "recipient") !== null) && !agree(shared, "recipient")) return false;
  const supplies = (field: Field): boolean => main.rows.every((row) => textOf(row, field) === null) && details.rows.some((row) => textOf(row, field) !== null);
  const namesOnlyInMain = main.rows.some((row) => textOf(row, "title") !== null) && details.rows.every((row) => textOf(row, "title") === null);
  return supplies("purpose") || (namesOnlyInMain && [...added, ...filledIn].some(supplies));
}

/** Rows by the references of one column, and the reference of each row. */
type References = { readonly byReference: ReadonlyMap<string, readonly Row[]>; readonly of: (row: Row) => { readonly key: string; readonly written: string } | null };
type Shared = { readonly main: References; readonly details: References };

/** The pair of reference columns by which most of the details are agreements of the main table, or null where fewer than half are. */
function sharedReferences(main: Table, details: Table): Shared | null {
  let best: Shared | null = null;
  let most = 0;
  for (const mine of referenceColumns(main)) {
    for (const theirs of referenceColumns(details)) {
      const share = [...theirs.byReference.keys()].filter((key) => mine.byReference.has(key)).length / Math.max(theirs.byReference.size, 1);
      if (share < 0.5 || share <= most) continue;
      most = share;
      best = { main: mine, details: theirs };
    }
  }
  return best;
}

function referenceColumns({ columns, rows }: Table): readonly References[] {
  return columns.filter((column) => column.field === "reference").map(({ letters }) => {
    const of: References["of"] = (row) => {
      const cell = cellsOf(row, "reference").find((entry) => entry.address.startsWith(letters) && /^\d/.test(entry.address.slice(letters.length)));
      const written = cell?.text.trim() ?? "";
      return written === "" ? null : { key: fold(written).text.replace(/\s+/g, " "), written };
    };
    return { byReference: groupedBy(rows, (row) => of(row)?.key ?? null), of };
  });
}

/** Whether two tables say the same under the same reference, or one of them nothing, in most rows: two lists that count their rows from 1 do not. */
function agree({ main, details }: Shared, field: Field): boolean {
  const pairs = [...details.byReference].flatMap(([key, rows]) => rows.flatMap((row) => (main.byReference.get(key) ?? []).map((other) => [textOf(row, field), textOf(other, field)] as const)));
  const same = pairs.filter(([one, other]) => one === null || other === null || fold(one).text === fold(other).text);
  return pairs.length > 0 && same.length >= pairs.length * 0.6;
}

function join(main: Table, details: Table): { readonly rows: readonly Row[]; readonly more: readonly Finding[] } {
  const shared = sharedReferences(main, details);
  if (shared === null) return { rows: main.rows, more: [] };
  const more = details.rows.map((row) => {
    const reference = shared.details.of(row);
    const of = reference === null ? undefined : shared.main.byReference.get(reference.key);
    if (of === undefined) return finding("reference-unmatched", row.place, null, { reference: reference?.written ?? "", sheet: main.sheet });
    return finding("row-joined", row.place, null, { reference: reference?.written ?? "", sheet: main.sheet, rows: of.map((entry) => String(entry.place.row)).join(", ") });
  });
  const rows = main.rows.map((row): Row => {
    const reference = shared.main.of(row);
    const partners = reference === null ? undefined : shared.details.byReference.get(reference.key);
    if (partners === undefined) {
      more.push(finding("reference-unmatched", row.place, null, { reference: reference?.written ?? "", sheet: details.sheet }));
      return row;
    }
    return partners.reduce((whole, partner) => withDetails(whole, partner), row);
  });
  return { rows, more };
}

function withDetails(row: Row, partner: Row): Row {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(partner.place.sheet) ? partner.place.sheet : `'${partner.place.sheet.replace(/'/g, "''")}'`;
  const from = (field: Field): readonly Cell[] => cellsOf(partner, field).map((cell) => ({ ...cell, address: `${name}!${cell.address}` }));
  const cells: { [F in Field]?: readonly Cell[] } = { ...row.cells };
  for (const field of added) {
    const more = from(field);
    if (more.length > 0) cells[field] = [...(cells[field] ?? []), ...more];
  }
  for (const field of filledIn) {
    if (textOf(row, field) === null && textOf(partner, field) !== null) cells[field] = from(field);
  }
  return { ...row, cells };
}
