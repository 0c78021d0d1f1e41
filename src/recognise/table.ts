import type { ColumnReason } from "../model/mapping.ts";
import type { Field, Row, SheetRow } from "../model/register.ts";
import type { TableKind } from "./heading.ts";

/** A column of a table: its letters, its heading as written (of two lines, both), the field it was taken for (null: none) and why. */
export type Column = {
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  readonly field: Field | null;
  readonly why: ColumnReason;
  readonly others: readonly Field[];
};

/** A table found on a sheet. `headerRow` is the row of its headings, the lower one of two, as a spreadsheet program numbers it; null for a
 *  list without headings. */
export type Table = {
  readonly file: string;
  readonly sheet: string;
  readonly kind: TableKind;
  readonly headerRow: number | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The sheet whose agreements took up this table's words, by their reference; null for a table of its own. */
  readonly joinedTo: string | null;
};

/** Where a table begins: its rows of headings, one or two (none where a mapping says so), what kind it is, and its columns. */
export type Start = { readonly header: readonly SheetRow[]; readonly kind: TableKind; readonly columns: readonly Column[] };
