import { findingsHeadings, findingsMark, ownSheetMark, ownSourceLabels } from "../knowledge/own-columns.ts";
import { obligationWords, outcomeWords, severityWords, useWords } from "../knowledge/index.ts";
import type { ActionView, Audit } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import { outcomes, uses } from "../model/vocabulary.ts";
import type { AddedSheet, CellValue } from "../workbook/index.ts";
import { outcomeCell, sentence, settleOf, whyOf } from "./annotated-cells.ts";
import { listedUnder, nameOf, placeOf, placeOfFinding, recipientOf } from "./document/items.ts";
import type { Listed } from "./document/items.ts";
import { isListed } from "./document/summary.ts";

/** The sheets that an annotated workbook has of its own: a summary, and one for each action, and one of the findings, where they can be accepted. */
export function reportSheets(audit: Audit, warnings: readonly string[]): readonly AddedSheet[] {
  return [summarySheet(audit, warnings), ...audit.menu.actions.map((action) => actionSheet(audit, action)), findingsSheet(audit)];
}

function summarySheet(audit: Audit, warnings: readonly string[]): AddedSheet {
  const mark = `${ownSheetMark}: summary`;
  const { summary, menu, tool, practice, sources, asOf } = audit;
  const head = (text: string): readonly CellValue[] => [{ text, isStrong: true }, { text: "", isStrong: true }, { text: "", isStrong: true }];
  const [madeFrom = "", earlier = ""] = ownSourceLabels;
  return {
    name: "Audit summary", mark, title: "Audit of data-sharing agreements",
    lines: [`${mark} on ${dayInWords(asOf)}. Leave this line: by it the workbook is known again.`, "Write decisions and dates into the columns with light yellow headings beside the register, then audit this workbook again."],
    columns: [{ heading: "What", width: 44, kind: "text" }, { heading: "How many, or which", width: 40, kind: "text" }, { heading: "More", width: 72, kind: "text" }],
    rows: [
      head("The audit"),
      ["Practice", practice.name ?? "not given", practice.ods === null ? null : `ODS code ${practice.ods}`],
      ["Day of the audit", dayInWords(asOf), null],
      ["Menu", menu.title, menu.note ?? "It stands on the day of the audit."],
      ...menu.warnings.map((warning) => ["To check again", null, warning]),
      ["Versions", `dsa-audit ${tool.version}`, `rules ${tool.rules}, catalogue ${tool.catalogue}`],
      ...sources.map((source) => [madeFrom, source.file, source.sha256]),
      ...sources.flatMap((source) => source.goesOnFrom.map((from) => [earlier, from.file, from.sha256])),
      head("The register"),
      ["Agreements", summary.agreements, null],
      ["GP Connect settings", summary.gpConnect, null],
      ...uses.filter((use) => summary.byUse[use] > 0).map((use) => [`Agreements, ${useWords[use].label}`, summary.byUse[use], useWords[use].means]),
      ["Errors", summary.findings.error, "What is likely to mislead the audit."],
      ["Warnings", summary.findings.warning, "What needs a look."],
      ["Notes", summary.findings.info, "What is worth knowing."],
      ...menu.actions.flatMap((action) => [
        head(`Action ${action.action}: ${action.title}`),
        ...outcomes.flatMap((outcome) => {
          const numbers = summary.byAction.find((entry) => entry.action === action.action)?.outcomes[outcome];
          if (numbers === undefined) return [];
          const { label, means } = outcomeWords[outcome];
          if (!isListed(outcome)) return [[sentence(label), numbers.ready + numbers.held, means]];
          return [[`${sentence(label)}, ready`, numbers.ready, means], [`${sentence(label)}, held`, numbers.held, "Not to be done before what holds it is settled."]];
        }),
      ]),
      ["Held in all", summary.held, null],
      ...(warnings.length === 0 ? [] : [head("What is not as it was in your file"), ...warnings.map((warning) => ["Not carried over", null, warning])]),
      head("What this is"),
      ["A person decides", null, "This is a draft for the practice to check, and no legal advice."],
    ],
  };
}

function findingsSheet(audit: Audit): AddedSheet {
  const keys = new Map([...audit.agreements, ...audit.gpConnect].map(({ id, cell, key }) => [`${cell.file}\n${id}`, key]));
  const inOrder = audit.summary.health.kinds.flatMap(({ code }) => audit.findings.filter((entry) => entry.code === code));
  return {
    name: "Audit findings", mark: findingsMark, title: "Findings about the register",
    lines: [`${findingsMark}, on ${dayInWords(audit.asOf)}. What is worth fixing first comes first.`, "Where a finding is right and nothing is to be done, write into the columns with light yellow headings who accepts it, since when and until when, and why. All four are needed. It is open again after its last day."],
    columns: [
      { heading: "Weight", width: 12, kind: "text" }, { heading: "What was found, and what to do", width: 70, kind: "text" }, { heading: "Where", width: 24, kind: "text" },
      { heading: findingsHeadings.by, width: 20, kind: "text", isInput: true }, { heading: findingsHeadings.on, width: 15, kind: "day", isInput: true }, { heading: findingsHeadings.until, width: 15, kind: "day", isInput: true }, { heading: findingsHeadings.reason, width: 36, kind: "text", isInput: true },
      { heading: findingsHeadings.finding, width: 16, kind: "text", isHidden: true }, { heading: findingsHeadings.key, width: 16, kind: "text", isHidden: true },
    ],
    rows: inOrder.map((entry) => [{ text: sentence(severityWords[entry.severity].label), tone: entry.severity === "error" ? "required" : entry.severity === "warning" ? "held" : "neutral" }, entry.message, placeOfFinding(entry), entry.accepted?.by ?? null, entry.accepted?.on ?? null, entry.accepted?.until ?? null, entry.accepted?.reason ?? null, entry.id, entry.item === null ? null : (keys.get(`${entry.cell.file}\n${entry.item}`) ?? null)]),
  };
}

function actionSheet(audit: Audit, action: ActionView): AddedSheet {
  const mark = `${ownSheetMark}: action ${action.action}`;
  const order = ({ entry }: Listed): number => (isListed(entry.outcome) ? (entry.held === null ? 0 : 1) : entry.outcome === "review" ? 2 : 3);
  const all = listedUnder(audit, action.action);
  const sorted = [0, 1, 2, 3].flatMap((rank) => all.filter((row) => order(row) === rank));
  return {
    name: `Audit action ${action.action}`, mark, title: `Action ${action.action}: ${action.title}`,
    lines: [`${mark}, on ${dayInWords(audit.asOf)}. The ready ones come first, then what is held and why, then what needs an answer, then the rest.`, action.asks, ...(audit.menu.note === null ? [] : [audit.menu.note])],
    columns: [
      { heading: "Outcome", width: 24, kind: "text" }, { heading: "Agreement or setting", width: 34, kind: "text" }, { heading: "Shared with", width: 26, kind: "text" }, { heading: "Where", width: 20, kind: "text" },
      { heading: "Duty or choice", width: 22, kind: "text" }, { heading: "Why", width: 60, kind: "text" }, { heading: "What would settle it", width: 44, kind: "text" }, { heading: "Id", width: 16, kind: "text", isHidden: true },
    ],
    rows: sorted.map(({ item, entry }) => [outcomeCell(entry), nameOf(item), recipientOf(item), placeOf(item), "setting" in item ? (item.required ? "Required by contract" : "") : sentence(obligationWords[item.obligation].label), whyOf(item), settleOf(item), item.key]),
  };
}
