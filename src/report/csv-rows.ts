import type { ActionEntry, Audit, Finding } from "../model/audit.ts";
import { csvFile } from "./csv-text.ts";
import type { CsvValue } from "./csv-text.ts";
import { decidingEvidence } from "./deciding-evidence.ts";
import type { Item } from "./document/items.ts";

/** The audit as one tidy CSV table: a row for each action of each item, one for an item without an action, and one for each finding that belongs to
 *  no item, so that no row of the register is missing. The values are those of the JSON; several in one cell are parted by " | ". */
export function renderCsv(audit: Audit): string {
  const findings = new Map(audit.findings.map((finding) => [finding.id, finding]));
  const items: readonly Item[] = [...audit.gpConnect, ...audit.agreements];
  const rows = [
    ...items.flatMap((item) => (item.actions.length === 0 ? [null] : item.actions).map((entry) => itemRow(item, entry, findings))),
    ...audit.findings.filter((finding) => finding.item === null).map(findingRow),
  ];
  const columns = [...headings, ...Object.keys(ofAudit(audit))];
  return csvFile(columns, rows.map((row) => [...headings.map((heading) => row[heading] ?? null), ...Object.values(ofAudit(audit))]));
}

/** The columns of a row, in order: where it stands, what it is, what was decided, why, and what the register itself needs. */
const headings = [
  "file", "sheet", "row", "id", "key", "kind", "title", "recipient", "use", "obligation", "status", "enabled", "start", "end", "review",
  "action", "outcome", "held", "holds", "reasons", "cautions", "cause", "settle", "settleAt",
  "purposes", "schemes", "ground", "evidence", "evidenceCells", "decisionBy", "decisionOn", "decisionReason", "letterSent", "replyDue", "done", "findings",
] as const;

type Values = Partial<Record<(typeof headings)[number], CsvValue>>;

function itemRow(item: Item, entry: ActionEntry | null, findings: ReadonlyMap<string, Finding>): Values {
  const evidence = entry === null ? item.evidence : decidingEvidence(item, entry, item.evidence.length);
  return {
    ...item.cell,
    id: item.id,
    key: item.key,
    ...("setting" in item ? { kind: "gp-connect", title: item.setting, enabled: item.enabled === null ? null : item.enabled ? "on" : "off" } : agreementValues(item)),
    use: item.use,
    ...(entry === null ? {} : { action: entry.action, outcome: entry.outcome, held: entry.held, holds: joined(entry.holds), reasons: joined(entry.reasons), cautions: joined(entry.cautions), cause: entry.cause ?? null, settle: entry.settle ?? null, settleAt: entry.settleAt ?? null }),
    letterSent: item.record?.letterSent?.day ?? null,
    replyDue: item.record?.replyDue?.day ?? null,
    done: item.record?.done?.day ?? null,
    evidence: joined(evidence.map((piece) => piece.text)),
    evidenceCells: joined(evidence.map((piece) => piece.cell)),
    findings: joined(item.findings.flatMap((id) => findings.get(id)?.message ?? [])),
  };
}

function agreementValues(item: Audit["agreements"][number]): Values {
  return {
    kind: "agreement",
    title: item.title,
    recipient: item.recipient,
    obligation: item.obligation,
    status: item.status,
    start: item.dates.start,
    end: item.dates.end,
    review: item.dates.review,
    purposes: joined([...new Set(item.purposes.map((purpose) => purpose.kind))]),
    schemes: joined(item.schemes.map((scheme) => scheme.name)),
    ground: item.ground,
    ...(item.decision === null ? {} : { decisionBy: item.decision.by, decisionOn: item.decision.on, decisionReason: item.decision.reason }),
  };
}

function findingRow({ id, cell, message }: Finding): Values {
  return { file: cell.file, sheet: cell.sheet, row: cell.row, id, kind: "finding", findings: message };
}

/** What is the same in every row, so that the tables of several audits can be put one below the other. */
function ofAudit({ practice, asOf, menu }: Audit): Readonly<Record<string, CsvValue>> {
  return { practice: practice.name, ods: practice.ods, asOf, menu: menu.id };
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(" | ");
}
