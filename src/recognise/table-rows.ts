import { finding } from "../knowledge/findings.ts";
import { addressOf } from "../model/address.ts";
import type { Finding } from "../model/audit.ts";
import type { Cell, Field, Place, Row, Sheet, SheetRow } from "../model/register.ts";
import { isStruck, markAt } from "../model/sheet-row.ts";
import { isRepeat } from "./header.ts";
import { matchHeading } from "./heading.ts";
import { isGuidance, roleOfOddRow } from "./row-role.ts";
import type { Column, Start } from "./table.ts";

/** The items of one table, and a finding for each of its rows that is none. */
export type TableRows = { readonly rows: readonly Row[]; readonly findings: readonly Finding[] };

/** The rows between a table's headings and the next table, by field. `part` names the table where it shares its rows with another, and `above` is
 *  the line over the headings, where that heads the first rows as section headings head those below. */
export function readTableRows(sheet: Sheet, { header, kind }: Start, columns: readonly Column[], between: readonly SheetRow[], part: string | null, above: SheetRow | null): TableRows {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  let section = above === null ? null : sectionOf(above);
  const goOn = fieldsThatGoOn(columns);
  const understood = columns.filter((column) => column.field !== null).length;
  let keyRow = -1;
  let isWordKey = false;
  let lastRow = -1;
  for (const [i, row] of between.entries()) {
    const place: Place = { file: sheet.file, sheet: sheet.name, row: row.row };
    const isInKey = row.row === keyRow + 1 && isKeyEntry(row, isWordKey, understood);
    const previous = rows.at(-1);
    const isText = kind === "agreements" && (lastRow === row.row - 1 || !has("title")) && isLineOfText(row, columns);
    const odd = isRepeat(row, header) ? "a repeat of the headings" : isInKey ? "an entry of the key" : i < mostGuidance && isGuidance(row) ? "guidance on how to fill in the columns" : isText ? null : headsKey(row) ? "a note" : roleOfOddRow(row, columns.length);
    if (odd !== null) {
      if (isInKey || headsKey(row)) keyRow = row.row;
      if (!isInKey && headsKey(row)) isWordKey = wordKeyHeading.test(row.texts[0] ?? "");
      findings.push(leftOut(sheet, row, odd));
      if (odd === "a section heading") section = sectionOf(row);
      continue;
    }
    lastRow = row.row;
    if (row.hidden) findings.push(finding("row-hidden", place, null, {}));
    const cells = withDittos(rowByField(row, columns, place, part, section, has("recipient")), previous);
    const more = kind === "agreements" && previous !== undefined ? continuation(row, columns, goOn) : null;
    if (previous !== undefined && more !== null) {
      findings.push(leftOut(sheet, row, `a continuation of row ${previous.place.row}, to which its words were added`));
      rows[rows.length - 1] = joined(previous, more, cells);
      continue;
    }
    rows.push(cells);
  }
  return { rows, findings };
}

/** How many rows beneath the headings may say how to fill in the columns. */
const mostGuidance = 3;

/** What stands over an explanation of a register, of its words and colours, or over a count of its rows. */
const wordKeyHeading = /^\W*(?:key|legend|abbreviations|glossary|colour (?:key|code)s?)\W*$/i;
const keyHeading = /^\W*(?:key|legend|abbreviations|glossary|colour (?:key|code)s?|(?:foot ?)?notes?|notes to .{1,30}|guidance|summary|totals|document control|version (?:control|history))\W*$/i;

function headsKey({ texts }: SheetRow): boolean {
  return texts.length === 1 && keyHeading.test(texts[0] ?? "");
}

/** Whether a row beneath such a heading belongs to it: a line of text, a word or colour with its meaning, or something counted. Where the rows of the register
 *  itself have no more than two cells, or the second cell is words, it may be an agreement, and is taken for one. */
function isKeyEntry({ texts }: SheetRow, isWordKey: boolean, understood: number): boolean {
  if (texts.length !== 2) return texts.length === 1;
  return isWordKey ? understood > 2 : /^[\W\d]*$/.test(texts[1] ?? "");
}

function sectionOf(row: SheetRow): Cell {
  // Its name may have a number in a cell of its own.
  return { address: addressOf(row.columns.at(-1) ?? 1, row.row), text: row.texts.at(-1) ?? "", heading: "section heading", day: null };
}

/** The finding that says why a row of a register sheet is no item. */
export function leftOut(sheet: Sheet, row: SheetRow, what: string): Finding {
  const [first = 1] = row.columns;
  const address = first === 1 ? null : addressOf(first, row.row);
  return finding("row-left-out", { file: sheet.file, sheet: sheet.name, row: row.row }, address, { what, text: shortened(row.texts.map((text) => text.trim()).join(" ")) });
}

/** A text for a finding: one line of at most 80 characters. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

/** The fields of which a struck-through cell makes the whole row doubtful. */
const decisive: readonly Field[] = ["title", "recipient", "purpose", "claim", "status"];

