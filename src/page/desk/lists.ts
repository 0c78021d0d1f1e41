import { severityWords, useWords } from "../../knowledge/index.ts";
import { causes } from "../../knowledge/causes.ts";
import type { Audit, AuditedAgreement, Finding } from "../../model/audit.ts";
import { dayInWords } from "../../model/day.ts";
import type { Block, Text } from "../../report/document/blocks.ts";
import { actionBlocks } from "../../report/document/actions.ts";
import { evidenceText, listedUnder, nameOf, outcomeText, placeOf, placeOfFinding, recipientOf } from "../../report/document/items.ts";
import type { Item, Listed } from "../../report/document/items.ts";
import { isListed } from "../../report/document/summary.ts";
import { decidable, hasDecision } from "./decidable.ts";
import { pageSize } from "./page-size.ts";

/** The lists of the result: one an action of the menu, and those that go over all of them. */
export type ListId = `action-${number}` | "review" | "required" | "register" | "findings" | "decide";

/** Which part of which list is wanted. `page` is from 0; `search` is looked for in an item's cells; an empty `use` or `outcome` asks for all. */
export type Query = { readonly list: ListId; readonly group: "ready" | "held" | "all"; readonly page: number; readonly search: string; readonly use: string; readonly outcome: string };

/** A row of a list: the item to open, null where it is about none, and the cells after its name. */
export type ListRow = { readonly key: string; readonly item: string | null; readonly name: string; readonly about: Text; readonly cells: readonly Text[] };
export type Listing = { readonly query: Query; readonly columns: readonly string[]; readonly rows: readonly ListRow[]; readonly total: number };

/** One part of a list. */
export function listing(audit: Audit, query: Query): Listing {
  if (query.list === "findings") return part(query, ["Where", "Weight", "What, and what to do"], findingsWanted(audit, query), findingRow);
  if (query.list === "decide") return part(query, ["Agreement", "Decision", "What has to be settled"], decidable(audit), decideRow);
  if (query.list === "register") return part(query, ["Agreement or setting", "Use", "Outcome"], itemsWanted(audit, query), registerRow);
  const columns = ["Agreement or setting", "Outcome", query.list === "review" ? "What has to be settled" : query.list === "required" ? "What requires it" : "Evidence and reasons"];
  return part(query, columns, entriesWanted(audit, query), (row) => entryRow(query.list, row));
}

function part<T>(query: Query, columns: readonly string[], all: readonly T[], row: (of: T) => ListRow): Listing {
  const page = Math.min(query.page, Math.max(0, Math.ceil(all.length / pageSize) - 1));
  return { query: { ...query, page }, columns, rows: all.slice(page * pageSize, (page + 1) * pageSize).map(row), total: all.length };
}

function entriesWanted(audit: Audit, { list, group }: Query): readonly Listed[] {
  const all: readonly Listed[] = list.startsWith("action-") ? listedUnder(audit, Number(list.slice("action-".length))) : [...audit.gpConnect, ...audit.agreements].flatMap((item: Item) => item.actions.map((entry) => ({ item, entry })));
  const isWanted = ({ entry }: Listed): boolean => {
    if (list === "review") return entry.outcome === "review";
    if (list === "required") return entry.outcome === "cannot-withdraw" || entry.outcome === "cannot-freeze";
    return isListed(entry.outcome) && (entry.held !== null) === (group === "held");
  };
  return all.filter(isWanted);
}

