import { readUseWords } from "./classify/index.ts";
import { finding } from "./knowledge/findings.ts";
import { useColumns } from "./knowledge/index.ts";
import { matchItems } from "./match-items.ts";
import type { Matches, Recognisable } from "./match-items.ts";
import type { Finding } from "./model/audit.ts";
import { dayInWords } from "./model/day.ts";
import { fold } from "./model/folded.ts";
import type { Agreement, DatedCell, Setting } from "./model/items.ts";
import { cellsOf, itemId, textOf } from "./model/register.ts";
import type { Cell, Field, OwnCells, Row } from "./model/register.ts";
import type { Table } from "./recognise/index.ts";
import { validateRows } from "./validate/index.ts";

/** The register's tables with what was taken over, and what is to be said of it. */
export type CarriedOver = { readonly tables: readonly Table[]; readonly findings: readonly Finding[] };

const records = ["letterSent", "replyDue", "done"] as const;
const recordNames = { letterSent: "letter sent on", replyDue: "reply due on", done: "done on" } as const;

/** What a decision on the use was made about: every column that the program reads for the use. Where these words have changed since, care may have
 *  come into them, and the decision is about something else. */
const decidedAbout: readonly Field[] = [...new Set<Field>(["title", "recipient", "claim", "section", "onward", ...Object.values(useColumns).flat()])];

/** Takes the decisions and the dates of each case over from the workbook of an earlier audit into a new export of the register. Items are matched by
 *  id, then an unchanged row, reference, and title with recipient; what is not certain is not taken over but named. So is a decision about words that have
 *  changed since, and one that contradicts the register's own: of those, neither counts unless the register's is the later one. Nothing is merged. */
export function carryOver(tables: readonly Table[], earlier: readonly Table[], file: string): CarriedOver {
  const [now, before] = [itemsOf(tables), itemsOf(earlier)];
  const agreements = matchItems(before.agreements.map(known), now.agreements.map(known));
  const settings = matchItems(before.settings.map(known), now.settings.map(known));
  const taken = new Map<string, Row>();
  const findings: Finding[] = [];
  const count = { decisions: 0, dates: 0 };
  for (const { before: old, after } of [...agreements.matched, ...settings.matched]) {
    const own = { ...idOf(old.item.row), ...recordTaken(old.item, after.item, file, findings, count), ...(isAgreement(old.item) && isAgreement(after.item) ? decisionTaken(old.item, after.item, file, findings, count) : {}) };
    if (Object.keys(own).length > 0) taken.set(placeKey(after.item.row), { ...after.item.row, own: { ...after.item.row.own, ...own } });
  }
  for (const more of [openGroups(agreements, file), openGroups(settings, file), leftBehind(agreements, file), leftBehind(settings, file)]) for (const entry of more) findings.push(entry);
  const [first] = tables;
  if (first !== undefined) findings.push(finding("earlier-carried", { file: first.file, sheet: first.sheet, row: first.headerRow ?? 1 }, null, { file, ...count }));
  return { tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => taken.get(placeKey(row)) ?? row) })), findings };
}

type Item = Agreement | Setting;
type Known = Recognisable & { readonly item: Item };
type Count = { decisions: number; dates: number };

function itemsOf(tables: readonly Table[]): { readonly agreements: readonly Agreement[]; readonly settings: readonly Setting[] } {
  return validateRows(tables.map(({ kind, rows, columns }) => ({ kind, rows, fields: new Set(columns.flatMap(({ field }) => (field === null ? [] : [field]))) })));
}

function isAgreement(item: Item): item is Agreement {
  return "title" in item;
}

function known(item: Item): Known {
  const { row } = item;
  const words = Object.entries(row.cells).filter(([field]) => !field.startsWith("decision") && field !== "section").flatMap(([field, cells]) => cells.map(({ text }) => `${field}\t${text.trim()}`)).filter((text) => !text.endsWith("\t"));
  return {
    item,
    key: row.own?.id?.text.trim().toLowerCase() ?? null,
    reference: textOf(row, "reference"),
    name: isAgreement(item) ? item.title : item.text,
    recipient: textOf(row, "recipient"),
    known: null,
    knownIsEnough: false,
    row: words.sort().join("\n"),
  };
}

/** The id goes on with the item, so that the audit after this one knows it again by it. */
function idOf({ own }: Row): Pick<OwnCells, "id"> {
  return own?.id === undefined ? {} : { id: own.id };
}

