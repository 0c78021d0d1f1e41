import { z } from "zod";
import { Day } from "./day.ts";
import { Held, Outcome, Severity, Use, Obligation, Status } from "./vocabulary.ts";

/** One side of a comparison: which audit it was, of which files, and by which versions. */
const Side = z.strictObject({
  asOf: Day,
  menu: z.strictObject({ id: z.string(), title: z.string(), inForce: z.boolean() }),
  practice: z.strictObject({ name: z.string().nullable(), ods: z.string().nullable() }),
  tool: z.strictObject({ version: z.string(), rules: z.string(), catalogue: z.string() }),
  sources: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
  agreements: z.int(),
  gpConnect: z.int(),
});
export type Side = z.infer<typeof Side>;

/** An item of one of the two audits. `obligation` and `status` are null for a GP Connect setting, `enabled` and `capability` for an agreement. */
export const ComparedItem = z.strictObject({
  kind: z.enum(["agreement", "gp-connect"]),
  id: z.string(),
  cell: z.strictObject({ file: z.string(), sheet: z.string(), row: z.int().min(1) }),
  reference: z.string().nullable(),
  name: z.string().nullable().describe("the title of an agreement; a setting as written"),
  recipient: z.string().nullable(),
  use: Use,
  obligation: Obligation.nullable(),
  status: Status.nullable(),
  capability: z.string().nullable(),
  enabled: z.boolean().nullable(),
});
export type ComparedItem = z.infer<typeof ComparedItem>;

const CellText = z.strictObject({ cell: z.string().describe("A1 address; several cells of one field are joined by a comma"), text: z.string() });

/** A field of the row that says something else than before; null where it was or is blank. `heading` is that of the column, the later one
 *  where it was renamed. */
export const FieldChange = z.strictObject({ field: z.string(), heading: z.string(), before: CellText.nullable(), after: CellText.nullable() });
export type FieldChange = z.infer<typeof FieldChange>;

const answerQuestions = ["use", "obligation", "status", "enabled", "capability"] as const;
const AnswerQuestion = z.enum(answerQuestions);
export type AnswerQuestion = z.infer<typeof AnswerQuestion>;

/** What made an answer or an outcome another one. */
export const ChangeCause = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("register"), cells: z.array(FieldChange) }).describe("cells of the row say something else"),
  z.strictObject({ by: z.literal("elsewhere-in-register") }).describe("the row is the same, and the register around it is not: its headings, columns or sections"),
  z.strictObject({ by: z.literal("decision"), use: Use.nullable(), who: z.string(), on: Day, reason: z.string().nullable() }).describe("a reviewer decided; use is null where an earlier decision was taken back"),
  z.strictObject({ by: z.literal("day"), from: Day, to: Day, passed: z.array(z.strictObject({ field: z.enum(["start", "end", "review"]), day: Day })), duties: z.array(z.string()) }).describe("the day moved: dates of the row that have passed or come near since, and duties that have come into force"),
  z.strictObject({ by: z.literal("menu"), from: z.string(), to: z.string() }),
  z.strictObject({ by: z.literal("rules"), from: z.string(), to: z.string() }),
  z.strictObject({ by: z.literal("catalogue"), from: z.string(), to: z.string() }),
  z.strictObject({ by: z.literal("answer"), answers: z.array(z.strictObject({ question: AnswerQuestion, now: z.string().nullable() })) }).describe("the outcome follows from these answers, which changed"),
  z.strictObject({ by: z.literal("not-recorded") }).describe("something that a saved audit does not record, such as an own catalogue or a review window"),
]);
export type ChangeCause = z.infer<typeof ChangeCause>;

/** Why: `certain` means that these causes made it, all of them; otherwise each of them may have, and they cannot be told apart. */
const Why = z.strictObject({ certain: z.boolean(), causes: z.array(ChangeCause).min(1) });
export type Why = z.infer<typeof Why>;

/** An answer that is another one than before. */
export const AnswerChange = z.strictObject({ question: AnswerQuestion, before: z.string().nullable(), after: z.string().nullable(), why: Why });
export type AnswerChange = z.infer<typeof AnswerChange>;

const OutcomeState = z.strictObject({ action: z.int().min(1), outcome: Outcome, holds: z.array(Held) });
export type OutcomeState = z.infer<typeof OutcomeState>;

/** What an action comes to that came to something else before; null where it does not arise. `like` is the matching action of 17 June 2024. */
export const OutcomeChange = z.strictObject({ like: z.int().min(1).nullable(), before: OutcomeState.nullable(), after: OutcomeState.nullable(), why: Why });
export type OutcomeChange = z.infer<typeof OutcomeChange>;

/** An item that is in both registers, with what it was matched by and all that changed; an unchanged one has empty lists. */
export const MatchedItem = z.strictObject({
  before: ComparedItem,
  after: ComparedItem,
  by: z.enum(["key", "whole-row", "reference", "title-and-recipient", "title", "product"]),
  fields: z.array(FieldChange),
  answers: z.array(AnswerChange),
  outcomes: z.array(OutcomeChange),
});
export type MatchedItem = z.infer<typeof MatchedItem>;

