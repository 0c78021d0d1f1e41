import type { Day } from "./day.ts";
import type { Cell, DecidedIn, Row } from "./register.ts";

/** A day and the cell that says so. */
export type DatedCell = { readonly day: Day; readonly cell: Cell };

/** One agreement of the register, checked. Dates are null where the register does not say or cannot be read. */
export type Agreement = {
  readonly id: string;
  readonly row: Row;
  readonly title: string | null;
  readonly recipient: string | null;
  readonly start: DatedCell | null;
  readonly end: DatedCell | null;
  readonly review: DatedCell | null;
  readonly signed: DatedCell | null;
  readonly dpia: DatedCell | null;
  readonly decision: Decision | null;
  readonly record: CaseRecord | null;
  /** The cell that lists several agreements in place of one, or a cell of the row without a title that may be the rest of this one; null in a row that
   *  is one agreement. */
  readonly severalIn: Cell | null;
  /** The id of a later row with the same title and recipient whose status says that it has ended; null where there is none. */
  readonly endedIn: string | null;
  /** Whether the register has a column for the status at all. Source: docs/how-it-decides.md, section 3. */
  readonly hasStatusColumn: boolean;
};

/** A reviewer's decision with who made it and when; it overrides the program's class. `decidedIn` is there where the register does not hold it yet. */
export type Decision = { readonly cell: Cell; readonly by: string; readonly day: Day; readonly reason: string | null; readonly decidedIn?: DecidedIn };

/** One GP Connect setting of the register. */
export type Setting = { readonly id: string; readonly row: Row; readonly text: string; readonly record: CaseRecord | null };

/** What people noted of a case in an annotated workbook: when the letter went, when its reply is due, when it was done. */
export type CaseRecord = { readonly letterSent: DatedCell | null; readonly replyDue: DatedCell | null; readonly done: DatedCell | null };
