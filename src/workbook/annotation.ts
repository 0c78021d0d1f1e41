import type { CellValue, TableSheet, WorkbookColumn } from "./table-sheet.ts";

/** A column that is added to a table, or written again where it is there already. What stands in a column that `keeps` belongs to people: null
 *  leaves it there, and only a value given goes in its place. */
export type AddedColumn = WorkbookColumn & { readonly keeps: boolean };

/** What is added beside one table of a sheet: under which row of headings, and what in each of its rows. */
export type AddedBlock = { readonly headingRow: number; readonly columns: readonly AddedColumn[]; readonly rows: readonly { readonly row: number; readonly values: readonly (CellValue | typeof asItStands)[] }[] };

/** In place of a value: the cell is left as it stands. */
export const asItStands = Symbol("as it stands");

/** A sheet of ours, known again by its mark: one of its first lines begins with it. */
export type AddedSheet = TableSheet & { readonly mark: string };

/** All that is added to a workbook: beside the tables of its sheets (by their place in the workbook, from 0), and as sheets of its own. `isOwn` tells
 *  a heading that an earlier annotation wrote. */
export type Annotation = {
  readonly blocks: ReadonlyMap<number, readonly AddedBlock[]>;
  readonly sheets: readonly AddedSheet[];
  readonly isOwn: (heading: string) => boolean;
  readonly unusedHeading: string;
};
