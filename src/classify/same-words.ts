import { findingElsewhere, obligationColumns, useColumns } from "../knowledge/index.ts";
import type { Origin } from "../model/audit.ts";
import type { Day } from "../model/day.ts";
import type { Agreement } from "../model/items.ts";
import { cellsOf, textOf } from "../model/register.ts";
import { Remembered, Seen } from "../model/remembered.ts";
import type { Cell, Field, Row } from "../model/register.ts";
import { ambiguousNames } from "./match-schemes.ts";
import type { SchemeIndex } from "./match-schemes.ts";
import { speaksOfObligation } from "./obligation.ts";
import { classifyStatement, hasSign, mayHoldSign } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** How many rows are remembered. */
const mostRemembered = 3_000;

/** How many of them as soon as they come. Later ones are when they come again: of thousands of registers most rows that come once never do. */
const rememberedAtOnce = 1_500;

/** A statement as it was first made, with the cells that it was made from. */
type Made = { readonly statement: Statement; readonly cells: readonly Cell[] };

const remembered = new WeakMap<SchemeIndex, Remembered<Made>>();
const seen = new Seen();

/** What the words of a row come to on a day. Registers of many practices say the same in row after row: what the same words under the same
 *  headings came to is remembered, and handed out with this row's own cells. */
export function rememberedStatement(agreement: Agreement, index: SchemeIndex, asOf: Day): Statement {
  const cells = wordsOf(agreement.row, index);
  // A reviewer decides one row. Where two fields share a cell, it could not be told which of them a piece of evidence is from.
  if (agreement.decision !== null || new Set(cells.map(({ cell }) => cell.address)).size < cells.length) return classifyStatement(agreement, index, asOf);
  const known = remembered.get(index) ?? new Remembered<Made>(mostRemembered);
  remembered.set(index, known);
  let key = `${asOf}\u0000${agreement.severalIn === null ? "one" : "several"}`;
  for (const { field, cell } of cells) key += `\u0000${field}\u0000${underHeading.has(field) ? cell.heading : ""}\u0000${cell.text}`;
  const before = known.get(key);
  if (before !== undefined) return elsewhere(before, cells.map(({ cell }) => cell), agreement);
  const statement = classifyStatement(withOnly(agreement, cells), index, asOf);
  if (known.count < rememberedAtOnce || seen.again(key)) known.set(key, { statement, cells: cells.map(({ cell }) => cell) });
  return statement;
}

/** The fields that speak of the use or the obligation. */
const telling: readonly Field[] = [...new Set<Field>(["title", "recipient", ...Object.values(useColumns).flat(), ...obligationColumns, "claim", "section"])];

/** The fields of which the heading gives the words their meaning: "no" under "Secondary use?". */
const underHeading: ReadonlySet<Field> = new Set(["claim", "section", "obligationClaim"]);

type Word = { readonly field: Field; readonly cell: Cell };

/** The cells that a statement is made from. The reference is one of them only where it is the second sign of an ambiguous name, and a status only
 *  where its words speak of the obligation: "Live" and "Expired" make no two statements of one. */
function wordsOf(row: Row, index: SchemeIndex): readonly Word[] {
  const cells: Word[] = [];
  for (const field of telling) for (const cell of cellsOf(row, field)) if (field !== "status" || speaksOfObligation(cell, field)) cells.push({ field, cell });
  const reference = textOf(row, "reference");
  const isSign = reference !== null && mayHoldSign(reference, index.schemes) && ambiguousNames(index, row).some(({ scheme, text }) => hasSign(reference, scheme, text));
  return isSign ? [...cells, ...cellsOf(row, "reference").map((cell) => ({ field: "reference" as const, cell }))] : cells;
}

/** The agreement without anything else, so that its statement cannot depend on what the key leaves out. */
function withOnly(agreement: Agreement, words: readonly Word[]): Agreement {
  const cells: { [F in Field]?: Cell[] } = {};
  for (const { field, cell } of words) (cells[field] ??= []).push(cell);
  const row: Row = { ...agreement.row, cells };
  return { ...agreement, row, title: textOf(row, "title"), recipient: textOf(row, "recipient"), start: null, end: null, review: null, signed: null, hasStatusColumn: false };
}

/** The same statement with the cells of another row. */
function elsewhere({ statement, cells }: Made, others: readonly Cell[], { id, row }: Agreement): Statement {
  const moved = new Map(cells.map(({ address }, i) => [address, others[i]?.address ?? address]));
  const at = (address: string): string => moved.get(address) ?? address;
  const origin = (from: Origin): Origin => (from.cell === undefined ? from : { ...from, cell: at(from.cell) });
  return {
    ...statement,
    evidence: statement.evidence.map((piece) => ({ ...piece, cell: at(piece.cell) })),
    origins: { use: origin(statement.origins.use), obligation: origin(statement.origins.obligation) },
    findings: statement.findings.map((entry) => findingElsewhere(entry, row.place, entry.cell.address === null ? null : at(entry.cell.address), id)),
  };
}
