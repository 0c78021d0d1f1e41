import { finding } from "../knowledge/findings.ts";
import type { FindingArgs, FindingCode } from "../knowledge/findings.ts";
import { rowWordings } from "../knowledge/index.ts";
import { fieldName } from "../knowledge/wording.ts";
import type { Finding } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import { fold } from "../model/folded.ts";
import type { Agreement, CaseRecord, DatedCell, Decision, Setting } from "../model/items.ts";
import { cellsOf, itemId, textOf } from "../model/register.ts";
import type { Cell, Field, Row } from "../model/register.ts";
import { severalAgreementsIn } from "./several-agreements.ts";
export { findDay } from "./typed-day.ts";
import { findDay, mayBeMonthFirst, readTypedDay } from "./typed-day.ts";

/** The rows of one table by field, as recognised. */
type TableRows = { readonly kind: "agreements" | "gp-connect"; readonly rows: readonly Row[]; readonly fields: ReadonlySet<Field> };

/** The register's items, typed, with a finding for each value that could not be used. */
export type Validated = { readonly agreements: readonly Agreement[]; readonly settings: readonly Setting[]; readonly findings: readonly Finding[] };

type Report = <Code extends FindingCode>(code: Code, address: string | null, args: FindingArgs<Code>) => void;

/** Checks the rows of each table and gives them their types. Nothing is dropped: a value that cannot be read becomes a finding, and its row stays. */
export function validateRows(tables: readonly TableRows[]): Validated {
  const agreements: Agreement[] = [];
  const settings: Setting[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const [first] = table.rows;
    const hasStatusColumn = table.fields.has("status");
    if (table.kind === "agreements" && !hasStatusColumn && first !== undefined) findings.push(finding("status-column-absent", first.place, null, {}));
    if (table.kind === "agreements" && !table.fields.has("title") && first !== undefined) findings.push(finding("title-column-absent", first.place, null, {}));
    const own: Agreement[] = [];
    for (const row of table.rows) {
      const id = itemId(row);
      const report: Report = (code, address, args) => findings.push(finding(code, row.place, address, args, id));
      if (table.kind === "agreements") own.push(validateAgreement(row, id, table.fields, report));
      else settings.push({ id, row, text: textOf(row, "setting") ?? firstText(row), record: validateRecord(row, report) });
    }
    // One by one: as arguments, those of a large register overflow the stack.
    for (const agreement of table.fields.has("title") ? withUntitledBelow(own) : own) agreements.push(agreement);
  }
  return { agreements: withLaterEnds(agreements), settings, findings: [...findings, ...tables.flatMap(({ rows }) => datesReadAsUk(rows)), ...duplicates(agreements)] };
}

/** A row without a title beneath another may be the rest of it, with a second recipient: neither is then one agreement for certain. */
function withUntitledBelow(agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.map((agreement, i) => {
    const rest = agreement.title === null && i > 0 ? agreement : agreements[i + 1];
    const [cell] = rest?.title === null ? [...cellsOf(rest.row, "recipient"), ...cellsOf(rest.row, "purpose")] : [];
    return cell === undefined || agreement.severalIn !== null ? agreement : { ...agreement, severalIn: cell };
  });
}

const dateFields: readonly Field[] = ["start", "end", "review", "lastReview", "signed", "decisionDate"];

/** One finding a column for typed dates that an American reader would take for another day, such as 04/05/2025; at its first one. */
function datesReadAsUk(rows: readonly Row[]): readonly Finding[] {
  const columns = new Map<string, { readonly row: Row; readonly cell: Cell; more: number }>();
  for (const row of rows) {
    for (const cell of dateFields.flatMap((field) => cellsOf(row, field))) {
      if (cell.day !== null || !mayBeMonthFirst(cell.text)) continue;
      const column = cell.address.replace(/\d+$/, "");
      const first = columns.get(column);
      if (first === undefined) columns.set(column, { row, cell, more: 0 });
      else first.more += 1;
    }
  }
  return [...columns.values()].map(({ row, cell, more }) => {
    const day = findDay(cell.text, "first-day");
    return finding("date-day-first", row.place, cell.address, { text: cell.text.trim(), day: day === null ? "" : dayInWords(day), more });
  });
}

const datePhrases = {
  end: /\b(?:to|until|till|ends?|ended|ending|expir\w*|runs to|valid to|terminat\w*|lapse\w*)\b[^.;]*/i,
  review: /\b(?:rev|reviews?|renewals?|renew|due)\b[^.;]*/i,
} as const;

function validateAgreement(row: Row, id: string, fields: ReadonlySet<Field>, report: Report): Agreement {
  const title = textOf(row, "title");
  if (title === null && fields.has("title")) report("title-missing", null, {});
  const severalIn = severalAgreementsIn(row);
  if (severalIn !== null) report("agreements-in-one-cell", severalIn.address, {});
  const inStatus = (phrase: RegExp): DatedCell | null => {
    for (const cell of cellsOf(row, "status")) {
      const words = phrase.exec(cell.text);
      const day = words === null ? null : findDay(words[0], "last-day");
      if (day !== null) return { day, cell };
    }
    return null;
  };
  return {
    id,
    row,
    title,
    recipient: textOf(row, "recipient"),
    start: dayOf(row, "start", "first-day", report),
    end: dayOf(row, "end", "last-day", report) ?? inStatus(datePhrases.end),
    review: dayOf(row, "review", "last-day", report) ?? inStatus(datePhrases.review),
    signed: mentionedDay(row, "signed"),
    dpia: mentionedDay(row, "dpia"),
    decision: validateDecision(row, report),
    record: validateRecord(row, report),
    severalIn,
    endedIn: null,
    hasStatusColumn: fields.has("status"),
  };
}

