import { columnLetters } from "../model/address.ts";
import { isDay } from "../model/day.ts";
import { columnOf } from "../read/address.ts";
import { cellText } from "./cell-text.ts";
import { prefixed } from "./cell-looks.ts";
import { appended, attributeOf, attributeSplice, childrenOf, escaped, rootOf, spliced, tagsOf, withAttribute } from "./xml-tags.ts";
import type { Element, Splice, Tag } from "./xml-tags.ts";

/** A cell to write: its column, its style's number (null: as it is), and its value. A day is written as a date. `fills` writes only where the cell is blank. */
export type PlacedCell = { readonly column: number; readonly style: number | null; readonly value: string | number | null; readonly kind: "text" | "number" | "day"; readonly fills?: boolean };

/** What becomes of a sheet: cells by row, how wide and whether hidden some columns are, checks (XML of a `dataValidation`), and a filter that
 *  reaches further. */
export type SheetChange = {
  readonly cells: ReadonlyMap<number, readonly PlacedCell[]>;
  readonly widths: ReadonlyMap<number, { readonly width: number; readonly isHidden: boolean }>;
  readonly validations: readonly string[];
  readonly filter: { readonly headingRow: number; readonly lastColumn: number } | null;
  readonly date1904: boolean;
};

/** What is on a sheet: the last column with anything in it from a row on, and the range of its filter. */
export type SheetExtent = { readonly lastColumn: number; readonly filter: string | null };

/** A sheet's XML with the changes made; all that is not named stays as it is, character for character. */
export function changedSheet(xml: string, change: SheetChange): string {
  const root = rootOf(xml);
  const parts = childrenOf(xml, root.inner);
  const part = (name: string): Element | undefined => parts.find((child) => child.tag.name === name);
  const data = part("sheetData");
  if (data === undefined) throw new Error("a sheet without cells");
  // In a list and not by `push`: as arguments, the cells of a large register overflow the stack.
  const splices: Splice[] = [...rowSplices(xml, data, change, root.tag.prefix)];
  const cols = part("cols");
  const newCols = `<${root.tag.prefix}cols>${mergedCols(xml, cols, change.widths, root.tag.prefix)}</${root.tag.prefix}cols>`;
  if (change.widths.size > 0) splices.push(cols === undefined ? { from: data.tag.start, to: data.tag.start, text: newCols } : { from: cols.tag.start, to: cols.end, text: newCols });
  const dimension = part("dimension");
  if (dimension !== undefined) splices.push({ from: dimension.tag.start, to: dimension.end, text: "" });
  if (change.validations.length > 0) splices.push(validationSplice(xml, root, parts, change.validations));
  const filter = part("autoFilter");
  const wider = filter === undefined || change.filter === null ? null : widerRange(attributeOf(filter.tag, "ref") ?? "", change.filter);
  if (filter !== undefined && wider !== null) splices.push(attributeSplice(filter.tag, "ref", wider));
  return spliced(xml, splices);
}

/** How far a sheet reaches from a row on. Blank cells that only have a format do not count. */
export function extentOf(xml: string, fromRow: number): SheetExtent {
  const parts = childrenOf(xml, rootOf(xml).inner);
  const data = parts.find((child) => child.tag.name === "sheetData");
  let lastColumn = 0;
  if (data !== undefined) {
    for (const row of rowsOf(xml, data)) {
      if (row.number < fromRow) continue;
      for (const cell of row.cells) if (cell.end > cell.tag.end) lastColumn = Math.max(lastColumn, cell.column);
    }
  }
  const merged = parts.find((child) => child.tag.name === "mergeCells");
  for (const child of merged === undefined ? [] : childrenOf(xml, merged.inner)) {
    const [, to] = (attributeOf(child.tag, "ref") ?? "").split(":").map(columnOf);
    const from = /\d+/.exec(attributeOf(child.tag, "ref") ?? "");
    if (to !== null && to !== undefined && Number(from?.[0]) >= fromRow) lastColumn = Math.max(lastColumn, to.column);
  }
  const filter = parts.find((child) => child.tag.name === "autoFilter");
  return { lastColumn, filter: filter === undefined ? null : attributeOf(filter.tag, "ref") };
}