function itemsWanted(audit: Audit, { search, use, outcome }: Query): readonly Item[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return [...audit.gpConnect, ...audit.agreements].filter((item) => {
    if (use !== "" && item.use !== use) return false;
    if (outcome === "held" ? !item.actions.some((entry) => entry.held !== null) : outcome !== "" && !item.actions.some((entry) => entry.outcome === outcome)) return false;
    if (words.length === 0) return true;
    const text = [nameOf(item), ...item.row.map((cell) => cell.text)].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

const weights = ["error", "warning", "info"] as const;

function findingsWanted({ findings }: Audit, { search }: Query): readonly Finding[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const wanted = words.length === 0 ? findings : findings.filter((entry) => words.every((word) => `${placeOfFinding(entry)} ${entry.message}`.toLowerCase().includes(word)));
  return weights.flatMap((severity) => wanted.filter((entry) => entry.severity === severity));
}

function aboutItem(item: Item): Text {
  return [...(recipientOf(item) === "" ? [] : [[{ text: recipientOf(item) }]]), [{ text: placeOf(item), style: "quiet" }]];
}

function entryRow(list: ListId, row: Listed): ListRow {
  const { item, entry } = row;
  const cause = entry.cause === undefined ? undefined : causes[entry.cause];
  const reason: Text = entry.reasons.slice(0, 1).map((text) => [{ text }]);
  const settle: Text = entry.settle === undefined || (entry.held === null && list !== "review") ? [] : [[{ text: "To settle it: ", style: "strong" }, { text: entry.settle }]];
  const evidence = evidenceText(row, list === "required" ? 2 : 3);
  const why: Text = list === "review" ? [[{ text: cause?.means ?? "Asked for by the menu." }], ...settle, ...evidence] : list === "required" ? [...reason, ...evidence] : [...evidence, ...reason, ...settle];
  return { key: `${item.id} ${entry.action}`, item: item.id, name: nameOf(item), about: aboutItem(item), cells: [outcomeText(entry), why] };
}

function registerRow(item: Item): ListRow {
  const outcomes: Text = item.actions.length === 0 ? [[{ text: "no action" }]] : item.actions.flatMap((entry) => outcomeText(entry).map((runs, i) => (i === 0 ? [{ text: `Action ${entry.action}: `, style: "quiet" } as const, ...runs] : runs)));
  const on: Text = "setting" in item ? [[{ text: item.enabled === null ? "not said whether it is on" : item.enabled ? "on" : "off" }]] : [];
  return { key: item.id, item: item.id, name: nameOf(item), about: aboutItem(item), cells: [[[{ text: useWords[item.use].label }], ...on], outcomes] };
}

function decideRow(item: AuditedAgreement): ListRow {
  const { decision } = item;
  const entry = item.actions.find((action) => action.outcome === "review" || action.held !== null);
  const cause = item.cause ?? entry?.cause;
  const decided: Text = decision === null ? [[{ text: "to decide", style: "tag", tone: "review" }]] : [[{ text: "decided", style: "tag", tone: "keep" }], [{ text: `${useWords[decision.use].label}, by ${decision.by} on ${dayInWords(decision.on)}` }]];
  const settle = item.settle ?? entry?.settle;
  return { key: item.id, item: item.id, name: nameOf(item), about: aboutItem(item), cells: [decided, hasDecision(item) || settle === undefined ? [] : [[{ text: cause === undefined ? "" : `${causes[cause].means} ` }], [{ text: "To settle it: ", style: "strong" }, { text: settle }]]] };
}

function findingRow(entry: Finding): ListRow {
  return { key: entry.id, item: entry.item, name: placeOfFinding(entry), about: [], cells: [[[{ text: severityWords[entry.severity].label, style: "tag", tone: entry.severity === "error" ? "required" : entry.severity === "warning" ? "held" : "neutral" }]], [[{ text: entry.message }]]] };
}

/** What stands before and after the tables of an action: what it asks, what is in force instead, what the holds mean, what to be careful of. */
export type ActionProse = { readonly before: readonly Block[]; readonly after: readonly Block[] };

/** The words of an action of the menu, as the reports have them. */
export function actionProse(audit: Audit, list: ListId): ActionProse {
  const action = audit.menu.actions.find((entry) => `action-${entry.action}` === list);
  if (action === undefined) return { before: [], after: [] };
  const blocks = actionBlocks(audit, action).filter((block) => block.kind !== "heading");
  const table = blocks.findIndex((block) => block.kind === "table");
  if (table < 0) return { before: blocks, after: [] };
  return { before: blocks.slice(0, table), after: blocks.slice(table).filter((block) => block.kind !== "table") };
}
