/** What a column of an annotated workbook holds: an answer of the audit (never evidence), the item's id, or what a person wrote down.
 *  The mark says what stood in the row when its own columns were written, so that a row sorted away from them is noticed. */
const ownRecords = ["decision", "decisionBy", "decisionDate", "decisionReason", "letterSent", "replyDue", "done"] as const;
type OwnRecord = (typeof ownRecords)[number];
export type OwnField = "id" | "mark" | "answer" | OwnRecord;

/** The columns that an annotated workbook adds to a register, as they are headed. The action columns are headed by `actionHeading`. */
export const ownHeadings = {
  use: "Audit: use",
  state: "Audit: product and state",
  obligation: "Audit: duty or choice",
  status: "Audit: status",
  why: "Audit: why",
  settle: "Audit: what would settle it",
  findings: "Audit: findings",
  decision: "Audit: your decision on the use",
  decisionBy: "Audit: decided by",
  decisionDate: "Audit: decided on",
  decisionReason: "Audit: reason for the decision",
  letterSent: "Audit: letter sent on",
  replyDue: "Audit: reply due on",
  done: "Audit: done on",
  id: "Audit: id",
  mark: "Audit: row",
  unused: "Audit: not used",
} as const;

const fieldsByHeading = new Map<string, OwnField>(
  Object.entries(ownHeadings).map(([key, heading]) => [heading.toLowerCase(), key === "id" || key === "mark" ? key : (ownRecords.find((record) => record === key) ?? "answer")]),
);

/** How the column for one action of a menu is headed. */
export function actionHeading(action: number): string {
  return `Audit: action ${action}`;
}

/** A heading where one row of the register holds several items: the second item's columns bear a 2, and so on. */
export function headingOfSet(heading: string, set: number): string {
  return set === 1 ? heading : `${heading} (${set})`;
}

/** Whether it is worth looking a text up among our headings: most cells are not. */
export function mayBeOwnHeading(text: string): boolean {
  return text.length < 60 && text.slice(0, 8).toLowerCase().trimStart().startsWith("audit:");
}

/** What a heading means if it is one of an annotated workbook's own, whatever the case of its letters; null where it is the register's. */
export function ownColumn(heading: string): { readonly field: OwnField; readonly set: number } | null {
  const [, words = "", number] = /^(.+?)(?: \((\d{1,3})\))?$/.exec(heading.replace(/\s+/g, " ").trim().toLowerCase()) ?? [];
  const field = fieldsByHeading.get(words) ?? (/^audit: action \d+$/.test(words) ? "answer" : null);
  return field === null ? null : { field, set: number === undefined ? 1 : Number(number) };
}

/** What a sheet that an annotated workbook adds begins with, so that it is known again whatever it is called. */
export const ownSheetMark = "Written by dsa-audit";

/** What the sheet of findings begins with, and how its columns are headed that are read again: who accepts a finding, when, until when, why, and the
 *  hidden ones that say which finding it is, and of which item. */
export const findingsMark = `${ownSheetMark}: findings`;
export const findingsHeadings = { by: "Accepted by", on: "Accepted on", until: "Accepted until", reason: "Why it can stay", finding: "Finding", key: "Row id" } as const;

/** How the summary of an annotated workbook names the file that it was made from, and the files that that one was made from. */
export const ownSourceLabels: readonly string[] = ["Made from", "Which was made from"];