/** A range that begins in the row of the headings, out to a column; null where it begins elsewhere or reaches as far already. */
export function widerRange(range: string, { headingRow, lastColumn }: { readonly headingRow: number; readonly lastColumn: number }): string | null {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(range);
  const right = columnOf(`${match?.[3] ?? ""}1`)?.column ?? Infinity;
  if (match === null || Number(match[2]) !== headingRow || right >= lastColumn) return null;
  return `${match[1] ?? ""}${match[2] ?? ""}:${columnLetters(lastColumn)}${match[4] ?? ""}`;
}

type RawCell = { readonly column: number; readonly tag: Tag; readonly end: number };
type RawRow = { readonly number: number; readonly tag: Tag; readonly end: number; readonly innerEnd: number; readonly cells: readonly RawCell[] };

/** The rows of a sheet with their cells; rows and cells without an address follow the one before. */
function* rowsOf(xml: string, data: Element): Generator<RawRow> {
  let number = 0;
  let open: Tag | null = null;
  let cells: RawCell[] = [];
  let cell: { readonly tag: Tag; readonly column: number } | null = null;
  let column = 0;
  if (data.tag.kind === "empty") return;
  for (const tag of tagsOf(xml, data.inner)) {
    if (tag.start >= data.innerEnd) return;
    if (tag.name === "row" && cell === null) {
      if (tag.kind === "close") {
        if (open !== null) yield { number, tag: open, innerEnd: tag.start, end: tag.end, cells };
        open = null;
        continue;
      }
      number = Number(attributeOf(tag, "r") ?? number + 1);
      column = 0;
      cells = [];
      if (tag.kind === "empty") yield { number, tag, innerEnd: tag.end, end: tag.end, cells };
      else open = tag;
    } else if (tag.name === "c" && open !== null) {
      if (tag.kind === "close") {
        if (cell !== null) cells.push({ ...cell, end: tag.end });
        cell = null;
        continue;
      }
      column = columnOf(attributeOf(tag, "r") ?? "")?.column ?? column + 1;
      if (tag.kind === "empty") cells.push({ column, tag, end: tag.end });
      else cell = { tag, column };
    }
  }
}

function rowSplices(xml: string, data: Element, change: SheetChange, prefix: string): readonly Splice[] {
  const splices: Splice[] = [];
  const waiting = [...change.cells].filter(([, cells]) => cells.length > 0).sort(([a], [b]) => a - b);
  let next = 0;
  const newRows = (before: number): string => {
    let text = "";
    for (; next < waiting.length && (waiting[next]?.[0] ?? Infinity) < before; next++) {
      const [row, cells] = waiting[next] ?? [0, []];
      text += `<${prefix}row r="${row}">${cells.map((cell) => cellXml(row, cell, cell.style, prefix, change.date1904)).join("")}</${prefix}row>`;
    }
    return text;
  };
  for (const row of rowsOf(xml, data)) {
    const missing = newRows(row.number);
    if (missing !== "") splices.push({ from: row.tag.start, to: row.tag.start, text: missing });
    if (waiting[next]?.[0] !== row.number) continue;
    splices.push(...cellSplices(row, waiting[next]?.[1] ?? [], prefix, change.date1904));
    next++;
  }
  const last = newRows(Infinity);
  if (last !== "") splices.push(appended(data, last));
  return splices;
}

function cellSplices(row: RawRow, cells: readonly PlacedCell[], prefix: string, date1904: boolean): readonly Splice[] {
  const splices: Splice[] = [];
  const write = (cell: PlacedCell, style: number | null): string => cellXml(row.number, cell, style, prefix, date1904);
  if (row.tag.kind === "empty") {
    const own = cells.map((cell) => write(cell, cell.style)).join("");
    return [{ from: row.tag.start, to: row.tag.end, text: `<${row.tag.prefix}row${withoutSpans(row.tag)}>${own}</${row.tag.prefix}row>` }];
  }
  splices.push({ from: row.tag.start, to: row.tag.end, text: `<${row.tag.prefix}row${withoutSpans(row.tag)}>` });
  for (const cell of cells) {
    const there = row.cells.find((other) => other.column === cell.column);
    if (there !== undefined) {
      const isFilled = there.end > there.tag.end;
      if (cell.fills === true && isFilled) continue;
      const style = cell.style ?? (attributeOf(there.tag, "s") === null ? null : Number(attributeOf(there.tag, "s")));
      splices.push({ from: there.tag.start, to: there.end, text: write(cell, style) });
      continue;
    }
    const after = row.cells.find((other) => other.column > cell.column);
    const at = after?.tag.start ?? row.innerEnd;
    splices.push({ from: at, to: at, text: write(cell, cell.style) });
  }
  return splices;
}

