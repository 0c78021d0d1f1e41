import { clearShare, columnContents, fewestValues, fromOrTo, sentenceLength, signedAnswer, typedDay } from "../knowledge/column-contents.ts";
import { fold, headingKey } from "../model/folded.ts";
import type { Field, SheetRow } from "../model/register.ts";
import { cellIn } from "../model/sheet-row.ts";
import type { Column } from "./table.ts";

/** Headings that spreadsheet programs and exports put where there was none. */
const saysNothing = /^\W*(?:column ?\d*|field ?\d*|f\d+|unnamed.*|spalte ?\d*|\(blank\)|[a-z]|heading ?\d*)?\W*$/i;

/** The most rows of a column that are looked at: a register's first hundreds tell as much as all. */
const mostLookedAt = 400;

/** The columns of a table of agreements with those recognised by what they hold whose headings say nothing. A field that a heading names
 *  already is not given again, and a field that two columns fit alike is given to neither. A column whose heading says something that is not
 *  understood is taken for nothing but a missing title, recipient or purpose. */
export function inferColumns(headed: readonly Column[], rows: readonly SheetRow[]): readonly Column[] {
  const columns = correctColumns(headed, rows);
  const taken = new Set(columns.flatMap((column) => (column.field === null ? [] : [column.field])));
  const open = columns.filter((column) => column.field === null);
  if (open.length === 0) return columns;
  const sample = rows.slice(0, mostLookedAt);
  const valuesOf = new Map(open.map((column) => [column.column, valuesIn(sample, column)]));
  const found = new Map<number, Field>();
  const give = (field: Field, fitting: readonly Column[]): void => {
    const [only] = fitting;
    if (only === undefined || fitting.length > 1 || taken.has(field)) return;
    found.set(only.column, field);
    taken.add(field);
  };
  const free = (): readonly Column[] => open.filter((column) => !found.has(column.column));
  for (const { field, matches } of columnContents) {
    const isMissing = field === "recipient";
    give(field, free().filter((column) => (isMissing || saysNothing.test(column.heading)) && isMostly(valuesOf.get(column.column) ?? [], (text) => matches.test(text))));
  }
  give("purpose", longest(free(), valuesOf));
  give("title", free().filter((column) => isNames(valuesOf.get(column.column) ?? [])).slice(0, 1));
  return columns.map((column) => {
    const field = found.get(column.column);
    return field === undefined ? column : { ...column, field, why: "content" };
  });
}

/** The columns with those put right whose headings mean one thing or another, as what they hold shows: "To" over days is an end and no recipient, and
 *  "Signed by practice" over yes and no has no name in it. A business function is no title beside a column that has titles. */
function correctColumns(columns: readonly Column[], rows: readonly SheetRow[]): readonly Column[] {
  const titles = columns.filter((column) => column.field === "title").length;
  return columns.map((column) => {
    const key = headingKey(column.heading);
    if (column.field === "title" && titles > 1 && key === "business function") return { ...column, field: null, why: "none" };
    const day = column.field === "recipient" || column.field === "otherParties" ? fromOrTo.get(key) : undefined;
    if (day !== undefined && holds(column, rows, (text, isDay) => isDay || typedDay.test(text))) return { ...column, field: day, why: "content" };
    return column.field === "signedBy" && holds(column, rows, (text) => signedAnswer.test(text)) ? { ...column, field: "signed", why: "content" } : column;
  });
}

function holds({ column }: Column, rows: readonly SheetRow[], fits: (text: string, isDay: boolean) => boolean): boolean {
  const cells = rows.slice(0, mostLookedAt).map((row) => cellIn(row, column)).filter((cell) => cell !== null && cell.text.trim() !== "");
  return cells.length > 0 && cells.filter((cell) => cell !== null && fits(fold(cell.text).text.trim(), cell.day !== null)).length >= cells.length * clearShare;
}

/** The texts of a column, folded; days and blanks left out. */
function valuesIn(rows: readonly SheetRow[], { column }: Column): readonly string[] {
  return rows.flatMap((row) => {
    const cell = cellIn(row, column);
    return cell === null || cell.day !== null || cell.text.trim() === "" ? [] : [fold(cell.text).text.trim()];
  });
}

function isMostly(values: readonly string[], fits: (text: string) => boolean): boolean {
  return values.length >= fewestValues && values.filter(fits).length >= values.length * clearShare;
}

/** The column of the longest texts, where they are sentences. */
function longest(columns: readonly Column[], valuesOf: ReadonlyMap<number, readonly string[]>): readonly Column[] {
  const lengthOf = (column: Column): number => {
    const values = valuesOf.get(column.column) ?? [];
    return values.length < fewestValues ? 0 : values.reduce((sum, text) => sum + text.length, 0) / values.length;
  };
  const sentences = columns.filter((column) => lengthOf(column) >= sentenceLength && isMostly(valuesOf.get(column.column) ?? [], (text) => text.includes(" ")));
  return [...sentences].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 1);
}

/** Names: short texts that are words, and hardly one of them twice. */
function isNames(values: readonly string[]): boolean {
  return isMostly(values, (text) => /[a-z]{3}/.test(text) && text.length <= 100) && new Set(values).size >= values.length * 0.8;
}
