import { switchedOff, switchedOn } from "../knowledge/index.ts";
import { settingSheetName } from "../knowledge/headings.ts";
import { columnLetters } from "../model/address.ts";
import { fold } from "../model/folded.ts";
import type { Cell, Row, Sheet, SheetCell, SheetRow } from "../model/register.ts";
import { cellIn, cellsIn, isStruck, textIn } from "../model/sheet-row.ts";
import { productOf } from "./product.ts";
import type { Column, Start, Table } from "./table.ts";

function isState(text: string): boolean {
  const state = fold(text).text.trim();
  return state.length <= 40 && (switchedOn.test(state) || switchedOff.test(state) || /^(?:n\/?a|tbc|not known|unknown|\?+|-)$/.test(state));
}

/** A table of GP Connect settings with a column for each product and a row for each practice or site, or null: at least two products are named
 *  in one row, and what stands under them says on or off. */
export function findProductColumns(sheet: Sheet): Table | null {
  for (const [i, header] of sheet.rows.entries()) {
    if (header.texts.length < 2 || header.texts.filter((text) => productOf(text) !== null).length < 2) continue;
    const headings = cellsIn(header);
    const products = headings.filter((cell) => productOf(cell.text) !== null);
    if (new Set(products.map((cell) => productOf(cell.text))).size < 2) continue;
    const columns = new Set(products.map((cell) => cell.column));
    const below: SheetRow[] = [];
    for (const row of sheet.rows.slice(i + 1)) {
      if (row.row > (below.at(-1)?.row ?? header.row) + 1) break;
      below.push(row);
    }
    const states = below.flatMap((row) => cellsIn(row).filter((cell) => columns.has(cell.column)));
    if (states.length === 0 || states.filter((cell) => isState(cell.text)).length < states.length * 0.7) continue;
    const rows = below.flatMap((row) => products.map((product) => settingRow(sheet, row, product, cellsIn(row).filter((cell) => !columns.has(cell.column)), header)));
    return { file: sheet.file, sheet: sheet.name, kind: "gp-connect", headerRow: header.row, columns: headings.map((cell) => columnOf(cell, columns.has(cell.column))), rows, joinedTo: null };
  }
  return null;
}

/** What marks the state that holds, in a table with a column for each state. */
const tick = /^\W*(?:x|y|yes|true|1|[\u2713\u2714\u2611\u2705\u2612\u25cf])\W*$/iu;

/** A table of GP Connect settings with a column for on and one for off, one of which is ticked in each row; or null. Two ticks in a row, or none,
 *  leave its state open. */
export function findStateColumns(sheet: Sheet): Table | null {
  for (const [i, header] of sheet.rows.entries()) {
    const next = sheet.rows[i + 1];
    // A product in the next row is rare and soon known, and whether a text is a state is neither.
    if (header.texts.length < 3 || next === undefined || productOf(textIn(next, header.columns[0] ?? 1) ?? "") === null) continue;
    const states = cellsIn(header).slice(1).filter((cell) => cell.text.length <= 20 && isState(cell.text));
    const says = (match: RegExp): boolean => states.some((cell) => match.test(fold(cell.text).text.trim()));
    if (states.length < 2 || productOf(header.texts[0] ?? "") !== null || !says(switchedOn) || !says(switchedOff)) continue;
    const [name = 1] = header.columns;
    const below: SheetRow[] = [];
    for (const row of sheet.rows.slice(i + 1)) {
      // A name that is no known product is a setting all the same where its row is ticked.
      if (row.row > (below.at(-1)?.row ?? header.row) + 1 || textIn(row, name) === null || (productOf(textIn(row, name) ?? "") === null && states.every((state) => textIn(row, state.column) === null))) break;
      below.push(row);
    }
    const isClear = below.every((row) => states.every((state) => tick.test(textIn(row, state.column) ?? "x")));
    if (below.length === 0 || !isClear) continue;
    const rows = below.map((row): Row => {
      const ticked = states.filter((state) => textIn(row, state.column) !== null);
      const [only] = ticked;
      const asCell = (cell: SheetCell, text: string, heading: string): Cell => ({ address: cell.address, text, heading, day: cell.day });
      const mark = only === undefined || ticked.length > 1 ? null : cellIn(row, only.column);
      const cells = cellsIn(row);
      const more = cells.filter((cell) => cell.column !== name && cell !== mark && !states.some((state) => state.column === cell.column));
      return {
        place: { file: sheet.file, sheet: sheet.name, row: row.row },
        part: null,
        struck: isStruck(row),
        cells: {
          setting: cells.filter((cell) => cell.column === name).map((cell) => asCell(cell, cell.text, "")),
          ...(mark === null || only === undefined ? {} : { enabled: [asCell(mark, only.text, only.text)] }),
          ...(more.length === 0 ? {} : { other: more.map((cell) => asCell(cell, cell.text, textIn(header, cell.column) ?? "")) }),
        },
      };
    });
    const columns = cellsIn(header).map((cell): Column => ({ column: cell.column, letters: columnLetters(cell.column), heading: cell.text, field: cell.column === name ? "setting" : states.some((state) => state.column === cell.column) ? "enabled" : null, why: cell.column === name ? "product" : states.some((state) => state.column === cell.column) ? "words" : "none", others: [] }));
    return { file: sheet.file, sheet: sheet.name, kind: "gp-connect", headerRow: header.row, columns, rows, joinedTo: null };
  }
  return null;
}

