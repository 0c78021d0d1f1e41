import { actionHeading, headingOfSet, ownColumn, ownHeadings } from "../knowledge/own-columns.ts";
import { useChoices } from "../knowledge/template.ts";
import { capabilities, lookalikes, obligationWords, statusWords, useWords } from "../knowledge/index.ts";
import type { Audit, AuditedAgreement, AuditedSetting } from "../model/audit.ts";
import { partsInOrder } from "../model/register.ts";
import { rowMark } from "../row-mark.ts";
import type { InputFile, SourceFile } from "../model/register.ts";
import { annotateRegister, asItStands } from "../workbook/index.ts";
import type { AddedBlock, AddedColumn, CellValue } from "../workbook/index.ts";
import { outcomeCell, sentence, settleOf, whyOf } from "./annotated-cells.ts";
import { reportSheets } from "./annotated-sheets.ts";
import type { Item } from "./document/items.ts";

/** The annotated workbook of an audit, and what could not be carried over into it. */
export function renderXlsx(audit: Audit, files: readonly InputFile[]): Promise<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }> {
  return annotateRegister(files, { title: "Audit of data-sharing agreements", day: audit.asOf }, ({ sources, warnings }) => {
    const { blocks, without } = blocksOf(audit, sources);
    return { blocks, sheets: reportSheets(audit, [...warnings, ...without]), isOwn: (heading) => ownColumn(heading) !== null, unusedHeading: ownHeadings.unused };
  });
}

/** A column with what it says of an item. */
type Filled = { readonly column: AddedColumn; readonly valueOf: (item: Item) => CellValue | typeof asItStands };

function blocksOf(audit: Audit, sources: readonly SourceFile[]): { readonly blocks: ReadonlyMap<number, readonly AddedBlock[]>; readonly without: readonly string[] } {
  const blocks = new Map<number, AddedBlock[]>();
  const without: string[] = [];
  const items: readonly Item[] = [...audit.agreements, ...audit.gpConnect];
  const findings = new Map(audit.findings.map((finding) => [finding.id, finding.message]));
  sources.flatMap((source) => source.sheets).forEach((sheet, index) => {
    const here = items.filter(({ cell }) => cell.file === sheet.file && cell.sheet === sheet.name);
    if (here.length === 0) return;
    const parts = partsInOrder(here.map(partOf));
    const readings = audit.sources.flatMap((source) => (source.file === sheet.file ? source.sheets : [])).filter((reading) => reading.name === sheet.name && reading.role !== "ignored");
    const taken = new Set(here.map((item) => item.cell.row));
    const groups = new Map<string, { readonly headingRow: number; readonly set: number; readonly items: Item[] }>();
    for (const item of here) {
      const role = "setting" in item ? "gp-connect" : "agreements";
      const reading = readings.filter((entry) => entry.role === role && (entry.headerRow ?? 0) < item.cell.row).sort((a, b) => (b.headerRow ?? 0) - (a.headerRow ?? 0))[0];
      const headingRow = reading?.headerRow ?? firstOfRun(taken, item.cell.row) - 1;
      const set = parts.indexOf(partOf(item)) + 1;
      const key = `${headingRow} ${set} ${role}`;
      const group = groups.get(key) ?? { headingRow, set, items: [] };
      group.items.push(item);
      groups.set(key, group);
    }
    for (const { headingRow, set, items: rows } of groups.values()) {
      if (headingRow < 1 || taken.has(headingRow)) {
        without.push(`The list on the sheet "${sheet.name}" has no headings and no room for any, so nothing was written beside it. Its items are on the sheets of the actions.`);
        continue;
      }
      const reading = readings.find((entry) => entry.headerRow === headingRow);
      const isProductTable = reading?.headings.some((heading) => heading.why === "product") === true;
      const columns = isProductTable ? hiddenColumns : columnsFor(audit, rows, findings, reading !== undefined && ["decision", "decisionBy", "decisionDate"].every((field) => field in reading.columns));
      const added = columns.map(({ column }) => ({ ...column, heading: headingOfSet(column.heading, set) }));
      blocks.set(index, [...(blocks.get(index) ?? []), { headingRow, columns: added, rows: rows.map((item) => ({ row: item.cell.row, values: columns.map(({ valueOf }) => valueOf(item)) })) }]);
    }
  });
  return { blocks, without };
}

function partOf({ id, cell }: Item): string | null {
  const part = id.slice(`${cell.sheet}!${cell.row}`.length + 1);
  return part === "" ? null : part;
}

function firstOfRun(rows: ReadonlySet<number>, row: number): number {
  let first = row;
  while (rows.has(first - 1)) first--;
  return first;
}

