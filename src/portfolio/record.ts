import type { ActionEntry, Audit, AuditedAgreement, AuditedSetting } from "../model/audit.ts";
import { nameKey } from "../model/folded.ts";
import type { PracticeName, PracticeRecord, RecordedAgreement, RecordedSetting } from "../model/portfolio.ts";
import type { Use } from "../model/vocabulary.ts";

/** A finished audit reduced to what a portfolio needs. `sources` are the register's files by their path below the portfolio's folder. */
export function recordPractice(audit: Audit, practice: PracticeName, sources: PracticeRecord["sources"]): PracticeRecord {
  return {
    practice,
    sources,
    agreements: audit.agreements.map(recordAgreement),
    settings: audit.gpConnect.map(recordSetting),
    findings: audit.summary.findings,
    instead: audit.menu.actions.map((action) => action.instead.map((entry) => entry.outcomes)),
  };
}

function recordAgreement(item: AuditedAgreement): RecordedAgreement {
  const scheme = schemeOf(item);
  return {
    item: item.id,
    sheet: item.cell.sheet,
    row: item.cell.row,
    group: scheme === null ? keyOf(item) : `scheme:${scheme}`,
    scheme,
    title: item.title,
    recipient: item.recipient,
    use: item.use,
    obligation: item.obligation,
    status: item.status,
    claim: claimOf(item),
    cause: item.cause ?? null,
    decided: item.decision !== null,
    start: item.dates.start,
    end: item.dates.end,
    review: item.dates.review,
    actions: item.actions.map(recordAction),
  };
}

function recordSetting({ id, cell, setting, capability, enabled, required, actions }: AuditedSetting): RecordedSetting {
  return { item: id, sheet: cell.sheet, row: cell.row, setting, capability, enabled, required, actions: actions.map(recordAction) };
}

function recordAction({ action, outcome, held, cause }: ActionEntry): RecordedAgreement["actions"][number] {
  return { action, outcome, held, cause: cause ?? null };
}

/** The known scheme that an agreement is: the one its title names, or else its recipient. One that only the purpose mentions is not it. */
function schemeOf({ schemes }: AuditedAgreement): string | null {
  const named = schemes.find((scheme) => scheme.named === "title") ?? schemes.find((scheme) => scheme.named === "recipient");
  return named?.id ?? null;
}

/** The key of an agreement that is no known scheme: the words of its title and of its recipient. */
function keyOf({ title, recipient }: AuditedAgreement): string | null {
  const words = nameKey(title ?? "");
  return words === "" ? null : `title:${words}|${nameKey(recipient ?? "")}`;
}

/** What the register's own column says of the use, as the audit understood it; null where it has none or it was not understood. */
function claimOf({ evidence }: AuditedAgreement): Use | null {
  const said = new Set(evidence.filter((piece) => piece.question === "use" && piece.support === "claim").map((piece) => piece.says));
  if (said.has("mixed") || (said.has("direct-care") && said.has("secondary-use"))) return "mixed";
  return said.has("direct-care") ? "direct-care" : said.has("secondary-use") ? "secondary-use" : said.has("no-patient-data") ? "no-patient-data" : null;
}
