/** What a cell means, for its colour; its words always say the same. */
export type CellTone = "ready" | "held" | "required" | "keep" | "review" | "neutral";

/** What goes into a cell: a text, a number or a day (`YYYY-MM-DD`, in a column of days); null leaves it blank. */
export type CellValue = string | number | null | { readonly text: string; readonly tone?: CellTone; readonly isStrong?: boolean };

/** A column of a table: its heading, its width in characters, and what its cells hold. A list lets its values be chosen from, each without a
 *  comma, 255 characters in all. `isInput` marks a column that people fill in. */
export type WorkbookColumn = { readonly heading: string; readonly width: number; readonly isHidden?: boolean; readonly isInput?: boolean } & (
  | { readonly kind: "text" | "number" | "day" }
  | { readonly kind: "list"; readonly values: readonly string[] }
);

/** A sheet with one table: a title and lines about it above, then headings and rows. */
export type TableSheet = {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly CellValue[])[];
};
