import { addressOf } from "./address.ts";
import type { CellMark, SheetCell, SheetRow } from "./register.ts";

/** What most cells are: nothing special. */
export const plainMark: CellMark = { day: null, spread: false, banner: false, struck: null, trouble: null };

/** A row of some cells, which have to be in the order of their columns. `like` is a row that probably fills the same columns: the list is shared then. */
export function sheetRow(row: number, hidden: boolean, cells: readonly SheetCell[], like?: SheetRow): SheetRow {
  const isShared = like !== undefined && like.columns.length === cells.length && cells.every((cell, i) => cell.column === like.columns[i]);
  return {
    row,
    hidden,
    columns: isShared ? like.columns : cells.map((cell) => cell.column),
    texts: cells.map((cell) => cell.text),
    marks: cells.every(isPlain) ? null : cells.map((cell) => (isPlain(cell) ? null : { day: cell.day, spread: cell.spread, banner: cell.banner, struck: cell.struck, trouble: cell.trouble })),
  };
}

function isPlain({ day, spread, banner, struck, trouble }: CellMark): boolean {
  return day === null && !spread && !banner && struck === null && trouble === null;
}

/** The cells of a row, in the order of their columns. */
export function cellsIn(row: SheetRow): readonly SheetCell[] {
  return row.columns.map((column, i) => cellAt(row, i, column));
}

/** A row's cell in a column, or null where that is blank. */
export function cellIn(row: SheetRow, column: number): SheetCell | null {
  const at = placeOf(row, column);
  return at < 0 ? null : cellAt(row, at, column);
}

/** A row's text in a column, or null where that is blank. */
export function textIn(row: SheetRow, column: number): string | null {
  return row.texts[placeOf(row, column)] ?? null;
}

/** What is special about the cell at a place in a row's lists. */
export function markAt({ marks }: SheetRow, place: number): CellMark {
  return marks?.[place] ?? plainMark;
}

/** Whether a row's text is struck through: that of its first filled cell and of most of them. Cells that repeat a merged one do not count. */
export function isStruck(row: SheetRow): boolean {
  if (row.marks === null) return false;
  const own = row.marks.filter((mark) => mark?.spread !== true);
  return own[0]?.struck === "whole" && own.filter((mark) => mark?.struck === "whole").length * 2 > own.length;
}

/** The part of a row that stands in the columns from one to another, both included; null where that is blank. */
export function columnsOfRow(row: SheetRow, from: number, to: number): SheetRow | null {
  const { columns, texts, marks } = row;
  if ((columns[0] ?? 0) >= from && (columns.at(-1) ?? 0) <= to) return row;
  const first = columns.findIndex((column) => column >= from);
  const last = columns.findLastIndex((column) => column <= to);
  return first < 0 || last < first ? null : { ...row, columns: columns.slice(first, last + 1), texts: texts.slice(first, last + 1), marks: marks?.slice(first, last + 1) ?? null };
}

/** Most rows fill their first columns without a gap, so the place is the column's number. */
function placeOf({ columns }: SheetRow, column: number): number {
  return columns[column - 1] === column ? column - 1 : columns.indexOf(column);
}

function cellAt(row: SheetRow, place: number, column: number): SheetCell {
  const { day, spread, banner, struck, trouble } = markAt(row, place);
  return { address: addressOf(column, row.row), column, text: row.texts[place] ?? "", day, spread, banner, struck, trouble };
}