/** `spans` says how far a row reaches, to make reading quicker; it may be left out and may not be wrong. */
function withoutSpans({ attributes }: Tag): string {
  return attributes.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "").trimEnd();
}

/** The XML of a cell. */
export function cellXml(row: number, { column, value, kind }: PlacedCell, style: number | null, prefix: string, date1904: boolean): string {
  const start = `<c r="${columnLetters(column)}${row}"${style === null ? "" : ` s="${style}"`}`;
  if (value === null || value === "") return prefixed(`${start}/>`, prefix);
  if (typeof value === "number") return prefixed(`${start}><v>${value}</v></c>`, prefix);
  if (kind === "day" && isDay(value)) return prefixed(`${start}><v>${Math.round(Date.parse(`${value}T00:00:00Z`) / 86_400_000) + (date1904 ? 24_107 : 25_569)}</v></c>`, prefix);
  const [open, close] = prefixed(`${start} t="inlineStr"><is><t xml:space="preserve">\n</t></is></c>`, prefix).split("\n");
  return `${open ?? ""}${escaped(cellText(value))}${close ?? ""}`;
}

/** The columns of a sheet with ours put in; a run of columns that has some of ours in it is parted. */
function mergedCols(xml: string, cols: Element | undefined, widths: SheetChange["widths"], prefix: string): string {
  const own = [...widths.keys()].sort((a, b) => a - b);
  const runs = (cols === undefined || cols.tag.kind === "empty" ? [] : childrenOf(xml, cols.inner)).map(({ tag }) => ({ tag, min: Number(attributeOf(tag, "min")), max: Number(attributeOf(tag, "max")) }));
  const kept = runs.flatMap(({ tag, min, max }) => {
    const inside = own.filter((column) => column >= min && column <= max);
    const starts = [min, ...inside.map((column) => column + 1)];
    return starts.flatMap((from, i) => {
      const to = (inside[i] ?? max + 1) - 1;
      return from > to ? [] : [{ at: from, xml: `<${tag.prefix}col${withAttribute({ ...tag, attributes: withAttribute(tag, "min", String(from)) }, "max", String(to))}/>` }];
    });
  });
  const added = own.map((column) => {
    const { width, isHidden } = widths.get(column) ?? { width: 10, isHidden: false };
    return { at: column, xml: prefixed(`<col min="${column}" max="${column}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ""}/>`, prefix) };
  });
  return [...kept, ...added].sort((a, b) => a.at - b.at).map((entry) => entry.xml).join("");
}

/** What stands before the checks of a sheet, in the order that the format asks for; the rest comes after. */
const beforeValidations = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"];

function validationSplice(xml: string, root: Element, parts: readonly Element[], validations: readonly string[]): Splice {
  const { prefix } = root.tag;
  const own = validations.map((entry) => prefixed(entry, prefix)).join("");
  const list = parts.find((child) => child.tag.name === "dataValidations");
  if (list !== undefined) {
    const before = list.tag.kind === "empty" ? "" : xml.slice(list.inner, list.innerEnd);
    const count = (list.tag.kind === "empty" ? 0 : childrenOf(xml, list.inner).length) + validations.length;
    return { from: list.tag.start, to: list.end, text: `<${prefix}dataValidations count="${count}">${before}${own}</${prefix}dataValidations>` };
  }
  const last = parts.findLast((child) => beforeValidations.includes(child.tag.name));
  const at = last?.end ?? root.innerEnd;
  return { from: at, to: at, text: `<${prefix}dataValidations count="${validations.length}">${own}</${prefix}dataValidations>` };
}
