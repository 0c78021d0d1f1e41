import type { Field, Sheet, SheetRow } from "../model/register.ts";
import { columnsOfRow, textIn } from "../model/sheet-row.ts";
import { findStarts, lastColumnOf } from "./header.ts";
import { productOf } from "./product.ts";
import { settingOf } from "./settings-list.ts";
import type { Start } from "./table.ts";

/** A sheet cut at its blank columns where each side holds a table of its own: agreements at the left, say, and GP Connect settings at the
 *  right. A blank column within one table does not cut it. */
export function splitSideBySide(sheet: Sheet): readonly Sheet[] {
  const blocks = blocksOf(sheet);
  if (blocks.length < 2) return [sheet];
  const parts = blocks.map(([from, to]) => columnsBetween(sheet, from, to));
  const starts = parts.map((part) => findStarts(part)[0] ?? null);
  const cuts = starts.flatMap((start, i) => (i > 0 && isOwnTable(start, starts.slice(0, i), parts[i]) ? [i] : []));
  if (cuts.length === 0) return [sheet];
  // The sides share all columns out among them, the blank ones too: a title over a table may stand in a column where the table has nothing.
  const firsts = [1, ...cuts.map((cut) => blocks[cut]?.[0] ?? 1)];
  return firsts.map((from, i) => columnsBetween(sheet, from, (firsts[i + 1] ?? Infinity) - 1));
}

/** Runs of columns with anything in them, parted by blank ones; lines of one cell, such as titles above a table, do not count. */
function blocksOf(sheet: Sheet): readonly (readonly [number, number])[] {
  const filled = new Set<number>();
  for (const row of sheet.rows) {
    if (row.columns.length > 1) for (const column of row.columns) filled.add(column);
  }
  const blocks: [number, number][] = [];
  const last = lastColumnOf(sheet);
  for (let column = 1; column <= last; column++) {
    if (!filled.has(column)) continue;
    const block = blocks.at(-1);
    if (block !== undefined && block[1] === column - 1) block[1] = column;
    else blocks.push([column, column]);
  }
  return blocks;
}

/** A second table repeats what names an item: agreements that have titles of their own, or a list of GP Connect products. */
function isOwnTable(start: Start | null, before: readonly (Start | null)[], part: Sheet | undefined): boolean {
  if (before.every((other) => other === null)) return false;
  if (start === null) return listsSettings(part?.rows ?? []);
  if (start.kind === "gp-connect") return listsProducts(start, part?.rows ?? []);
  const names: readonly Field[] = ["title", "purpose"];
  return names.every((field) => has(start, field) && before.some((other) => other !== null && has(other, field)));
}

/** A list of GP Connect products and their states that has no headings over both columns. */
function listsSettings(rows: readonly SheetRow[]): boolean {
  const settings = rows.filter((row) => settingOf(row) !== null).length;
  return settings >= 2 && settings * 2 > rows.length;
}

function has(start: Start, field: Field): boolean {
  return start.columns.some((column) => column.field === field);
}

function listsProducts(start: Start, rows: readonly SheetRow[]): boolean {
  const column = start.columns.find((entry) => entry.field === "setting")?.column;
  const header = start.header.at(-1)?.row ?? 0;
  const names = rows.flatMap((row) => (row.row <= header || column === undefined ? [] : [textIn(row, column)])).filter((text) => text !== null);
  return names.filter((text) => productOf(text) !== null).length >= names.length * 0.5;
}

function columnsBetween(sheet: Sheet, from: number, to: number): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => columnsOfRow(row, from, to)).filter((row) => row !== null) };
}
