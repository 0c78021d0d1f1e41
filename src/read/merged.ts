import { addressOf } from "../model/address.ts";
import type { SheetCell, SheetRow } from "../model/register.ts";
import { cellIn, cellsIn, sheetRow } from "../model/sheet-row.ts";
import type { Range } from "./address.ts";

/** Rows with more cells put in where there are none yet. */
export function addCells(rows: readonly SheetRow[], cells: readonly { readonly row: number; readonly cell: SheetCell }[], hiddenRows: ReadonlySet<number>): readonly SheetRow[] {
  if (cells.length === 0) return rows;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const more = new Map<number, SheetCell[]>();
  for (const { row, cell } of cells) {
    const list = more.get(row);
    if (list === undefined) more.set(row, [cell]);
    else list.push(cell);
  }
  for (const [row, added] of more) {
    const before = byRow.get(row);
    const own = before === undefined ? [] : cellsIn(before);
    const taken = new Set(own.map((cell) => cell.column));
    const free = added.filter((cell) => !taken.has(cell.column) && taken.add(cell.column));
    if (free.length > 0) byRow.set(row, sheetRow(row, hiddenRows.has(row), [...own, ...free].sort((a, b) => a.column - b.column)));
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** Rows with merged cells' values repeated downwards, so that a value applies to each row it spans, and not sideways, where it would be other
 *  columns' value. A row that has nothing but repeats is none. exceljs makes a cell of every place in a merged block, which for a whole
 *  sheet is seventeen thousand million, and stops where two blocks overlap. */
export function spreadMerged(rows: readonly SheetRow[], merged: readonly Range[], count: (text: string) => void): readonly SheetRow[] {
  if (merged.length === 0) return rows;
  const indexOf = new Map(rows.map((row, i) => [row.row, i]));
  const first = (row: number): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const inPlace: { row: number; cell: SheetCell }[] = [];
  const banners = new Map<number, Set<number>>();
  for (const { top, left, bottom, right } of merged) {
    const at = rows[indexOf.get(top) ?? -1];
    const cell = at === undefined ? null : cellIn(at, left);
    if (cell === null || (top === bottom && left === right)) continue;
    banners.set(top, (banners.get(top) ?? new Set()).add(left));
    for (let i = first(top + 1); (rows[i]?.row ?? Infinity) <= bottom; i++) {
      const row = rows[i]?.row ?? 0;
      count(cell.text);
      inPlace.push({ row, cell: { ...cell, address: addressOf(left, row), spread: true, banner: true, trouble: null } });
    }
  }
  const marked = rows.map((row) => {
    const columns = banners.get(row.row);
    return columns === undefined ? row : sheetRow(row.row, row.hidden, cellsIn(row).map((cell) => (columns.has(cell.column) ? { ...cell, banner: true } : cell)), row);
  });
  return addCells(marked, inPlace, new Set(rows.filter((row) => row.hidden).map((row) => row.row)));
}
