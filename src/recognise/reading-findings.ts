import { finding } from "../knowledge/findings.ts";
import type { Finding } from "../model/audit.ts";
import { columnLetters } from "../model/address.ts";
import { itemId } from "../model/register.ts";
import { cellsIn, isStruck } from "../model/sheet-row.ts";
import type { MaskedElsewhere, Place, Row, Sheet, SheetCell, SourceFile } from "../model/register.ts";

/** A table as far as it matters here: where it stands, and its rows. */
type FoundTable = { readonly file: string; readonly sheet: string; readonly headerRow: number | null; readonly rows: readonly Row[] };

/** The most characters of a comment that a finding repeats. */
const commentShown = 160;

/** What the reading of a register met that its user should know: cells in trouble, comments that are no evidence, hidden columns, patient
 *  identifiers outside cells, and how a file was read. Of sheets without a table only the identifiers are reported. */
export function readingFindings(sources: readonly SourceFile[], tables: readonly FoundTable[]): readonly Finding[] {
  return sources.flatMap((source) => [
    ...remarkFindings(source),
    ...source.sheets.flatMap((sheet) => {
      const own = tables.filter((table) => table.file === sheet.file && table.sheet === sheet.name);
      const items = new Map(own.flatMap((table) => table.rows.map((row): [number, string] => [row.place.row, itemId(row)])));
      const found = own.length === 0 ? [] : [...troubleFindings(sheet, items), ...commentFindings(sheet, own, items), ...hiddenColumnFindings(sheet, own)];
      return [...found, ...maskedFindings(sheet, items)];
    }),
  ]);
}

function remarkFindings({ name, sheets, remarks }: SourceFile): readonly Finding[] {
  const place: Place = { file: name, sheet: sheets[0]?.name ?? name, row: 1 };
  return remarks.map((remark) => {
    switch (remark.kind) {
      case "macros-ignored":
        return finding("macros-ignored", place, null, {});
      case "encoding-guessed":
        return finding("encoding-guessed", place, null, { encoding: remark.encoding });
      default:
        return remark satisfies never;
    }
  });
}

const itemAt = (row: number, items: ReadonlyMap<number, string>): string | null => items.get(row) ?? null;

function troubleFindings(sheet: Sheet, items: ReadonlyMap<number, string>): readonly Finding[] {
  return sheet.rows.flatMap((row) =>
    (row.marks === null ? [] : cellsIn(row)).flatMap((cell) => {
      // A merged cell's repeats have the trouble of the cell itself, which is told once.
      if (cell.spread) return [];
      const place: Place = { file: sheet.file, sheet: sheet.name, row: row.row };
      const struck = cell.struck === null || isStruck(row) || !items.has(row.row) ? [] : [finding("text-struck-through", place, cell.address, {}, itemAt(row.row, items))];
      return cell.trouble === null ? struck : [...struck, troubleFinding(cell.trouble, place, cell, itemAt(row.row, items))];
    }),
  );
}

function troubleFinding(trouble: NonNullable<SheetCell["trouble"]>, place: Place, { address, text }: SheetCell, item: string | null): Finding {
  switch (trouble) {
    case "formula-without-result":
      return finding("formula-without-result", place, address, {}, item);
    case "error-value":
      return finding("error-value", place, address, {}, item);
    case "cut-at-limit":
      return finding("cut-at-limit", place, address, { characters: text.length }, item);
    default:
      return trouble satisfies never;
  }
}

/** One finding a cell: a conversation of several comments is told as one, since a finding is known by its cell. Comments on the headings and above
 *  them explain how the register is filled in, and say nothing of an agreement. */
function commentFindings(sheet: Sheet, tables: readonly FoundTable[], items: ReadonlyMap<number, string>): readonly Finding[] {
  const firstHeadings = Math.min(...tables.map((table) => table.headerRow ?? 0));
  const headings = new Set(tables.map((table) => table.headerRow));
  const byCell = new Map<string, { row: number; texts: string[] }>();
  for (const { address, row, text } of sheet.comments) {
    if (row < firstHeadings || headings.has(row)) continue;
    const known = byCell.get(address);
    if (known === undefined) byCell.set(address, { row, texts: [text] });
    else known.texts.push(text);
  }
  return [...byCell].map(([address, { row, texts }]) => finding("comment-unread", { file: sheet.file, sheet: sheet.name, row }, address, { text: shortened(texts.join(" / ")) }, itemAt(row, items)));
}

/** Only columns with something in them: people hide all columns to the right of a table to make it look tidy. */
function hiddenColumnFindings(sheet: Sheet, tables: readonly FoundTable[]): readonly Finding[] {
  const hidden = new Set(sheet.hiddenColumns);
  if (hidden.size === 0) return [];
  const filled = new Set(sheet.rows.flatMap((row) => row.columns.filter((column) => hidden.has(column))));
  if (filled.size === 0) return [];
  const columns = [...filled].sort((a, b) => a - b).map(columnLetters).join(", ");
  return [finding("columns-hidden", { file: sheet.file, sheet: sheet.name, row: tables[0]?.headerRow ?? 1 }, null, { columns, count: filled.size })];
}

const maskedWhere = { "file-name": "the file's name", "sheet-name": "the sheet's name", comment: "a comment on this cell" } as const satisfies Record<MaskedElsewhere["in"], string>;

function maskedFindings(sheet: Sheet, items: ReadonlyMap<number, string>): readonly Finding[] {
  const names = sheet.maskedElsewhere.flatMap((place) => (place.in === "comment" ? [] : [maskedWhere[place.in]]));
  const ofNames = names.length === 0 ? [] : [finding("patient-identifier-elsewhere", { file: sheet.file, sheet: sheet.name, row: 1 }, null, { where: names.join(" and ") })];
  const ofComments = sheet.maskedElsewhere.flatMap((place) => (place.in === "comment" ? [finding("patient-identifier-elsewhere", { file: sheet.file, sheet: sheet.name, row: place.row }, place.address, { where: maskedWhere.comment }, itemAt(place.row, items))] : []));
  return [...ofNames, ...ofComments];
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > commentShown ? `${plain.slice(0, commentShown - 1)}…` : plain;
}
