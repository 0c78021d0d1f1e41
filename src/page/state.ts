import type { Block, ReportDocument } from "../report/document/blocks.ts";
import type { Check, ColumnCheck, TableCheck } from "./desk/check.ts";
import type { Settings } from "./desk/desk.ts";
import type { ItemView } from "./desk/item-view.ts";
import type { ActionProse, ListId, Listing, Query } from "./desk/lists.ts";
import type { Overview } from "./desk/overview.ts";
import type { Place } from "./place.ts";

/** Long work that goes on: what, and how far; 0 of 0 where that is not known. */
type Work = { readonly text: string; readonly done: number; readonly of: number };

/** A problem with its remedy, and the id of the field to go to where there is one. */
export type Problem = { readonly text: string; readonly remedy?: string; readonly at?: string };

/** A part of a list: which list, and the ready or the held of an action. */
export type ListKey = `${ListId}/${Query["group"]}`;

/** All that the page knows. `edition` counts the audits, so that what was fetched of an earlier one is fetched again. */
export type State = {
  readonly place: Place;
  readonly work: Work | null;
  readonly problems: readonly Problem[];
  readonly said: string;
  readonly files: readonly File[];
  readonly settings: Settings;
  readonly edition: number;
  /** How the register was read, with what the user has put right; null where there is none. */
  readonly check: Check | null;
  /** Whether the user has put something right that the audit does not know of yet. */
  readonly isCheckChanged: boolean;
  readonly overview: Overview | null;
  /** Whether decisions were made since they were last saved in a workbook. */
  readonly isUnsaved: boolean;
  /** Whether decisions are kept in this browser. */
  readonly isKept: boolean;
  /** The report on its way to the printer. */
  readonly printing: ReportDocument | null;
  readonly queries: Readonly<Partial<Record<ListKey, Query>>>;
  readonly listings: Readonly<Partial<Record<ListKey, Listing>>>;
  readonly prose: Readonly<Partial<Record<ListId, ActionProse>>>;
  readonly item: ItemView | null;
  /** What changed since an earlier register, as its report says it; null where none was compared, or the audit has changed since. */
  readonly comparison: readonly Block[] | null;
};

/** What can happen. */
export type Event =
  | { readonly kind: "went"; readonly place: Place }
  | { readonly kind: "work-began"; readonly text: string }
  | { readonly kind: "work-went-on"; readonly text: string; readonly done: number; readonly of: number }
  | { readonly kind: "work-ended"; readonly said: string }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] }
  | { readonly kind: "said"; readonly said: string }
  | { readonly kind: "files-chosen"; readonly files: readonly File[] }
  | { readonly kind: "settings-changed"; readonly settings: Settings }
  | { readonly kind: "read"; readonly check: Check }
  | { readonly kind: "table-came"; readonly sheet: number; readonly table: number; readonly check: TableCheck }
  | { readonly kind: "column-set"; readonly sheet: number; readonly table: number; readonly column: string; readonly field: ColumnCheck["field"] }
  | { readonly kind: "audited"; readonly overview: Overview }
  | { readonly kind: "decided"; readonly isUnsaved: boolean }
  | { readonly kind: "keeping"; readonly isKept: boolean }
  | { readonly kind: "printing"; readonly document: ReportDocument | null }
  | { readonly kind: "list-wanted"; readonly query: Query }
  | { readonly kind: "list-came"; readonly asked: Query; readonly listing: Listing }
  | { readonly kind: "prose-came"; readonly list: ListId; readonly prose: ActionProse; readonly edition: number }
  | { readonly kind: "item-came"; readonly item: ItemView | null }
  | { readonly kind: "compared"; readonly comparison: readonly Block[] };

/** The state when the page is opened, on a day. */
export function firstState(settings: Settings, isKept: boolean): State {
  return { place: { step: "choose" }, work: null, problems: [], said: "", files: [], settings, edition: 0, check: null, isCheckChanged: false, overview: null, isUnsaved: false, isKept, printing: null, queries: {}, listings: {}, prose: {}, item: null, comparison: null };
}

/** The key of a query's list. */
export function keyOf({ list, group }: Query): ListKey {
  return `${list}/${group}`;
}

/** The state after something has happened. Answers to questions that were asked anew since are dropped. */
export function reduce(state: State, event: Event): State {
  switch (event.kind) {
    case "went":
      return { ...state, place: event.place, problems: [], said: "" };
    case "work-began":
      return { ...state, work: { text: event.text, done: 0, of: 0 }, problems: [], said: "" };
    case "work-went-on":
      return state.work === null ? state : { ...state, work: { text: event.text, done: event.done, of: event.of } };
    case "work-ended":
      return { ...state, work: null, said: event.said };
    case "failed":
      return { ...state, work: null, problems: event.problems };
    case "files-chosen":
      return { ...state, files: event.files, settings: { ...state.settings, mapping: null, decisions: [] }, check: null, isCheckChanged: false, overview: null, isUnsaved: false, queries: {}, listings: {}, prose: {}, item: null, comparison: null };
    case "settings-changed":
      return { ...state, settings: event.settings };
    case "said":
      return { ...state, said: event.said };
    case "read":
      return { ...state, work: null, check: event.check, isCheckChanged: false };
    case "table-came":
      return withTable(state, event.sheet, event.table, () => event.check);
    case "column-set":
      return withTable(state, event.sheet, event.table, (table) => ({ ...table, columns: table.columns.map((column) => (column.column === event.column ? { ...column, field: event.field, isAnswered: true, why: "by you" } : column)) }));
    case "decided":
      return { ...state, isUnsaved: event.isUnsaved };
    case "keeping":
      return { ...state, isKept: event.isKept };
    case "printing":
      return { ...state, printing: event.document, work: null };
    case "audited":
      return { ...state, work: null, problems: [], overview: event.overview, edition: state.edition + 1, listings: {}, prose: {}, item: null, comparison: null };
    case "list-wanted":
      return { ...state, queries: { ...state.queries, [keyOf(event.query)]: event.query } };
    case "list-came":
      return state.queries[keyOf(event.asked)] === event.asked ? { ...state, listings: { ...state.listings, [keyOf(event.asked)]: event.listing } } : state;
    case "prose-came":
      return event.edition === state.edition ? { ...state, prose: { ...state.prose, [event.list]: event.prose } } : state;
    case "item-came":
      return { ...state, item: event.item };
    case "compared":
      return { ...state, work: null, comparison: event.comparison };
    default:
      return event satisfies never;
  }
}

function withTable(state: State, sheet: number, table: number, change: (table: TableCheck) => TableCheck): State {
  if (state.check === null) return state;
  const sheets = state.check.sheets.map((entry, i) => (i === sheet ? { ...entry, tables: entry.tables.map((other, j) => (j === table ? change(other) : other)) } : entry));
  return { ...state, check: { ...state.check, sheets }, isCheckChanged: true, problems: [] };
}
