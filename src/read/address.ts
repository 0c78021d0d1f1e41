import { excelColumns, excelRows } from "./limits.ts";

/** A block of cells, its rows and columns from 1 and both ends included. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** The column of an address's letters, and where its digits begin; null where it is no cell of a sheet. */
export function columnOf(address: string): { readonly column: number; readonly digits: number } | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > excelColumns) return null;
  }
  return column === 0 ? null : { column, digits: at };
}

/** The cells that a reference such as "A1" or "$B$2:C9" means; null where it means none. */
export function rangeOf(reference: string): Range | null {
  const [first, last] = reference.replaceAll("$", "").split(":");
  const from = cellOf(first ?? "");
  const to = last === undefined ? from : cellOf(last);
  if (from === null || to === null) return null;
  return { top: Math.min(from.row, to.row), left: Math.min(from.column, to.column), bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column) };
}

function cellOf(address: string): { readonly row: number; readonly column: number } | null {
  const found = columnOf(address);
  const row = Number(address.slice(found?.digits ?? 0));
  return found === null || !Number.isInteger(row) || row < 1 || row > excelRows ? null : { row, column: found.column };
}
