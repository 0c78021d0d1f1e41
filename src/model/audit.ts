import { z } from "zod";
import { Day } from "./day.ts";
import { Check, Weight } from "./health.ts";
import { columnReasons } from "./mapping.ts";
import { decidedIn, fields } from "./register.ts";
import { menuStates } from "./menu.ts";
import { CauseId, Held, Obligation, Outcome, PurposeKind, PurposeUse, Severity, Status, Use } from "./vocabulary.ts";

/** Where an item stands in the register; the row is as a spreadsheet program numbers it. */
const CellPlace = z.strictObject({ file: z.string(), sheet: z.string(), row: z.int().min(1) });

/** How a piece of evidence supports what it says, in words and never as a number. */
const supports = ["stated", "title", "scheme", "recipient", "claim", "section", "date", "presumption", "reviewer", "hint"] as const;
const Support = z.enum(supports).describe("stated in the register's words; in the title; by the known scheme; by the recipient; by the register's own claim; by the section heading; by a date; presumed; decided by the reviewer; a hint only");

/** Words of the register, or a known fact, that speak for one answer. Evidence that was overruled stays, with the reason in `discounted`. */
export const Evidence = z.strictObject({
  question: z.enum(["use", "obligation", "status"]),
  rule: z.string().describe("the rule or ground, for `dsa-audit explain`"),
  says: z.union([Use, Obligation, Status]),
  support: Support,
  text: z.string().describe("the words that matched, verbatim from the cell"),
  cell: z.string().describe("A1 address; the sheet is the item's"),
  scheme: z.string().optional().describe("the known scheme's id"),
  catalogue: z.literal("own").optional().describe("the scheme comes from the practice's own catalogue, and replaces ours where the id is the same"),
  kind: PurposeKind.optional(),
  discounted: z.enum(["denied", "subject", "hint", "outweighed"]).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Where a value comes from: the register's own column, the catalogue, a rule that read the register's words, a presumption, a reviewer's
 *  decision, or nothing at all. */
const Origin = z.strictObject({
  from: z.enum(["register", "catalogue", "rule", "presumption", "reviewer", "not-given"]),
  id: z.string().optional().describe("the rule, ground or scheme, for `dsa-audit explain`"),
  cell: z.string().optional().describe("A1 address of the words that it rests on; the sheet is the item's"),
});
export type Origin = z.infer<typeof Origin>;

/** Where each value of an agreement comes from. Values that are the register's own have their cell in `cells`, and none where the register
 *  does not give them; the ground comes from where the obligation does, and each purpose from its evidence. */
const Provenance = z.strictObject({
  use: Origin,
  obligation: Origin,
  status: Origin,
  cells: z.strictObject({ title: z.string(), recipient: z.string(), start: z.string(), end: z.string(), review: z.string(), signed: z.string() }).partial(),
});

/** One purpose of an item: its use and kind, and which pieces of evidence speak for it (indices into `evidence`). */
export const Purpose = z.strictObject({ use: PurposeUse, kind: PurposeKind, evidence: z.array(z.int().min(0)) });
export type Purpose = z.infer<typeof Purpose>;

const SettleAt = z.string().optional().describe("A1 address of the cell to fill in or to check, where the register has a column for it");

/** What one action of the menu comes to for one item. `holds` are all reasons that hold it, weightiest first; `held` is the first. */
export const ActionEntry = z.strictObject({
  action: z.int().min(1),
  outcome: Outcome,
  held: Held.nullable(),
  holds: z.array(Held),
  reasons: z.array(z.string()).min(1),
  cautions: z.array(z.string()),
  cause: CauseId.optional(),
  settle: z.string().optional(),
  settleAt: SettleAt,
});
export type ActionEntry = z.infer<typeof ActionEntry>;

/** A note on a row that belongs to something outside the lists: to a menu's other action, or to a look-alike of GP Connect. `action` is the
 *  number in that menu, or of the matching action of 17 June 2024 where it was not readable. */
export const RowNote = z.strictObject({ topic: z.string().describe("for `dsa-audit explain`"), menu: z.string().nullable(), action: z.int().min(1).nullable(), text: z.string() });
export type RowNote = z.infer<typeof RowNote>;

/** A cell of an item's row as it was read, NHS numbers masked, and the field that its column was taken for. */
export const RowCell = z.strictObject({ field: z.enum(fields), cell: z.string().describe("A1 address; with the sheet's name before it where it stands on another sheet"), heading: z.string(), text: z.string() });
export type RowCell = z.infer<typeof RowCell>;

const ItemKey = z.string().describe("stays with the item when an annotated workbook is sorted, renamed or saved again; else made from the file's SHA-256 and the id");

/** What people noted of a case in an annotated workbook, with the cells that say so; null where they noted nothing. */
const NotedDay = z.strictObject({ day: Day, cell: z.string() }).nullable();
const CaseRecord = z.strictObject({ letterSent: NotedDay, replyDue: NotedDay, done: NotedDay }).nullable();
export type CaseRecord = z.infer<typeof CaseRecord>;

/** One agreement of the register with its three answers, their evidence, and what the menu asks. */
export const AuditedAgreement = z.strictObject({
  id: z.string(),
  key: ItemKey,
  cell: CellPlace,
  title: z.string().nullable(),
  recipient: z.string().nullable(),
  use: Use,
  obligation: Obligation,
  status: Status,
  schemes: z.array(z.strictObject({ id: z.string(), name: z.string(), named: z.enum(["title", "recipient", "purpose"]) })),
  ground: z.string().nullable().describe("what the obligation rests on"),
  dates: z.strictObject({ start: Day.nullable(), end: Day.nullable(), review: Day.nullable(), signed: Day.nullable() }),
  purposes: z.array(Purpose),
  evidence: z.array(Evidence),
  cause: CauseId.optional().describe("why the use is needs-review"),
  settle: z.string().optional(),
  settleAt: SettleAt,
  provenance: Provenance,
  localPlatform: z.boolean().describe("whether it is a local system data-sharing platform"),
  duties: z.array(z.string()).describe("the duties in force on the day that the row cites"),
  notes: z.array(RowNote),
  decision: z.strictObject({ use: Use, by: z.string(), on: Day, reason: z.string().nullable(), programUse: Use, decidedIn: z.enum(decidedIn).optional() }).nullable(),
  record: CaseRecord,
  actions: z.array(ActionEntry),
  findings: z.array(z.string()),
  row: z.array(RowCell),
});
export type AuditedAgreement = z.infer<typeof AuditedAgreement>;

/** One GP Connect setting with what the menu asks of it. `enabled` is null where the sheet does not say. */
export const AuditedSetting = z.strictObject({
  id: z.string(),
  key: ItemKey,
  cell: CellPlace,
  setting: z.string(),
  capability: z.string(),
  lookalike: z.string().nullable().describe("what it is instead, where it is known and is no GP Connect product"),
  use: Use,
  evidence: z.array(Evidence),
  enabled: z.boolean().nullable(),
  writesCoding: z.boolean(),
  record: CaseRecord,
  required: z.boolean().describe("whether the GP contract requires it by name to be on, on the day of the audit"),
  duties: z.array(z.string()).describe("the duties in force on the day that bear upon it, also those that do not name it"),
  actions: z.array(ActionEntry),
  findings: z.array(z.string()),
  row: z.array(RowCell),
});
export type AuditedSetting = z.infer<typeof AuditedSetting>;

/** Something the register says that needs a look, at a place. */
export const Finding = z.strictObject({
  id: z.string(),
  code: z.string(),
  severity: Severity,
  check: Check.describe("what it is about: how the register was read, what it lacks, contradictions, what is out of date, flows it does not name, or the GP Connect list"),
  message: z.string(),
  cell: CellPlace.extend({ address: z.string().nullable() }),
  item: z.string().nullable(),
  agreements: z.int().optional().describe("how many agreements a finding for a whole table is about"),
  accepted: z.strictObject({ by: z.string(), on: Day, until: Day, reason: z.string() }).optional().describe("who has accepted it, why and until when; it no longer counts as open"),
  about: z.string().optional().describe("the id of what it is about, where that is no cell: a flow that is not named, or a GP Connect product"),
});
export type Finding = z.infer<typeof Finding>;

/** The findings counted: never a grade. `kinds` are all that occur, in the order in which they are worth fixing; `first` are those to begin with. */
const ScoreCard = z.strictObject({
  open: z.int(),
  accepted: z.int(),
  byCheck: z.array(z.strictObject({ check: Check, error: z.int(), warning: z.int(), info: z.int() })),
  kinds: z.array(z.strictObject({ code: z.string(), check: Check, severity: Severity, weight: Weight, open: z.int(), accepted: z.int(), items: z.int().describe("the agreements and settings that the open ones touch") })),
  first: z.array(z.strictObject({ code: z.string(), because: z.string() })),
});
export type ScoreCard = z.infer<typeof ScoreCard>;

/** How one sheet, or one table on it, was read. */
export const SheetReading = z.strictObject({
  name: z.string(),
  role: z.enum(["agreements", "gp-connect", "ignored"]),
  headerRow: z.int().min(1).nullable(),
  columns: z.record(z.string(), z.string()).describe("field to column letters; several columns are joined by a comma"),
  unrecognised: z.array(z.strictObject({ column: z.string(), heading: z.string() })),
  headings: z.array(z.strictObject({ column: z.string(), heading: z.string(), field: z.enum(fields).nullable(), why: z.enum(columnReasons) })).describe("each column with a heading or a use: its heading as written, the field it was taken for (null: none), and why"),
  rows: z.int().min(0),
  joinedTo: z.string().nullable().describe("the sheet whose agreements took up this sheet's rows by their reference"),
});
export type SheetReading = z.infer<typeof SheetReading>;

/** What a call that stands on the day asks in place of an action of the chosen menu, where that does not stand. `menu` is null where no call is
 *  known to stand. `outcomes` counts what the call comes to for the items that the action lists to withdraw, freeze or switch off. */
export const Instead = z.strictObject({ menu: z.string().nullable(), name: z.string().nullable(), action: z.int().min(1).nullable(), asks: z.string(), outcomes: z.record(z.string(), z.strictObject({ ready: z.int(), held: z.int() })) });
export type Instead = z.infer<typeof Instead>;

/** An action of the chosen menu, as reports show it. */
export const ActionView = z.strictObject({
  action: z.int().min(1).describe("the number as printed; where it was not readable, that of the matching action of 17 June 2024"),
  numbering: z.enum(["read", "by-order", "not-readable"]),
  like: z.int().min(1).nullable().describe("the matching action of 17 June 2024"),
  menu: z.string().describe("the menu that asks for it: the chosen one, or one that it adds to"),
  appliesTo: z.enum(["agreement", "gp-connect"]),
  title: z.string(),
  asks: z.string(),
  remark: z.string().nullable(),
  instead: z.array(Instead),
});
export type ActionView = z.infer<typeof ActionView>;

/** The chosen menu, and how it stands on the day. `note` says since when it does not, and what does; `warnings` are facts past their day to be
 *  checked again. */
const MenuView = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  inForce: z.boolean(),
  state: z.enum(menuStates),
  note: z.string().nullable(),
  warnings: z.array(z.string()),
  published: z.string().describe("a day, or a month where the day is not known"),
  from: Day.nullable(),
  until: Day.nullable(),
  actions: z.array(ActionView),
  leavesOut: z.array(z.strictObject({ like: z.int().min(1), because: z.string() })).describe("actions of 17 June 2024 that the menu is known not to ask for"),
});

