import { finding, lifeRules, rowWordings } from "../knowledge/index.ts";
import type { GroundId } from "../knowledge/index.ts";
import type { Evidence, Finding } from "../model/audit.ts";
import { addDays, dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { fold } from "../model/folded.ts";
import type { Agreement, DatedCell } from "../model/items.ts";
import { cellsOf } from "../model/register.ts";
import type { Cell } from "../model/register.ts";
import type { Status } from "../model/vocabulary.ts";
import { endedElsewhere } from "./ended-elsewhere.ts";
import { compileRules, matchRules } from "./match-rules.ts";

/** The answer to "where in its life is the agreement?". */
export type StatusAnswer = { readonly status: Status; readonly evidence: readonly Evidence[]; readonly decidedBy: Evidence | null; readonly findings: readonly Finding[] };

const compiled = compileRules(lifeRules);
/** Where a cell's words say several things ("draft, signed by the ICB"), the earlier of these is meant. */
const order: readonly Status[] = ["withdrawn", "proposed", "renewal-due", "expired", "active"];

/** The agreement's status on a day, from its words and its dates; `reviewWindow` is in days. A live agreement whose end has passed is
 *  `renewal-due` with a finding; an end that has passed with no word that it is live is `expired`; a register without a status column
 *  lists what is in force; where something beside the status says that it has ended, a person has to say which is right; a blank or unreadable cell in a status column is `unknown`. Source: docs/how-it-decides.md, section 3. */
export function classifyStatus(agreement: Agreement, asOf: Day, reviewWindow: number): StatusAnswer {
  const { row, id, end, review, start, signed } = agreement;
  const findings: Finding[] = [];
  const evidence: Evidence[] = [];
  const report = (answer: Status): StatusAnswer => ({ status: answer, evidence, decidedBy: evidence.findLast((piece) => piece.says === answer) ?? null, findings });
  const date = (rule: GroundId, says: Status, dated: DatedCell): void => {
    evidence.push({ question: "status", rule, says, support: "date", text: dated.cell.text.trim(), cell: dated.cell.address });
  };
  const word = wordOf(agreement, evidence);
  const elsewhere = word === null || word === "active" || word === "renewal-due" ? endedElsewhere(agreement) : null;
  const hasEnded = end !== null && end.day < asOf;
  if (word === "withdrawn" || word === "expired" || word === "proposed") {
    const flowing = word === "expired" ? flowsStill(agreement) : null;
    if (flowing !== null) findings.push(finding("expired-but-flowing", row.place, flowing.address, { text: flowing.text.trim() }, id));
    return report(word);
  }
  if (elsewhere !== null && !hasEnded) {
    findings.push(finding("ended-elsewhere", row.place, elsewhere.address, { where: elsewhere.where }, id));
    return report("unknown");
  }
  if (hasEnded) date("end-date", word === null ? "expired" : "renewal-due", end);
  if (word === null) {
    if (agreement.hasStatusColumn) {
      const [cell] = cellsOf(row, "status");
      if (hasEnded) return report("expired");
      findings.push(finding("status-unreadable", row.place, cell?.address ?? null, { text: cell?.text.trim() ?? "" }, id));
      return report("unknown");
    }
    if (hasEnded) return report("expired");
    if (start !== null && start.day > asOf) {
      date("start-date", "proposed", start);
      return report("proposed");
    }
    if (signed !== null) date("signature-date", "active", signed);
    else evidence.push({ question: "status", rule: "presumption-of-force", says: "active", support: "presumption", text: "", cell: firstAddress(agreement) });
  }
  if (hasEnded) {
    findings.push(finding("live-after-end", row.place, end.cell.address, { end: dayInWords(end.day) }, id));
    return report("renewal-due");
  }
  const horizon = addDays(asOf, reviewWindow);
  if (end !== null && end.day <= horizon) {
    date("end-date", "renewal-due", end);
    return report("renewal-due");
  }
  if (review !== null && review.day <= horizon) {
    date("review-date", "renewal-due", review);
    return report("renewal-due");
  }
  return report(word ?? "active");
}

function wordOf(agreement: Agreement, evidence: Evidence[]): Status | null {
  const { row } = agreement;
  const found = new Set<Status>();
  for (const cell of [...cellsOf(row, "status"), ...cellsOf(row, "signed")]) {
    if (/\?/.test(cell.text)) continue;
    const isSigned = cellsOf(row, "signed").includes(cell);
    if (isSigned) {
      const says = signedWord(cell, agreement.hasStatusColumn);
      if (says === null) continue;
      found.add(says);
      evidence.push({ question: "status", rule: says === "proposed" ? "proposed-agreement" : "active-agreement", says, support: "stated", text: cell.text.trim(), cell: cell.address });
      continue;
    }
    for (const hit of matchRules(compiled, cell)) {
      if (hit.rule.question !== "status") continue;
      found.add(hit.rule.says);
      evidence.push({ question: "status", rule: hit.rule.id, says: hit.rule.says, support: "stated", text: hit.text, cell: cell.address });
    }
  }
  // "Draft (in use)" is both: a person has to say which.
  if (found.has("proposed") && cellsOf(row, "status").some((cell) => isWorded("words-of-being-live", cell) && !isWorded("words-of-not-being-live", cell))) return null;
  if (found.size === 0 && !agreement.hasStatusColumn) return undecided(agreement, evidence) ?? proposedUnder(agreement, evidence);
  return order.find((status) => found.has(status)) ?? null;
}

/** In a register without a status column, "awaiting partners' decision" in a column of decisions says that nothing is in force yet. What else such a column
 *  says is what somebody wants, and not how things stand. */
function undecided({ row }: Agreement, evidence: Evidence[]): Status | null {
  const hit = cellsOf(row, "decision").flatMap((cell) => matchRules(compiled, cell)).find(({ rule, discounted }) => rule.question === "status" && rule.says === "proposed" && discounted === null);
  if (hit === undefined) return null;
  evidence.push({ question: "status", rule: hit.rule.id, says: "proposed", support: "stated", text: hit.text, cell: hit.cell.address });
  return "proposed";
}

/** In a register without a status column, what stands under "Awaiting signature", or on a sheet of that name, is not in force yet. */
function proposedUnder(agreement: Agreement, evidence: Evidence[]): Status | null {
  const { row } = agreement;
  const isProposed = (text: string): boolean => rowWordings["heading-of-proposals"].match.test(fold(text).text);
  const section = cellsOf(row, "section").find((cell) => isProposed(cell.text));
  if (section === undefined && !isProposed(row.place.sheet)) return null;
  evidence.push({ question: "status", rule: "proposed-agreement", says: "proposed", support: "stated", text: (section?.text ?? row.place.sheet).trim(), cell: section?.address ?? firstAddress(agreement) });
  return "proposed";
}

/** A "Signed?" column says that an agreement is not signed yet; that it is signed says little where there is a status column beside it. */
function signedWord(cell: Cell, hasStatusColumn: boolean): Status | null {
  if (isWorded("signature-missing", cell)) return "proposed";
  return !hasStatusColumn && isWorded("signature-given", cell) ? "active" : null;
}

function flowsStill({ row }: Agreement): Cell | null {
  return [...cellsOf(row, "status"), ...cellsOf(row, "notes"), ...cellsOf(row, "method")].find((cell) => isWorded("data-still-flowing", cell)) ?? null;
}

function isWorded(id: keyof typeof rowWordings, cell: Cell): boolean {
  return rowWordings[id].match.test(fold(cell.text).text.trim());
}

function firstAddress({ row }: Agreement): string {
  const [cell] = [...cellsOf(row, "title"), ...cellsOf(row, "recipient"), ...cellsOf(row, "purpose")];
  return cell?.address ?? `A${row.place.row}`;
}