function dayOf(row: Row, field: "start" | "end" | "review" | "decisionDate", monthMeans: "first-day" | "last-day", report: Report): DatedCell | null {
  return dayIn(cellsOf(row, field), fieldName(field), monthMeans, report);
}

function dayIn(cells: readonly Cell[], name: string, monthMeans: "first-day" | "last-day", report: Report): DatedCell | null {
  for (const cell of cells) {
    if (cell.day !== null) return { day: cell.day, cell };
    const typed = readTypedDay(cell.text, monthMeans);
    if (typed === "unreadable") report("date-unreadable", cell.address, { text: cell.text.trim(), field: name });
    else if (typed !== "no-date") return { day: typed.day, cell };
  }
  return null;
}

/** Columns for signatures and DPIAs hold a day, a name, a tick or a word; only a day is read here, and nothing else is a mistake. */
function mentionedDay(row: Row, field: "signed" | "dpia"): DatedCell | null {
  for (const cell of cellsOf(row, field)) {
    const day = cell.day ?? findDay(cell.text, "first-day");
    if (day !== null) return { day, cell };
  }
  return null;
}

/** A decision counts only with a name and a date. In a register that has no columns for those, a "Decision" column is a remark:
 *  it stays in the row for the rules to read. */
function validateDecision(row: Row, report: Report): Decision | null {
  if (row.own?.isDisputed === true) return null;
  const own = ownDecision(row, report);
  if (own !== "none") return own;
  const [cell] = cellsOf(row, "decision");
  if (cell === undefined || cell.text.trim() === "") return null;
  const by = textOf(row, "decisionBy");
  const dated = dayOf(row, "decisionDate", "first-day", report);
  if (by !== null && dated !== null) return { cell, by, day: dated.day, reason: textOf(row, "decisionReason") };
  const missing = [by === null ? "who decided" : null, dated === null ? "the date of the decision" : null].filter((part) => part !== null).join(" and ");
  if (isUseDecision(cell)) report("decision-unsigned", cell.address, { missing });
  return null;
}

/** A decision in the columns of an annotated workbook, which goes before one in the register's own columns. There it is never a remark, so one
 *  without a name or a date is always a finding. */
function ownDecision({ own }: Row, report: Report): Decision | null | "none" {
  const cell = own?.decision;
  if (cell === undefined) return "none";
  const by = own?.decisionBy?.text.trim() ?? "";
  const dated = dayIn(own?.decisionDate === undefined ? [] : [own.decisionDate], fieldName("decisionDate"), "first-day", report);
  if (by !== "" && dated !== null) return { cell, by, day: dated.day, reason: own?.decisionReason?.text.trim() ?? null, ...(own?.decidedIn === undefined ? {} : { decidedIn: own.decidedIn }) };
  report("decision-unsigned", cell.address, { missing: [by === "" ? "who decided" : null, dated === null ? "the date of the decision" : null].filter((part) => part !== null).join(" and ") });
  return null;
}

/** What an annotated workbook says of the case; null where nothing was noted. */
function validateRecord({ own }: Row, report: Report): CaseRecord | null {
  // "Yes" or "n/a" is no day, and what somebody noted must not go missing without a word.
  const noted = (cell: Cell | undefined, name: string): DatedCell | null => {
    const day = cell === undefined ? null : (cell.day ?? findDay(cell.text, "first-day"));
    if (cell !== undefined && day === null) report("date-unreadable", cell.address, { text: cell.text.trim(), field: name });
    return cell === undefined || day === null ? null : { day, cell };
  };
  const record = { letterSent: noted(own?.letterSent, "day on which the letter was sent"), replyDue: noted(own?.replyDue, "day on which the reply is due"), done: noted(own?.done, "day on which it was done") };
  return Object.values(record).every((day) => day === null) ? null : record;
}

function isUseDecision(cell: Cell): boolean {
  return /\b(direct|individual) care\b|\bsecondary\b|\bmixed\b|\bno patient data\b/i.test(cell.text);
}

function duplicates(agreements: readonly Agreement[]): readonly Finding[] {
  const seen = new Map<string, Agreement>();
  const findings: Finding[] = [];
  for (const agreement of agreements) {
    if (agreement.title === null) continue;
    const key = nameOf(agreement);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, agreement);
    else findings.push(finding("two-rows-alike", agreement.row.place, null, { other: earlier.id }, agreement.id));
  }
  return findings;
}

/** The agreements, each with the later row for the same agreement that says it has ended: a register with a sheet a year has it on each. */
function withLaterEnds(agreements: readonly Agreement[]): readonly Agreement[] {
  const ended = new Map<string, string>();
  const result = agreements.map((agreement) => agreement);
  for (let i = agreements.length - 1; i >= 0; i--) {
    const agreement = agreements[i];
    if (agreement === undefined || agreement.title === null) continue;
    const later = ended.get(nameOf(agreement));
    if (later !== undefined) result[i] = { ...agreement, endedIn: later };
    if (cellsOf(agreement.row, "status").some((cell) => rowWordings["words-of-having-ended"].match.test(fold(cell.text).text))) ended.set(nameOf(agreement), agreement.id);
  }
  return result;
}

function nameOf({ title, recipient }: Agreement): string {
  return `${title ?? ""}\n${recipient ?? ""}`.toLowerCase().replace(/[^a-z0-9\n]+/g, " ").trim();
}

function firstText(row: Row): string {
  return Object.values(row.cells).flat()[0]?.text ?? "";
}
