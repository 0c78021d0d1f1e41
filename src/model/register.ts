import type { Day } from "./day.ts";

/** Where something stands: the file's name (never its path), the sheet, and the row as a spreadsheet program numbers it, from 1.
 *  In a CSV file a record is one row, however many lines it has, and the sheet bears the file's name. */
export type Place = { readonly file: string; readonly sheet: string; readonly row: number };

/** What is wrong with a cell as its file holds it: a formula saved without its result, an error such as #REF!, or a text that was cut at
 *  Excel's limit of 32,767 characters a cell. */
export type CellTrouble = "formula-without-result" | "error-value" | "cut-at-limit";

/** What is special about a cell: a date cell's day; `spread` marks a merged cell's repeat further down; `banner` a cell that is bold or merged
 *  across columns, as section headings are; `struck` one with text that is struck through, all of it or a part. */
export type CellMark = { readonly day: Day | null; readonly spread: boolean; readonly banner: boolean; readonly struck: "whole" | "part" | null; readonly trouble: CellTrouble | null };

/** A row with anything in it: the numbers of its filled columns, from 1 and rising, what stands in each of them as written, and what is special
 *  about it, null where nothing is. A register has ten cells for every row and nothing to say of most of them, so a row holds lists and no
 *  object for each cell; `sheet-row.ts` makes one where it is asked for. */
export type SheetRow = {
  readonly row: number;
  readonly hidden: boolean;
  readonly columns: readonly number[];
  readonly texts: readonly string[];
  readonly marks: readonly (CellMark | null)[] | null;
};

/** One cell of a sheet: its A1 address, its column from 1, its text as written, and what is special about it. */
export type SheetCell = CellMark & { readonly address: string; readonly column: number; readonly text: string };

/** A comment or note that is pinned to a cell. */
export type SheetComment = { readonly address: string; readonly row: number; readonly text: string };

/** Where a patient identifier was taken out of something that is no cell. */
export type MaskedElsewhere = { readonly in: "file-name" | "sheet-name" } | { readonly in: "comment"; readonly address: string; readonly row: number };

/** A sheet of cells, before anybody asks what they mean. `masked` lists addresses where a patient identifier was taken out, and
 *  `maskedElsewhere` the names and comments; `hiddenColumns` are column numbers from 1. */
export type Sheet = {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly masked: readonly string[];
  readonly maskedElsewhere: readonly MaskedElsewhere[];
  readonly hiddenColumns: readonly number[];
  readonly comments: readonly SheetComment[];
};

/** A register's file as the shell hands it in; with the SHA-256 of its bytes in hexadecimal where the shell has a faster way to it than the Web's. */
export type InputFile = { readonly name: string; readonly bytes: Uint8Array; readonly sha256?: string };

/** What a user should know of how a file was read: macros were left alone, or the way its characters are stored had to be guessed. */
export type FileRemark = { readonly kind: "macros-ignored" } | { readonly kind: "encoding-guessed"; readonly encoding: string };

/** A file as read, with the SHA-256 of its bytes in hexadecimal. */
export type SourceFile = { readonly name: string; readonly sha256: string; readonly sheets: readonly Sheet[]; readonly remarks: readonly FileRemark[] };

/** The fields that a register's columns can hold. Source: headings of real registers, see docs/columns.md. */
export const fields = [
  "title",
  "reference",
  "recipient",
  "otherParties",
  "role",
  "purpose",
  "data",
  "identifiability",
  "claim",
  "obligationClaim",
  "legalBasis",
  "article6",
  "article9",
  "commonLaw",
  "statute",
  "status",
  "signed",
  "signedBy",
  "start",
  "end",
  "review",
  "lastReview",
  "dpia",
  "optOuts",
  "onward",
  "transfers",
  "retention",
  "method",
  "contact",
  "notes",
  "decision",
  "decisionBy",
  "decisionDate",
  "decisionReason",
  "setting",
  "enabled",
  "section",
  "other",
] as const;
export type Field = (typeof fields)[number];

/** One cell of a recognised row: its address, its text as written, and the heading it stands under. The address of a cell on another sheet
 *  has that sheet's name before it, as spreadsheets write it: `Purposes!C12`. */
export type Cell = { readonly address: string; readonly text: string; readonly heading: string; readonly day: Day | null };

/** What stands in the columns that an annotated workbook has of its own: the item's id, the mark of its row, and what a person decided or noted. */
export type OwnCells = { readonly [F in "id" | "mark" | "decision" | "decisionBy" | "decisionDate" | "decisionReason" | "letterSent" | "replyDue" | "done"]?: Cell } & {
  readonly decidedIn?: DecidedIn;
  /** Whether the row's decision contradicts one of an earlier audit, so that neither counts. */
  readonly isDisputed?: boolean;
};

/** Where a decision was made that the register does not hold yet: in the page just now, or in the workbook of an earlier audit. */
export const decidedIn = ["page", "earlier-workbook"] as const;
export type DecidedIn = (typeof decidedIn)[number];

/** A row by field; a field may have several columns, and `other` holds the columns that were not recognised. `part` tells apart the items
 *  of one row where it holds several, by the letters of their column; null where the row is one item. `struck` says that its text is struck
 *  through; `own` is there in an annotated workbook. */
export type Row = { readonly place: Place; readonly part: string | null; readonly struck: boolean; readonly cells: { readonly [F in Field]?: readonly Cell[] }; readonly own?: OwnCells };

/** The id of the item in a row, stable for one file: sheet and row, and the column where a row holds several items. */
export function itemId({ place, part }: Row): string {
  return part === null ? `${place.sheet}!${place.row}` : `${place.sheet}!${place.row}!${part}`;
}

/** The parts of a sheet's rows, each once, from the left: a row's n-th item has the n-th set of an annotated workbook's columns. */
export function partsInOrder(parts: readonly (string | null)[]): (string | null)[] {
  const place = (part: string | null): string => (part === null ? "" : `${part.length}${part}`);
  return [...new Set(parts)].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The cells of one field, an empty list where the register has none. */
export function cellsOf(row: Row, field: Field): readonly Cell[] {
  return row.cells[field] ?? [];
}

/** The text of a field, several columns joined; null where the register does not say. */
export function textOf(row: Row, field: Field): string | null {
  const text = cellsOf(row, field)
    .map((cell) => cell.text.trim())
    .filter((part) => part !== "")
    .join("; ");
  return text === "" ? null : text;
}