/** The result of an audit: every report, letter and comparison is a view of it. */
export const Audit = z.strictObject({
  schema: z.literal("dsa-audit/1"),
  tool: z.strictObject({ name: z.literal("dsa-audit"), version: z.string(), rules: z.string(), catalogue: z.string() }),
  asOf: Day,
  menu: MenuView,
  practice: z.strictObject({ name: z.string().nullable(), ods: z.string().nullable() }),
  sources: z.array(z.strictObject({ file: z.string(), sha256: z.string(), goesOnFrom: z.array(z.strictObject({ file: z.string(), sha256: z.string() })).describe("the files that an annotated workbook was made from, the latest first; none for a register"), sheets: z.array(SheetReading) })),
  agreements: z.array(AuditedAgreement),
  gpConnect: z.array(AuditedSetting),
  findings: z.array(Finding),
  summary: z.strictObject({
    agreements: z.int(),
    gpConnect: z.int(),
    byUse: z.record(Use, z.int()),
    byOutcome: z.record(Outcome, z.int()),
    byAction: z.array(z.strictObject({ action: z.int(), outcomes: z.record(z.string(), z.strictObject({ ready: z.int(), held: z.int() })) })),
    held: z.int(),
    findings: z.strictObject({ error: z.int(), warning: z.int(), info: z.int() }).describe("those that are open: accepted ones are counted in health alone"),
    health: ScoreCard,
  }),
});
export type Audit = z.infer<typeof Audit>;
