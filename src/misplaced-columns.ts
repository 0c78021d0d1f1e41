import { finding } from "./knowledge/findings.ts";
import type { Finding } from "./model/audit.ts";
import { cellsOf, fields, itemId } from "./model/register.ts";
import type { Row } from "./model/register.ts";
import { rowMark } from "./row-mark.ts";
import type { Table } from "./recognise/index.ts";

type Marked = { readonly row: Row; readonly written: string; readonly now: string };

/** The tables without what stands beside the wrong row: where rows were sorted, deleted or pasted without the columns that an audit added, the
 *  decisions and notes there belong to other agreements. They are left out, with a finding for each row, and never joined to a row by guess. A row that
 *  was only reworded keeps what stands beside it, and a finding asks to look at its decision again. */
export function withoutMisplaced(tables: readonly Table[]): { readonly tables: readonly Table[]; readonly findings: readonly Finding[] } {
  const marked = tables.flatMap((table) => table.rows).flatMap((row): readonly Marked[] => {
    const written = row.own?.mark?.text.trim() ?? "";
    return written === "" ? [] : [{ row, written, now: rowMark(fields.flatMap((field) => cellsOf(row, field).map(({ text }) => ({ field, text })))) }];
  });
  const unlike = marked.filter(({ written, now }) => written !== now);
  const homes = new Map(unlike.map(({ row, now }) => [now, row]));
  const writtenFor = new Set(unlike.map(({ written }) => written));
  const misplaced = new Map(unlike.flatMap(({ row, written, now }) => (homes.has(written) || writtenFor.has(now) ? [[row, homes.get(written) ?? null] as const] : [])));
  const reworded = unlike.filter(({ row }) => !misplaced.has(row) && row.own?.decision !== undefined).map(({ row }) => finding("decision-before-rewording", row.place, row.own?.decision?.address ?? null, {}, itemId(row)));
  if (misplaced.size === 0) return { tables, findings: reworded };
  return {
    tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => (misplaced.has(row) ? withoutOwn(row) : row)) })),
    findings: [...reworded, ...[...misplaced].map(([row, home]) => finding("audit-columns-misplaced", row.place, row.own?.mark?.address ?? null, { home: home === null ? null : itemId(home) }, itemId(row)))],
  };
}

function withoutOwn({ place, part, struck, cells }: Row): Row {
  return { place, part, struck, cells };
}
