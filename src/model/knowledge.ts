import { z } from "zod";
import { Day } from "./day.ts";
import type { Field } from "./register.ts";
import { Obligation, PurposeKind, PurposeUse } from "./vocabulary.ts";
import type { Status } from "./vocabulary.ts";

/** Ids are kebab-case nouns and are never reused or renamed. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens");

/** The address of a public page, or a citation where there is none online. */
const Source = z.string().min(8);

/** What every entry of our knowledge begins with, so that `explain <id>` is a look-up. `means` and `why` are a sentence or two
 *  for a practice manager; `since` is the first day the fact stood, null where no source gives it. */
export const Known = z.strictObject({
  id: Id,
  means: z.string().min(20),
  why: z.string().min(20),
  source: z.array(Source).readonly(),
  since: Day.nullable(),
});
export type Known = z.infer<typeof Known>;

/** One purpose of a scheme: its use, its kind and a few plain words. */
const SchemePurpose = z.strictObject({ use: PurposeUse, kind: PurposeKind, text: z.string().min(5) });

/** Whether the practice may choose, over a period; `ground` names the law, notice or contract, or says why there is none. */
export const SchemeObligation = z.strictObject({
  value: Obligation,
  from: Day.nullable(),
  until: Day.nullable(),
  ground: z.string().min(5),
});
export type SchemeObligation = z.infer<typeof SchemeObligation>;

/** A known, named data flow. `aliases` count on their own; `ambiguous` ones (SCR, LCR, NDA) only with one of `secondSigns` elsewhere
 *  in the row. A `carrier` moves or extracts data and has no purpose of its own. `caseByCase` schemes answer single requests. An empty
 *  `source` marks an entry that no source supports; such an entry never decides a withdrawal alone. Source: docs/how-it-decides.md, sections 1 and 2. */
export const Scheme = Known.extend({
  name: z.string().min(2),
  until: Day.nullable(),
  aliases: z.array(z.string().min(2)).readonly(),
  ambiguous: z.array(z.string().min(2)).readonly(),
  secondSigns: z.array(z.string().min(2)).readonly(),
  recipients: z.array(z.string().min(2)).readonly(),
  carrier: z.boolean(),
  caseByCase: z.boolean(),
  purposes: z.array(SchemePurpose).readonly(),
  obligations: z.array(SchemeObligation).min(1).readonly(),
  checked: Day.nullable(),
});
export type Scheme = z.infer<typeof Scheme>;

/** What a rule's match is evidence of: one answer to one of the three questions, so that they cannot be mixed. */
type Answer =
  | { readonly question: "use"; readonly says: z.infer<typeof PurposeUse>; readonly kind: PurposeKind; readonly caseByCase?: true; readonly exclusive?: true }
  | { readonly question: "obligation"; readonly says: Exclude<Obligation, "unknown">; readonly reads: readonly Field[] }
  | { readonly question: "status"; readonly says: Exclude<Status, "unknown"> };

/** A wording rule: texts that are evidence for one answer. Where it looks is said by `columnsOf`: a rule on the obligation names its columns in
 *  `reads`, and those on the use and the status look where their family does. `match` is tried on folded text (lower case, plain quotes and dashes, single
 *  spaces). Denial ("not for research") and being a mere subject ("audit of referrals") are the matcher's business, not the rule's.
 *  A rule that `namesUse` itself
 *  ("direct care") is never a mere subject. `hint` rules are shown and never decide; `weak` ones
 *  decide only where nothing stronger is found, and those of "contact" with a patient hold a withdrawal that they stand beside. `examples` are run as tests: `yes` must match, `no` is the near miss that made the rule hard. */
export type Rule = Known &
  Answer & {
    readonly match: readonly RegExp[];
    readonly hint?: true;
    readonly namesUse?: true;
    readonly weak?: "topic" | "contact";
    readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
  };

/** A pattern of the language that the classifier asks about beside the rules: what denies, what only names a subject, how a column answers.
 *  It is evidence of nothing by itself. `tries` says what it is tried on: a whole text, what stands in front of or behind the words in
 *  question, or these words alone. It is tried on folded text. `examples` are run as tests, with the words in question between « and ». */
export type Wording = Known & {
  readonly tries: "text" | "before" | "after" | "words";
  readonly match: RegExp;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
};
