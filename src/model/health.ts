import { z } from "zod";
import type { Known } from "./knowledge.ts";
import type { Field } from "./register.ts";
import type { CauseId, Obligation, PurposeKind, Severity, Status, Use } from "./vocabulary.ts";

/** What a finding is about: how the register could be read, what it lacks, where it contradicts itself or the law, what is out of date, flows that
 *  it does not name, or the list of GP Connect settings. */
export const checks = ["reading", "completeness", "consistency", "currency", "absent-flow", "gp-connect"] as const;
export const Check = z.enum(checks);
export type Check = z.infer<typeof Check>;

/** Why a finding is worth fixing, weightiest first: it can mislead the audit, the law or a duty asks for it, or it keeps the register in order. */
const weights = ["misleads", "law", "housekeeping"] as const;
export const Weight = z.enum(weights);
export type Weight = z.infer<typeof Weight>;

/** The rows of a small register, by field, that a rule's examples are run on. */
export type ExampleRow = { readonly [F in Field]?: string };
export type Example = ExampleRow | readonly ExampleRow[];

/** A check that a Data Protection Officer makes of the register itself. `says` is the sentence of its finding, in which words in braces are filled
 *  in; `toDo` is what to do about it, and `ask` the question to put to `whom`. `examples` are run as tests: `yes` must be found, `no` must not. */
export type HealthRule = Known & {
  readonly check: Exclude<Check, "reading">;
  readonly severity: Severity;
  readonly weight: Weight;
  readonly says: string;
  readonly toDo: string;
  readonly ask: string;
  readonly whom: string;
  readonly examples: { readonly yes: readonly Example[]; readonly no: readonly Example[] };
};

/** The agreements that a check is made of. `standing`: not those that only answer single requests; `identifiable`: not those whose data is said
 *  to be aggregate or anonymous. */
export type Expected = {
  readonly use: readonly Use[];
  readonly obligation: readonly Obligation[];
  readonly status: readonly Status[];
  readonly standing: boolean;
  readonly identifiable: boolean;
};

/** Where an answer may stand: in a column of its own, where anything but a way of saying nothing counts (and not what `not` matches), or in
 *  another column, where only the words that `match` count. */
export type Answer = { readonly field: Field; readonly match: RegExp | null };

/** Something that an agreement of a certain kind should say, and where. `saysOfTable` is the sentence where the whole register has no
 *  place for it. `not` are texts that are no answer to this; `onlyIf` says which rows are asked at all; where the check `yieldsTo` is not met, this is not asked as well. */
export type CompletenessRule = HealthRule & {
  readonly check: "completeness";
  readonly saysOfTable: string;
  readonly of: Expected;
  readonly answers: readonly Answer[];
  readonly not: RegExp | null;
  readonly onlyIf: { readonly fields: readonly Field[]; readonly match: RegExp } | null;
  readonly yieldsTo: string | null;
};

/** Words of a row that do not fit what the agreement is: found where a cell of `reads` says `match`, and `also`, where it is asked for, is said in
 *  one of its own columns; not where the cell says `unless`, or the agreement has a purpose of one of the kinds for which the words are right. */
export type WordsRule = HealthRule & {
  readonly of: Expected;
  readonly reads: readonly Field[];
  readonly match: RegExp;
  readonly unless: RegExp | null;
  readonly also: { readonly reads: readonly Field[]; readonly match: RegExp; readonly unless: RegExp } | null;
  readonly rightFor: readonly PurposeKind[];
};

/** Something that classifying found already and a report should name as a gap of the register: at the first of the columns that is filled. */
export type CauseRule = HealthRule & { readonly causes: readonly CauseId[]; readonly at: readonly Field[] };

/** Dates that do not fit one another, the status or the day of the audit. */
export type DateRule = HealthRule & { readonly id: "end-before-start" | "live-before-start" | "proposed-after-start" | "expired-before-end" | "review-overdue" | "end-near" | "review-near" | "dpia-out-of-date"; readonly of: Expected };

/** A name that a body or a scheme no longer bears, since a day (null: not found), and what stands in its place. `examples` are run as tests. */
export type FormerName = Known & { readonly name: string; readonly of: "body" | "scheme"; readonly successor: string; readonly match: RegExp; readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] } };

/** A flow that nearly every practice in England has, since a day. It is named where a row names one of the schemes, or where a title has one of the
 *  words; where `byGpConnect`, also by a list of GP Connect settings. */
export type ExpectedFlow = Known & { readonly name: string; readonly schemes: readonly string[]; readonly words: RegExp; readonly byGpConnect: boolean };
