import { explain } from "../../explain.ts";
import { capabilities, fieldName, obligationWords, severityWords, statusWords, useWords } from "../../knowledge/index.ts";
import type { Audit, AuditedAgreement, Evidence, RowCell } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import type { Explanation } from "../../model/explanation.ts";
import type { Run, Text } from "../../report/document/blocks.ts";
import { evidenceLine, nameOf, outcomeText, placeOf, recipientOf } from "../../report/document/items.ts";
import type { Item } from "../../report/document/items.ts";

/** Everything that is known of one item, to read. */
export type ItemView = {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly value: Text }[];
  readonly actions: readonly { readonly title: string; readonly outcome: Text; readonly reasons: readonly string[]; readonly cautions: readonly string[]; readonly settle: string | null }[];
  readonly cells: readonly { readonly cell: string; readonly heading: string; readonly takenFor: string; readonly runs: readonly Run[] }[];
  readonly evidence: Text;
  readonly known: readonly Pick<Explanation, "id" | "what" | "title" | "means" | "why" | "source">[];
  readonly findings: Text;
  /** The decision about its use that counts, null where there is none; undefined where none can be made, as of a GP Connect setting. */
  readonly decision: AuditedAgreement["decision"] | undefined;
};

/** One item of an audit, or null where there is none of that id. */
export function itemView(audit: Audit, id: string): ItemView | null {
  const item: Item | undefined = audit.agreements.find((entry) => entry.id === id) ?? audit.gpConnect.find((entry) => entry.id === id);
  if (item === undefined) return null;
  return {
    id,
    name: nameOf(item),
    facts: [...factsOf(item), { name: "Where it stands", value: [[{ text: `${placeOf(item)} of ${item.cell.file}` }]] }],
    actions: item.actions.map((entry) => ({ title: `Action ${entry.action}: ${audit.menu.actions.find((action) => action.action === entry.action)?.title ?? ""}`, outcome: outcomeText(entry), reasons: entry.reasons, cautions: entry.cautions, settle: entry.settle ?? null })),
    cells: item.row.filter((cell) => cell.text.trim() !== "").map((cell) => ({ cell: cell.cell, heading: cell.heading, takenFor: fieldName(cell.field), runs: marked(cell, item.evidence) })),
    evidence: item.evidence.map((piece) => evidenceLine(item, piece)),
    decision: "setting" in item ? undefined : item.decision,
    known: schemeIds(item).flatMap((scheme) => explain(scheme).filter((entry) => entry.what !== "a wording rule").slice(0, 1)),
    findings: audit.findings.filter((entry) => item.findings.includes(entry.id)).map((entry) => [{ text: severityWords[entry.severity].label, style: "tag", tone: entry.severity === "error" ? "required" : entry.severity === "warning" ? "held" : "neutral" }, { text: ` ${entry.message}` }]),
  };
}

function schemeIds(item: Item): readonly string[] {
  if ("setting" in item) return [...new Set([...capabilities.filter((entry) => entry.id === item.capability).map((entry) => entry.id), ...(item.lookalike === null ? [] : [item.lookalike])])];
  return [...new Set(item.schemes.map((scheme) => scheme.id))];
}

function factsOf(item: Item): ItemView["facts"] {
  const use = { name: "What the data is used for", value: [[{ text: useWords[item.use].label, style: "strong" }], [{ text: useWords[item.use].means, style: "quiet" }]] } as const;
  if ("setting" in item) return [use, { name: "On or off", value: [[{ text: item.enabled === null ? "The register does not say." : item.enabled ? "on" : "off" }]] }];
  const dates = [["from", item.dates.start], ["until", item.dates.end], ["review", item.dates.review], ["signed", item.dates.signed]].flatMap(([word, day]) => (day == null ? [] : [`${word ?? ""} ${dayInWords(day)}`]));
  const recipient = recipientOf(item);
  return [
    ...(recipient === "" ? [] : [{ name: "Recipient", value: [[{ text: recipient }]] }]),
    use,
    { name: "May the practice choose?", value: [[{ text: obligationWords[item.obligation].label, style: "strong" }], [{ text: item.ground ?? obligationWords[item.obligation].means, style: "quiet" }]] },
    { name: "Where in its life it is", value: [[{ text: statusWords[item.status].label, style: "strong" }], ...(dates.length === 0 ? [] : [[{ text: dates.join(", "), style: "quiet" } as const]])] },
    ...(item.decision === null ? [] : [{ name: "Reviewer’s decision", value: [[{ text: `${useWords[item.decision.use].label}, by ${item.decision.by} on ${dayInWords(item.decision.on)}` }], ...(item.decision.reason === null ? [] : [[{ text: item.decision.reason }]]), [{ text: `The program would have said ${useWords[item.decision.programUse].label}.`, style: "quiet" } as const]] }]),
    ...item.notes.map((note) => ({ name: "Note", value: [[{ text: note.text }]] })),
  ];
}

/** A cell's text with the words that count as evidence marked; where two pieces overlap, the mark goes over both. */
function marked({ cell, text }: RowCell, evidence: readonly Evidence[]): readonly Run[] {
  const isMarked = new Uint8Array(text.length);
  for (const piece of evidence) {
    if (piece.cell !== cell || piece.discounted !== undefined || piece.text === "") continue;
    const at = text.indexOf(piece.text);
    if (at >= 0) isMarked.fill(1, at, at + piece.text.length);
  }
  const runs: Run[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && isMarked[to] === isMarked[from]) to++;
    runs.push(isMarked[from] === 1 ? { text: text.slice(from, to), style: "words" } : { text: text.slice(from, to) });
    from = to;
  }
  return runs;
}