function columnOf(cell: SheetCell, isProduct: boolean): Column {
  return { column: cell.column, letters: columnLetters(cell.column), heading: cell.text, field: isProduct ? "setting" : null, why: isProduct ? "product" : "none", others: [] };
}

function settingRow(sheet: Sheet, row: SheetRow, product: SheetCell, more: readonly SheetCell[], header: SheetRow): Row {
  const state = cellIn(row, product.column);
  const headingOf = (cell: SheetCell): string => textIn(header, cell.column) ?? "";
  const asCell = (cell: SheetCell, heading: string): Cell => ({ address: cell.address, text: cell.text, heading, day: cell.day });
  return {
    place: { file: sheet.file, sheet: sheet.name, row: row.row },
    part: columnLetters(product.column),
    struck: isStruck(row),
    cells: { setting: [asCell(product, "")], ...(state === null ? {} : { enabled: [asCell(state, product.text)] }), ...(more.length === 0 ? {} : { other: more.map((cell) => asCell(cell, headingOf(cell))) }) },
  };
}

/** Lists of GP Connect settings without headings: rows of nothing but a product and its state, in two cells or with a colon between. One row
 *  is enough where the sheet's name or a line above speaks of GP Connect; elsewhere it takes two, one below the other. Inside a table with
 *  headings a list needs such a line, or a blank row, to part it from the table's own rows. `part` names the side of the sheet. */
export function findSettingLists(sheet: Sheet, starts: readonly Start[], part: string | null): readonly Table[] {
  const tables: Table[] = [];
  const isNamed = settingSheetName.test(sheet.name);
  const startRows = starts.map((start) => ({ row: start.header.at(-1)?.row ?? 0, kind: start.kind }));
  let run: { readonly row: SheetRow; readonly cells: Row["cells"] }[] = [];
  let isAnnounced = isNamed && starts.length === 0;
  let announcement: SheetRow | null = null;
  let isParted = true;
  let last = 0;
  const close = (): void => {
    if (run.length >= (isAnnounced ? 1 : 2) && (isAnnounced || isParted)) {
      const rows = run.map(({ row, cells }): Row => ({ place: { file: sheet.file, sheet: sheet.name, row: row.row }, part, struck: isStruck(row), cells }));
      tables.push({ file: sheet.file, sheet: sheet.name, kind: "gp-connect", headerRow: announcement?.row ?? null, columns: [], rows, joinedTo: null });
    }
    run = [];
  };
  for (const row of sheet.rows) {
    const table = startRows.findLast((start) => start.row < row.row);
    const cells = table?.kind === "gp-connect" ? null : settingOf(row);
    if (cells !== null) {
      if (run.length === 0) isParted = table === undefined || row.row > last + 1;
      run.push({ row, cells });
    } else {
      close();
      announcement = row.texts.length === 1 && settingSheetName.test(row.texts[0] ?? "") ? row : null;
      isAnnounced = (isNamed && starts.length === 0) || announcement !== null;
    }
    last = row.row;
  }
  close();
  return tables;
}

/** The cells of a row that is a GP Connect product and its state and nothing else, in two cells or with a colon between; null for any other row. */
export function settingOf(row: SheetRow): Row["cells"] | null {
  if (row.texts.length > 2) return null;
  const [name, state] = cellsIn(row);
  if (name === undefined) return null;
  const asCell = (cell: SheetCell, text: string): Cell => ({ address: cell.address, text, heading: "", day: cell.day });
  if (state !== undefined) return productOf(name.text) !== null && isState(state.text) ? { setting: [asCell(name, name.text)], enabled: [asCell(state, state.text)] } : null;
  const parts = /^(.+?)\s*(?:[:=\u2013\u2014]|\s-\s)\s*([^:=]+)$/.exec(name.text.trim());
  const [, product = "", value = ""] = parts ?? [];
  return parts !== null && productOf(product) !== null && isState(value) ? { setting: [asCell(name, product)], enabled: [asCell(name, value)] } : null;
}