/** The id of an item and the mark of its row. Beside a row that was sorted away from its own columns they are left as they stand, so that every later
 *  audit notices it too. */
const hiddenColumns: readonly Filled[] = ([[ownHeadings.id, (item: Item) => item.key], [ownHeadings.mark, (item: Item) => rowMark(item.row)]] as const).map(([heading, textOf]) => ({
  column: { heading, width: 16, kind: "text", isHidden: true, keeps: false },
  valueOf: (item) => (item.findings.some((id) => id.startsWith("audit-columns-misplaced@")) ? asItStands : textOf(item)),
}));

/** The columns of a table, in order: the audit's answers, what people decide, what they note of the case, and the id. */
function columnsFor(audit: Audit, items: readonly Item[], findings: ReadonlyMap<string, string>, hasDecisions: boolean): readonly Filled[] {
  const isAgreements = items.some((item) => !("setting" in item));
  const text = (heading: string, width: number, valueOf: Filled["valueOf"]): Filled => ({ column: { heading, width, kind: "text", keeps: false }, valueOf });
  const ofAgreement = (heading: string, width: number, valueOf: (item: AuditedAgreement) => CellValue): Filled => text(heading, width, (item) => ("setting" in item ? null : valueOf(item)));
  const actions = audit.menu.actions.filter((action) => action.appliesTo === (isAgreements ? "agreement" : "gp-connect"));
  return [
    ...(isAgreements
      ? [ofAgreement(ownHeadings.use, 17, (item) => sentence(useWords[item.use].label)), ofAgreement(ownHeadings.obligation, 18, (item) => `${sentence(obligationWords[item.obligation].label)}${item.ground === null ? "" : `: ${item.ground}`}`), ofAgreement(ownHeadings.status, 13, (item) => sentence(statusWords[item.status].label))]
      : [text(ownHeadings.state, 26, (item) => ("setting" in item ? stateOf(item) : null))]),
    ...actions.map(({ action }) => text(actionHeading(action), 20, (item) => outcomeCell(item.actions.find((entry) => entry.action === action)))),
    text(ownHeadings.why, 52, whyOf),
    text(ownHeadings.settle, 36, settleOf),
    text(ownHeadings.findings, 36, (item) => item.findings.map((id) => findings.get(id) ?? "").join("\n")),
    ...(isAgreements && (!hasDecisions || items.some((item) => newDecision(item) !== null)) ? decisionColumns : []),
    ...recordColumns,
    ...hiddenColumns,
  ];
}

/** A decision that the register does not hold yet: one that was made in the page, or taken over from an earlier workbook. */
function newDecision(item: Item): AuditedAgreement["decision"] {
  return "setting" in item || item.decision?.decidedIn === undefined ? null : item.decision;
}

/** A new decision goes in place of what stands there, as a whole; all else is left to the people who wrote it. */
function decided(part: (decision: NonNullable<AuditedAgreement["decision"]>) => string | null): Filled["valueOf"] {
  return (item) => {
    const decision = newDecision(item);
    return decision === null ? null : (part(decision) ?? "");
  };
}

const decisionColumns: readonly Filled[] = [
  { column: { heading: ownHeadings.decision, width: 20, kind: "list", values: useChoices.map((choice) => choice.text), isInput: true, keeps: true }, valueOf: decided(({ use }) => useChoices.find((choice) => choice.reads === use)?.text ?? null) },
  { column: { heading: ownHeadings.decisionBy, width: 18, kind: "text", isInput: true, keeps: true }, valueOf: decided(({ by }) => by) },
  { column: { heading: ownHeadings.decisionDate, width: 17, kind: "day", isInput: true, keeps: true }, valueOf: decided(({ on }) => on) },
  { column: { heading: ownHeadings.decisionReason, width: 32, kind: "text", isInput: true, keeps: true }, valueOf: decided(({ reason }) => reason) },
];
const recordColumns: readonly Filled[] = (["letterSent", "replyDue", "done"] as const).map((field) => ({ column: { heading: ownHeadings[field], width: 17, kind: "day", isInput: true, keeps: true }, valueOf: ({ record }) => (record?.[field]?.cell.startsWith("[") === true ? record[field].day : null) }));

function stateOf(item: AuditedSetting): string {
  const name = capabilities.find((product) => product.id === item.capability)?.name ?? lookalikes.find((product) => product.id === item.lookalike)?.name ?? "Not recognised";
  return `${name}, ${item.enabled === null ? "not said whether it is on" : item.enabled ? "on" : "off"}`;
}