function recordTaken(old: Item, now: Item, file: string, findings: Finding[], count: Count): OwnCells {
  const taken: [string, Cell][] = [];
  for (const field of records) {
    const [there, here] = [old.record?.[field] ?? null, now.record?.[field] ?? null];
    if (there === null) continue;
    if (here === null) {
      taken.push([field, elsewhere(there.cell, old.row, file)]);
      count.dates++;
    } else if (here.day !== there.day) findings.push(finding("earlier-conflict", now.row.place, here.cell.address, { what: `"${recordNames[field]}"`, here: dayInWords(here.day), there: datedWords(there, old.row, file), counts: "The register's own day stands." }, now.id));
  }
  return Object.fromEntries(taken);
}

function datedWords({ day, cell }: DatedCell, row: Row, file: string): string {
  return `${dayInWords(day)} (${elsewhere(cell, row, file).address})`;
}

/** The own cells of a row with what becomes of its decision: the earlier one, none where two contradict each other, or the row's own as it is. */
function decisionTaken(old: Agreement, now: Agreement, file: string, findings: Finding[], count: Count): OwnCells {
  const there = old.decision;
  if (there === null) return {};
  const at = elsewhere(there.cell, old.row, file);
  const words = { use: there.cell.text.trim(), by: there.by, on: dayInWords(there.day), at: at.address };
  const here = now.decision;
  if (here !== null) {
    if (readUseWords(here.cell.text) === readUseWords(there.cell.text) || here.day > there.day) return {};
    findings.push(finding("earlier-conflict", now.row.place, here.cell.address, { what: "the decision on the use", here: `"${here.cell.text.trim()}" by ${here.by} on ${dayInWords(here.day)}`, there: `"${words.use}" by ${words.by} on ${words.on} (${words.at})`, counts: "Neither counts until they agree, or the register holds a later one." }, now.id));
    return { isDisputed: true };
  }
  if (wordsOf(old.row) !== wordsOf(now.row)) {
    findings.push(finding("earlier-decision-outdated", now.row.place, null, words, now.id));
    return {};
  }
  count.decisions++;
  const own = (field: "decisionBy" | "decisionDate" | "decisionReason"): readonly [string, Cell][] => {
    const cell = old.row.own?.decision === undefined ? cellsOf(old.row, field)[0] : old.row.own[field];
    return cell === undefined ? [] : [[field, elsewhere(cell, old.row, file)]];
  };
  return { decision: at, ...Object.fromEntries([...own("decisionBy"), ...own("decisionDate"), ...own("decisionReason")]), decidedIn: "earlier-workbook" };
}

/** The words that a decision on the use was made about. */
function wordsOf(row: Row): string {
  return decidedAbout.map((field) => foldedText(row, field)).join("\n");
}

function foldedText(row: Row, field: Field): string {
  return fold(textOf(row, field) ?? "").text.replace(/\s+/g, " ").trim();
}

/** A cell of the earlier workbook, its address as spreadsheets write that of a cell in another file. */
function elsewhere(cell: Cell, row: Row, file: string): Cell {
  return { ...cell, address: `[${file}]${cell.address.includes("!") ? "" : `${row.place.sheet}!`}${cell.address}` };
}

/** Items that may be one of several in the register: what was decided of them is taken over to none. */
function openGroups({ doubtful }: Matches<Known>, file: string): readonly Finding[] {
  return doubtful.flatMap(({ before, after }) => {
    const noted = before.filter(({ item }) => hasNotes(item));
    const [first] = after;
    if (first === undefined) return [];
    return noted.map(({ item }) => finding("earlier-doubtful", first.item.row.place, null, { name: nameOf(item), at: `[${file}]${itemId(item.row)}`, candidates: after.map((entry) => entry.item.id).join(", ") }, first.item.id));
  });
}

/** Items with a decision or a date that the register does not have any more. */
function leftBehind({ gone }: Matches<Known>, file: string): readonly Finding[] {
  return gone.filter(({ item }) => hasNotes(item)).map(({ item }) => finding("earlier-without-agreement", item.row.place, null, { name: nameOf(item), at: `[${file}]${itemId(item.row)}` }));
}

function hasNotes(item: Item): boolean {
  return item.record !== null || (isAgreement(item) && item.decision !== null);
}

function nameOf(item: Item): string {
  return (isAgreement(item) ? item.title : item.text) ?? "an agreement without a title";
}

function placeKey(row: Row): string {
  return `${row.place.file}\n${itemId(row)}`;
}
