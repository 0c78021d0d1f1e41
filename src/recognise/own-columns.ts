import { findingsHeadings, findingsMark, mayBeOwnHeading, ownColumn, ownSheetMark, ownSourceLabels } from "../knowledge/own-columns.ts";
import type { OwnField } from "../knowledge/own-columns.ts";
import type { WrittenAcceptance } from "../model/acceptance.ts";
import { partsInOrder } from "../model/register.ts";
import type { OwnCells, Sheet, SheetCell, SheetRow } from "../model/register.ts";
import { cellsIn, sheetRow } from "../model/sheet-row.ts";
import type { Table } from "./table.ts";

/** A register's sheets without what an earlier audit added to them, and what people wrote into the added columns, by sheet, row and set. */
export type WithoutOwn = { readonly sheets: readonly Sheet[]; readonly reports: readonly Sheet[]; readonly ownOf: (file: string, sheet: string, row: number, set: number) => OwnCells | undefined };

/** Takes out the columns and sheets that an annotated workbook has of its own. They are never evidence, and the register that is left is the
 *  one that was audited, at the same addresses. */
export function takeOutOwn(sheets: readonly Sheet[]): WithoutOwn {
  const reports = sheets.filter(isOwnSheet);
  const own = new Map<string, OwnCells>();
  const key = (file: string, sheet: string, row: number, set: number): string => [file, sheet, row, set].join("\n");
  const rest = sheets.filter((sheet) => !reports.includes(sheet)).map((sheet) => withoutColumns(sheet, (row, set, cells) => own.set(key(sheet.file, sheet.name, row, set), cells)));
  return { sheets: rest, reports, ownOf: (file, sheet, row, set) => own.get(key(file, sheet, row, set)) };
}

/** The tables with each row's own cells beside it. Where a row holds several items, each has its set of columns, from the left. */
export function withOwn(tables: readonly Table[], { ownOf }: WithoutOwn): readonly Table[] {
  const parts = new Map<string, (string | null)[]>();
  for (const { file, sheet, rows } of tables) {
    const known = parts.get(`${file}\n${sheet}`) ?? [];
    parts.set(`${file}\n${sheet}`, partsInOrder([...known, ...rows.map((row) => row.part)]));
  }
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const own = ownOf(table.file, table.sheet, row.place.row, (parts.get(`${table.file}\n${table.sheet}`) ?? []).indexOf(row.part) + 1);
      return own === undefined ? row : { ...row, own };
    }),
  }));
}

/** A file that an annotated workbook was made from, and the workbook that says so. */
export type EarlierSource = { readonly in: string; readonly file: string; readonly sha256: string };

/** What the summary of an annotated workbook says it was made from, in its order. */
export function earlierSources(reports: readonly Sheet[]): readonly EarlierSource[] {
  return reports.flatMap(({ file: workbook, rows }) =>
    rows.flatMap((row): EarlierSource[] => {
      const [label = "", file = "", sha256 = ""] = row.texts;
      return ownSourceLabels.includes(label) && /^[0-9a-f]{64}$/.test(sha256) ? [{ in: workbook, file, sha256 }] : [];
    }),
  );
}

/** What people wrote beside the findings of an annotated workbook, to accept them; a row in which they wrote nothing says nothing. */
export function writtenAcceptances(reports: readonly Sheet[]): readonly WrittenAcceptance[] {
  return reports.filter((sheet) => isMarked(sheet, findingsMark)).flatMap(({ file, name, rows }) => {
    const headings = rows.findIndex(({ texts }) => texts.includes(findingsHeadings.finding) && texts.includes(findingsHeadings.by));
    const columns = new Map(cellsIn(rows[headings] ?? sheetRow(0, false, [])).map(({ text, column }) => [text, column]));
    return rows.slice(headings + 1).flatMap((row): WrittenAcceptance[] => {
      const cells = new Map(cellsIn(row).map((cell) => [cell.column, cell]));
      const cellOf = (field: keyof typeof findingsHeadings): SheetCell | undefined => cells.get(columns.get(findingsHeadings[field]) ?? 0);
      const textOf = (field: keyof typeof findingsHeadings): string => cellOf(field)?.text.trim() ?? "";
      const dayOf = (field: "on" | "until"): WrittenAcceptance["on"] => ({ day: cellOf(field)?.day ?? null, text: textOf(field) });
      const first = (["by", "on", "until", "reason"] as const).map(cellOf).find((cell) => cell !== undefined && cell.text.trim() !== "");
      if (headings === -1 || first === undefined || textOf("finding") === "") return [];
      return [{ place: { file, sheet: name, row: row.row }, address: first.address, finding: textOf("finding"), key: textOf("key") === "" ? null : textOf("key"), by: textOf("by"), on: dayOf("on"), until: dayOf("until"), reason: textOf("reason") }];
    });
  });
}

/** How far down the mark of an added sheet is looked for: people put a line above. */
const deepestMark = 5;

function isOwnSheet(sheet: Sheet): boolean {
  return isMarked(sheet, ownSheetMark);
}

function isMarked({ rows }: Sheet, mark: string): boolean {
  return rows.slice(0, deepestMark).some((row) => row.row <= deepestMark && row.texts.some((text) => text.startsWith(mark)));
}

type OwnColumn = { readonly field: OwnField; readonly set: number; readonly heading: string };

/** The added columns begin below a row that has the heading of an id, or two headings of ours: one alone may be the practice's. */
function headingsIn(row: SheetRow): ReadonlyMap<number, OwnColumn> | null {
  if (!row.texts.some(mayBeOwnHeading)) return null;
  const columns = new Map<number, OwnColumn>();
  for (const { column, text } of cellsIn(row)) {
    const known = ownColumn(text);
    if (known !== null) columns.set(column, { ...known, heading: text });
  }
  return columns.size > 1 || [...columns.values()].some(({ field }) => field === "id") ? columns : null;
}

function withoutColumns(sheet: Sheet, keep: (row: number, set: number, cells: OwnCells) => void): Sheet {
  let columns: ReadonlyMap<number, OwnColumn> | null = null;
  const rows: SheetRow[] = [];
  for (const row of sheet.rows) {
    const headings = headingsIn(row);
    if (headings !== null) columns = headings;
    const taken = columns;
    if (taken === null) {
      rows.push(row);
      continue;
    }
    const sets = new Map<number, OwnCells>();
    const rest: SheetCell[] = [];
    for (const cell of cellsIn(row)) {
      const known = taken.get(cell.column);
      if (known === undefined) rest.push(cell);
      else if (headings === null && known.field !== "answer" && cell.text.trim() !== "") sets.set(known.set, { ...sets.get(known.set), [known.field]: { address: cell.address, text: cell.text, heading: known.heading, day: cell.day } });
    }
    for (const [set, cells] of sets) keep(row.row, set, cells);
    if (rest.length > 0) rows.push(rest.length === row.columns.length ? row : sheetRow(row.row, row.hidden, rest, row));
  }
  return columns === null ? sheet : { ...sheet, rows };
}
