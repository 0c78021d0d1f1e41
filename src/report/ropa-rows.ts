import { dsptItem, ropaColumns } from "../knowledge/ropa.ts";
import type { Audit, AuditedAgreement } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import { csvFile } from "./csv-text.ts";

/** What follows the 30 columns of the template in each row, so that nobody takes a blank for an answer. */
const ownHeadings = ["Filled from the register, of 30", "A person has to fill", "Where in the register"] as const;

/** The register as a record of processing: one row an agreement that is not over, in the 30 columns of the ICO's template, each filled with the
 *  register's own words or left blank; how many are filled, and which a person has to fill; and below, the same for the whole and what the DSPT asks. */
export function renderRopa(audit: Audit): string {
  const rows = audit.agreements.filter((item) => item.status !== "expired" && item.status !== "withdrawn").map((item) => ({ item, cells: ropaColumns.map((_, i) => filledWith(item, i)) }));
  const filledIn = (i: number): number => rows.filter(({ cells }) => cells[i] !== "").length;
  const open = ropaColumns.filter((_, i) => filledIn(i) === 0);
  const partly = ropaColumns.filter((_, i) => filledIn(i) > 0 && filledIn(i) < rows.length);
  const dspt = ropaColumns.filter((column) => column.dspt);
  const answered = dspt.filter((column) => filledIn(ropaColumns.indexOf(column)) === rows.length && rows.length > 0);
  const notes = [
    `Record of processing made on ${dayInWords(audit.asOf)} from ${audit.sources.map((source) => source.file).join(", ")}, in the columns of the ICO's template for controllers. Blank cells are not in the register: nothing was made up.`,
    `Of the 30 columns, the register fills ${30 - open.length - partly.length} for every agreement, ${partly.length} for some, and ${open.length} for none.`,
    `A person has to fill for every agreement: ${open.map((column) => column.heading).join("; ") || "nothing"}.`,
    `DSPT item ${dsptItem.id}: ${dsptItem.asks} Of its points that are columns here, this file answers ${answered.length} of ${dspt.length} for every agreement: ${answered.map((column) => column.heading).join("; ") || "none"}.`,
    "Approved by management in the last twelve months: a person has to say so, with name and date. This program cannot know it.",
  ];
  return csvFile(
    [...ropaColumns.map((column) => column.heading), ...ownHeadings],
    [
      ...rows.map(({ item, cells }) => [...cells, cells.filter((cell) => cell !== "").length, ropaColumns.filter((_, i) => cells[i] === "").map((column) => column.heading).join("; "), `${item.cell.sheet.trim()}, row ${item.cell.row}`]),
      ...notes.map((note) => [note]),
    ],
  );
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
