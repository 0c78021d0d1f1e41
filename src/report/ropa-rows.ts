import { dsptItem, ropaColumns } from "../knowledge/ropa.ts";
import type { Audit, AuditedAgreement } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import { csvFile } from "./csv-text.ts";

/** What follows the 30 columns of the template in each row, so that nobody takes a blank for an answer. */
const ownHeadings = ["Filled from the register, of 30", "A person has to fill", "Where in the register"] as const;

/** One row of the record: the agreement, and the register's words for each of the 30 columns, an empty text where it has none. */
export type RopaRow = { readonly item: AuditedAgreement; readonly cells: readonly string[] };

/** How far the register fills one column of the template: for how many of the record's agreements. */
type RopaFill = { readonly heading: string; readonly filled: number; readonly dspt: boolean };

/** The record of processing, for every kind of file. `notes` say of the whole what is filled, what a person has to fill, and what the DSPT asks. */
export type Ropa = { readonly rows: readonly RopaRow[]; readonly fills: readonly RopaFill[]; readonly notes: readonly [about: string, ...more: readonly string[]] };

/** The register as a record of processing: one row an agreement that is not over, in the 30 columns of the ICO's template, each filled with the
 *  register's own words or left blank; how many are filled, and which a person has to fill; and the same for the whole and what the DSPT asks. */
export function ropaOf(audit: Audit): Ropa {
  const rows = audit.agreements.filter((item) => item.status !== "expired" && item.status !== "withdrawn").map((item) => ({ item, cells: ropaColumns.map((_, i) => filledWith(item, i)) }));
  const fills = ropaColumns.map(({ heading, dspt }, i) => ({ heading, dspt, filled: rows.filter(({ cells }) => cells[i] !== "").length }));
  const open = fills.filter(({ filled }) => filled === 0);
  const partly = fills.filter(({ filled }) => filled > 0 && filled < rows.length);
  const dspt = fills.filter((fill) => fill.dspt);
  const answered = dspt.filter(({ filled }) => filled === rows.length && rows.length > 0);
  return {
    rows,
    fills,
    notes: [
      `Record of processing made on ${dayInWords(audit.asOf)} from ${audit.sources.map((source) => source.file).join(", ")}, in the columns of the ICO's template for controllers. Blank cells are not in the register: nothing was made up.`,
      `It has the ${rows.length} of the register's ${audit.agreements.length} agreements that are not over. Those that have expired or were withdrawn are left out.`,
      `Of the 30 columns, the register fills ${30 - open.length - partly.length} for every agreement, ${partly.length} for some, and ${open.length} for none.`,
      `A person has to fill for every agreement: ${open.map((column) => column.heading).join("; ") || "nothing"}.`,
      `DSPT item ${dsptItem.id}: ${dsptItem.asks} Of its points that are columns here, this file answers ${answered.length} of ${dspt.length} for every agreement: ${answered.map((column) => column.heading).join("; ") || "none"}.`,
      "Approved by management in the last twelve months: a person has to say so, with name and date. This program cannot know it.",
    ],
  };
}

/** The headings of the record's table: the ICO's 30, then ours. */
export const ropaHeadings: readonly string[] = [...ropaColumns.map((column) => column.heading), ...ownHeadings];

/** A row of the record's table, in the order of its headings. */
export function ropaCells({ item, cells }: RopaRow): readonly (string | number)[] {
  const blank = ropaColumns.filter((_, i) => cells[i] === "").map((column) => column.heading);
  return [...cells, cells.length - blank.length, blank.join("; "), placeInWords(item)];
}

/** Where an agreement stands in the register, in words. */
export function placeInWords({ cell }: AuditedAgreement): string {
  return `${cell.sheet.trim()}, row ${cell.row}`;
}

/** The record of processing as CSV, its notes below the rows. */
export function renderRopa(audit: Audit): string {
  const { rows, notes } = ropaOf(audit);
  return csvFile(ropaHeadings, [...rows.map(ropaCells), ...notes.map((note) => [note])]);
}

/** The register's own words for a column of the template; an empty text where it has none. */
function filledWith({ row }: AuditedAgreement, i: number): string {
  const column = ropaColumns[i];
  if (column === undefined) return "";
  for (const field of column.from) {
    const texts = row.filter((cell) => cell.field === field).map((cell) => cell.text.trim()).filter((text) => text !== "");
    const found = column.match === null ? texts : texts.flatMap((text) => column.match === null ? [] : [...text.matchAll(column.match)].map(([words]) => words));
    if (found.length > 0) return [...new Set(found)].join("; ");
  }
  return "";
}