/** Items that may be one and the same and may not: nobody has decided, so all are shown. */
const DoubtfulMatch = z.strictObject({
  before: z.array(ComparedItem).min(1),
  after: z.array(ComparedItem).min(1),
  because: z.array(z.enum(["same-key", "same-reference", "same-title-and-recipient", "same-title", "same-known", "like-title"])).min(1),
});
export type DoubtfulMatch = z.infer<typeof DoubtfulMatch>;

/** Every item of both registers, in exactly one of the four lists. */
const ItemsCompared = z.strictObject({ matched: z.array(MatchedItem), doubtful: z.array(DoubtfulMatch), added: z.array(ComparedItem), gone: z.array(ComparedItem) });
export type ItemsCompared = z.infer<typeof ItemsCompared>;

/** What became of something that an action listed, or of a question that it asked. Done: `withdrawn` to `ended`. */
export const moves = ["withdrawn", "switched-off", "declined", "frozen", "ended", "signed-up", "newly-due", "released", "newly-held", "still-open", "no-longer-listed", "left-register", "in-doubt", "ended-unlisted", "settled", "to-review", "still-to-review"] as const;
export const Move = z.enum(moves);
export type Move = z.infer<typeof Move>;

/** Whether a move carries out what was listed, or ends it. */
export function isDone(move: Move): boolean {
  return move === "withdrawn" || move === "switched-off" || move === "declined" || move === "frozen" || move === "ended";
}

/** What became of one item under one action. The ids are of the two audits; null on the side where it is not. */
export const ActionMove = z.strictObject({
  like: z.int().min(1).nullable().describe("the matching action of 17 June 2024"),
  move: Move,
  before: z.strictObject({ id: z.string(), ...OutcomeState.shape }).nullable(),
  after: z.strictObject({ id: z.string(), ...OutcomeState.shape }).nullable(),
  name: z.string().nullable(),
  recipient: z.string().nullable(),
  why: Why.nullable().describe("why the outcome changed; null where it did not, and where the item is on one side only"),
});
export type ActionMove = z.infer<typeof ActionMove>;

/** A reviewer's decision that was not there before, or is another one. */
const NewDecision = z.strictObject({ id: z.string(), name: z.string().nullable(), recipient: z.string().nullable(), use: Use, programUse: Use, who: z.string(), on: Day, reason: z.string().nullable() });
export type NewDecision = z.infer<typeof NewDecision>;

/** How often a kind of finding stood in each audit, how many of them are new or gone, and how many are about the same table as before and say something
 *  else of it, such as another number of rows. */
const FindingCount = z.strictObject({ code: z.string(), severity: Severity, before: z.int(), after: z.int(), appeared: z.int(), gone: z.int(), changed: z.int() });
export type FindingCount = z.infer<typeof FindingCount>;

/** One audit of a run, for what became of the register over time. The counts of moves are those since the audit before it, null for the first. */
const TrendPoint = z.strictObject({
  asOf: Day,
  files: z.array(z.string()),
  menu: z.string(),
  agreements: z.int(),
  gpConnect: z.int(),
  byUse: z.record(Use, z.int()),
  actions: z.array(z.strictObject({ action: z.int().min(1), like: z.int().min(1).nullable(), title: z.string(), ready: z.int(), held: z.int(), review: z.int() })),
  done: z.int().nullable(),
  newlyDue: z.int().nullable(),
});
export type TrendPoint = z.infer<typeof TrendPoint>;

/** How many items there are of each kind. `changed`: the row says something else; `judgedOtherwise`: only an answer or an outcome is another one. Of
 *  doubtful matches the groups are counted. */
const ItemCounts = z.strictObject({ unchanged: z.int(), changed: z.int(), judgedOtherwise: z.int(), added: z.int(), gone: z.int(), doubtful: z.int() });

/** What changed between two audits of one register, and what became of the actions. With more than two, it is the first and the last, and `trend`
 *  has all of them in the order of their days. */
export const Comparison = z.strictObject({
  schema: z.literal("dsa-audit-compare/1"),
  tool: z.strictObject({ name: z.literal("dsa-audit"), version: z.string() }),
  before: Side,
  after: Side,
  cautions: z.array(z.enum(["other-practice", "later-before", "same-files", "other-menu", "other-versions"])),
  agreements: ItemsCompared,
  gpConnect: ItemsCompared,
  actions: z.array(ActionMove),
  decisions: z.array(NewDecision),
  findings: z.array(FindingCount),
  trend: z.array(TrendPoint).min(2),
  summary: z.strictObject({
    agreements: ItemCounts,
    gpConnect: ItemCounts,
    byMove: z.record(Move, z.int()),
  }),
});
export type Comparison = z.infer<typeof Comparison>;
