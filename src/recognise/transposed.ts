import type { Field, Sheet } from "../model/register.ts";
import { findStarts } from "./header.ts";
import { matchHeading } from "./heading.ts";

/** The headings of a sheet where these stand one below the other in its first column, as in a form or a table with a column for each agreement; an
 *  empty list for any other sheet. There are a title and a recipient or purpose among them, and more of them than stand in any one row. */
export function headingsDownwards(sheet: Sheet): readonly string[] {
  const first = sheet.rows.reduce((column, { columns }) => Math.min(column, columns[0] ?? column), Infinity);
  const found = new Map<Field, string>();
  for (const { columns, texts } of sheet.rows) {
    const [label = ""] = texts;
    if (columns[0] !== first || texts.length < 2) continue;
    const match = matchHeading(label, "agreements");
    if (match?.how === "heading" && !found.has(match.field)) found.set(match.field, label.trim());
  }
  if (found.size < 3 || !found.has("title") || !(found.has("recipient") || found.has("purpose"))) return [];
  const [start] = findStarts(sheet);
  const inRow = new Set(start?.columns.flatMap((column) => (column.why === "heading" ? [column.field] : [])));
  return found.size > inRow.size ? [...found.values()] : [];
}
