import { anonymousData, dataFields, saysNothing } from "../knowledge/health/index.ts";
import type { Purpose } from "../model/audit.ts";
import { fold } from "../model/folded.ts";
import type { Expected } from "../model/health.ts";
import type { Agreement, Setting } from "../model/items.ts";
import type { Scheme } from "../model/knowledge.ts";
import { cellsOf } from "../model/register.ts";
import type { Cell, Field, Place } from "../model/register.ts";
import { Remembered } from "../model/remembered.ts";
import type { CauseId, Held, Obligation, Status, Use } from "../model/vocabulary.ts";

/** What the checks need to know of an agreement: its row, and what was decided of it. */
export type CheckedAgreement = {
  readonly agreement: Agreement;
  readonly use: Use;
  readonly cause: CauseId | null;
  readonly obligation: Obligation;
  readonly status: Status;
  readonly schemes: readonly { readonly scheme: Scheme; readonly named: "title" | "recipient" | "purpose" }[];
  readonly purposes: readonly Purpose[];
  readonly holds: readonly { readonly held: Held }[];
};

/** What the checks need to know of a GP Connect setting. */
export type CheckedSetting = { readonly setting: Setting; readonly product: { readonly id: string; readonly name: string; readonly covers: "one-product" | "everything" } | null; readonly enabled: boolean | null };

/** A table of the register as recognised: the row of its headings (or its first row), the letters of each field's column (null for a column on
 *  another sheet, joined by reference), and the ids of its items. */
export type CheckedTable = { readonly kind: "agreements" | "gp-connect"; readonly place: Place; readonly columns: ReadonlyMap<Field, string | null>; readonly items: ReadonlySet<string> };

/** Whether a check is to be made of an agreement at all. */
export function isExpected(item: CheckedAgreement, of: Expected): boolean {
  if (!of.use.includes(item.use) || !of.obligation.includes(item.obligation) || !of.status.includes(item.status)) return false;
  if (of.standing && !isStanding(item)) return false;
  return !(of.identifiable && isAnonymous(item));
}

/** Whether an agreement is a standing one, and not a place for single requests that are decided one by one. */
function isStanding({ holds, schemes }: CheckedAgreement): boolean {
  return !holds.some(({ held }) => held === "case-by-case") && !schemes.some(({ scheme, named }) => named === "title" && scheme.caseByCase);
}

/** Whether the register says that no patient can be known from the data. */
function isAnonymous({ agreement }: CheckedAgreement): boolean {
  return dataFields.flatMap((field) => cellsOf(agreement.row, field)).some((cell) => anonymousData.test(folded(cell)));
}

/** Whether a cell holds an answer: not blank, and not a way of saying nothing. Rule after rule asks the same of a cell, and cells say the same. */
export function isAnswer(cell: Cell): boolean {
  const known = answered.get(cell.text);
  if (known !== undefined) return known;
  const isSo = !saysNothing.test(folded(cell));
  answered.set(cell.text, isSo);
  return isSo;
}

/** For how many texts it is remembered whether they are an answer. */
const mostRemembered = 2_000;
const answered = new Remembered<boolean>(mostRemembered);

/** A cell's text folded for matching. */
export function folded(cell: Cell): string {
  return fold(cell.text).text.trim();
}