/** A section headed "Supplier: Brightdata" names the recipient of its rows, where no column does. */
const labelled = /^\s*([^:]{2,40}):\s*(\S.*)$/s;

function recipientIn(section: Cell): Cell | null {
  const [, label = "", name = ""] = labelled.exec(section.text) ?? [];
  return matchHeading(label, "agreements")?.field === "recipient" ? { ...section, text: name.trim(), heading: label.trim() } : null;
}

function rowByField(row: SheetRow, columns: readonly Column[], place: Place, part: string | null, section: Cell | null, namesRecipient: boolean): Row {
  const cells: { [F in Field]?: Cell[] } = {};
  row.columns.forEach((column, i) => {
    const { field = null, heading = "" } = columns[column - 1] ?? {};
    (cells[field ?? "other"] ??= []).push({ address: addressOf(column, row.row), text: row.texts[i] ?? "", heading, day: markAt(row, i).day });
  });
  if (section !== null) {
    cells.section = [section];
    const recipient = namesRecipient ? null : recipientIn(section);
    if (recipient !== null) cells.recipient = [recipient];
  }
  return { place, part, struck: isStruck(row) || row.columns.some((column, i) => markAt(row, i).struck !== null && decisive.includes(columns[column - 1]?.field ?? "other")), cells };
}

/** Marks and words that stand for what is written above. */
const ditto = /^\W*(?:["\u201c\u201d\u3003]|''|-? ?["\u201d] ?-?|ditto|do\.|as above|same as above|see above)\W*$/i;
const longestDitto = 16;

/** A row with what stands above in place of its ditto marks, and the row as it is where it has none. */
function withDittos(row: Row, above: Row | undefined): Row {
  if (above === undefined) return row;
  let cells: { [F in Field]?: readonly Cell[] } | null = null;
  for (const field in row.cells) {
    const key = field as Field;
    const own = row.cells[key] ?? [];
    if (!own.some((cell) => cell.text.length <= longestDitto && ditto.test(cell.text))) continue;
    const columnOf = (cell: Cell): string => cell.address.replace(/\d+$/, "");
    cells ??= { ...row.cells };
    cells[key] = own.map((cell) => {
      const over = ditto.test(cell.text) ? (above.cells[key] ?? []).find((other) => columnOf(other) === columnOf(cell)) : undefined;
      return over === undefined ? cell : { ...cell, text: over.text, day: over.day };
    });
  }
  return cells === null ? row : { ...row, cells };
}

/** The fields whose text may go on in the next row. What names an agreement or says where it stands begins a row of its own. Where no column holds
 *  titles, a purpose with a legal basis beside it may be all that a row has. */
const textFields = {
  underTitle: new Set<Field>(["purpose", "data", "notes", "legalBasis", "article6", "article9", "commonLaw", "statute", "identifiability", "optOuts", "onward", "transfers", "retention", "method", "otherParties", "contact", "other"]),
  underOtherName: new Set<Field>(["purpose", "data", "notes"]),
} as const satisfies Record<string, ReadonlySet<Field>>;

/** The fields whose text may go on below its row in a table, given what its rows are known by; none where nothing names them. */
function fieldsThatGoOn(columns: readonly Column[]): ReadonlySet<Field> {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  return has("title") ? textFields.underTitle : has("recipient") || has("reference") ? textFields.underOtherName : new Set();
}

/** Whether a row is one more line for a purpose or a description of data, which may read like a note or the heading of a section. Those stand in
 *  a table's first column or in cells merged over several. */
function isLineOfText(row: SheetRow, columns: readonly Column[]): boolean {
  const [column = 1] = row.columns;
  if (row.texts.length > 1 || markAt(row, 0).banner) return false;
  const { field = null } = columns[column - 1] ?? {};
  return (field === "purpose" || field === "data") && columns.some((other) => other.column < column && other.field !== null);
}

/** The fields of a row that has only more words for text columns, as somebody types who starts a new line in the next row, or as a table pasted from
 *  a word processor has them, with its other cells merged over all lines; null for any other row. */
function continuation(row: SheetRow, columns: readonly Column[], goOn: ReadonlySet<Field>): ReadonlySet<Field> | null {
  const fields = new Set<Field>();
  for (const [i, column] of row.columns.entries()) {
    if (row.marks !== null && markAt(row, i).spread) continue;
    const field = columns[column - 1]?.field ?? "other";
    if (!goOn.has(field)) return null;
    fields.add(field);
  }
  return fields.size > (fields.has("other") ? 1 : 0) ? fields : null;
}

/** A row with the words of the lines below it. What a merged cell repeats is there already. */
function joined(row: Row, fields: ReadonlySet<Field>, more: Row): Row {
  const cells: { [F in Field]?: readonly Cell[] } = { ...row.cells };
  for (const field of fields) {
    const added = more.cells[field] ?? [];
    if (added.length > 0) cells[field] = [...(cells[field] ?? []), ...added];
  }
  return { ...row, struck: row.struck || more.struck, cells };
}
