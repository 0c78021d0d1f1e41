import { z } from "zod";
import { Audit } from "./audit.ts";
import { Day } from "./day.ts";
import { CauseId, Held, Obligation, Outcome, Status, Use } from "./vocabulary.ts";

/** How many items an outcome has that nothing holds back, and how many that something does. */
const ReadyHeld = z.strictObject({ ready: z.int(), held: z.int() });

/** What the items of a practice or of a line come to, by action of the menu. */
export const ActionCounts = z.strictObject({ action: z.int().min(1), outcomes: z.record(z.string(), ReadyHeld).describe("by outcome") });
export type ActionCounts = z.infer<typeof ActionCounts>;

/** One of the registers of a portfolio, and whose it is. `id` comes from the register's path and names its files; `namedBy` says where the name was taken from. */
export const PracticeName = z.strictObject({
  id: z.string(),
  name: z.string(),
  ods: z.string().nullable(),
  namedBy: z.enum(["list", "register", "file"]).describe("the list of practices, the register itself, or the name of its file"),
});
export type PracticeName = z.infer<typeof PracticeName>;

const RecordedAction = z.strictObject({ action: z.int().min(1), outcome: Outcome, held: Held.nullable(), cause: CauseId.nullable() });

/** What a portfolio keeps of one agreement. `group` is the key under which the same agreement of other practices is found, null where the row has no
 *  title; `claim` is what the practice's own register says of the use, as it was understood. */
export const RecordedAgreement = z.strictObject({
  item: z.string(),
  sheet: z.string(),
  row: z.int().min(1),
  group: z.string().nullable(),
  scheme: z.string().nullable(),
  title: z.string().nullable(),
  recipient: z.string().nullable(),
  use: Use,
  obligation: Obligation,
  status: Status,
  claim: Use.nullable(),
  cause: CauseId.nullable(),
  decided: z.boolean().describe("whether a reviewer's decision set the use"),
  start: Day.nullable(),
  end: Day.nullable(),
  review: Day.nullable(),
  actions: z.array(RecordedAction),
});
export type RecordedAgreement = z.infer<typeof RecordedAgreement>;

/** What a portfolio keeps of one GP Connect setting. */
export const RecordedSetting = z.strictObject({
  item: z.string(),
  sheet: z.string(),
  row: z.int().min(1),
  setting: z.string(),
  capability: z.string(),
  enabled: z.boolean().nullable(),
  required: z.boolean(),
  actions: z.array(RecordedAction),
});
export type RecordedSetting = z.infer<typeof RecordedSetting>;

const Source = z.strictObject({ file: z.string().describe("path below the folder of the portfolio, with slashes"), sha256: z.string() });

/** An audit reduced to what a portfolio needs of it. `instead` counts what the calls in force ask in place of each action, in the menu's order. */
export const PracticeRecord = z.strictObject({
  practice: PracticeName,
  sources: z.array(Source).min(1),
  agreements: z.array(RecordedAgreement),
  settings: z.array(RecordedSetting),
  findings: Audit.shape.summary.shape.findings,
  instead: z.array(z.array(z.record(z.string(), ReadyHeld))),
});
export type PracticeRecord = z.infer<typeof PracticeRecord>;

/** Some practices of a portfolio: how many, and the ids of the first of them in the order of the portfolio. */
const PracticesNamed = z.strictObject({ number: z.int(), first: z.array(z.string()).describe("the first 50 ids; the tables have them all") });
export type PracticesNamed = z.infer<typeof PracticesNamed>;

/** A practice in the overview. */
const PortfolioPractice = PracticeName.extend({
  sources: z.array(Source),
  agreements: z.int(),
  settings: z.int(),
  byUse: z.record(Use, z.int()),
  actions: z.array(ActionCounts),
  findings: Audit.shape.summary.shape.findings,
});

/** The same agreement over all practices that have it, as one line. It is the same where it names the same known scheme in its title or as its
 *  recipient, or where title and recipient are the same words. */
const PortfolioAgreement = z.strictObject({
  key: z.string().describe("the `agreement_key` of the tables"),
  scheme: z.string().nullable().describe("the known scheme's id"),
  title: z.string().describe("the scheme's name, or the title as most practices write it"),
  recipient: z.string().nullable().describe("as most practices write it"),
  practices: z.int(),
  items: z.int(),
  byUse: z.record(z.string(), PracticesNamed),
  byObligation: z.record(z.string(), z.int()).describe("items"),
  byStatus: z.record(z.string(), PracticesNamed),
  byClaim: z.record(z.string(), PracticesNamed).describe("what the practices' own registers say of the use"),
  actions: z.array(ActionCounts),
  differs: z.strictObject({
    use: z.boolean().describe("classified in more than one way"),
    claim: z.boolean().describe("the practices' own claims are not the same"),
    withdrawal: z.boolean().describe("at least one practice has withdrawn it and another has not"),
  }),
});
export type PortfolioAgreement = z.infer<typeof PortfolioAgreement>;

/** A recipient over all practices. */
const PortfolioRecipient = z.strictObject({
  recipient: z.string().describe("as most practices write it"),
  practices: PracticesNamed,
  agreements: z.int(),
  byUse: z.record(z.string(), z.int()),
  actions: z.array(ActionCounts),
});

/** A GP Connect product over all practices: who still has it on. */
const PortfolioSetting = z.strictObject({
  capability: z.string(),
  name: z.string(),
  required: z.boolean().describe("whether the GP contract requires it by name to be on, on the day of the audit"),
  on: PracticesNamed,
  off: PracticesNamed,
  notSaid: PracticesNamed,
  actions: z.array(ActionCounts),
});

/** A register that could not be audited, and why. */
export const RefusedRegister = z.strictObject({ id: z.string(), files: z.array(z.string()), message: z.string() });
export type RefusedRegister = z.infer<typeof RefusedRegister>;

/** Why a file among the registers was passed over. */
const skippedBecause = ["hidden", "lock-file", "own-output", "no-register", "part-of-the-run", "linked-folder"] as const;
export const SkippedFile = z.strictObject({ file: z.string(), because: z.enum(skippedBecause) });
export type SkippedFile = z.infer<typeof SkippedFile>;

/** Many audits summed up: every overview is a view of it. Lists of practices hold the first 50; the tables have all. */
export const Portfolio = z.strictObject({
  schema: z.literal("dsa-audit-portfolio/1"),
  tool: Audit.shape.tool,
  asOf: Day,
  menu: Audit.shape.menu,
  summary: z.strictObject({
    registers: z.int(),
    audited: z.int(),
    refused: z.int(),
    skipped: z.int(),
    agreements: z.int(),
    settings: z.int(),
    byUse: z.record(Use, z.int()),
    actions: z.array(ActionCounts.extend({
      practices: z.strictObject({ ready: z.int(), held: z.int(), review: z.int(), nothing: z.int() }).describe("practices by the first of these that the action has for them"),
    })),
    findings: Audit.shape.summary.shape.findings,
  }),
  practices: z.array(PortfolioPractice),
  settings: z.array(PortfolioSetting),
  agreements: z.array(PortfolioAgreement).describe("known schemes, and other agreements that at least two practices have"),
  single: z.int().describe("agreements of one practice alone that name no known scheme, which `agreements` leaves out"),
  untitled: z.int().describe("agreements without a title, which `agreements` leaves out"),
  recipients: z.array(PortfolioRecipient),
  refused: z.array(RefusedRegister),
  skipped: z.array(SkippedFile),
  remarks: z.array(z.string()).describe("what should be looked at in the portfolio as a whole"),
});
export type Portfolio = z.infer<typeof Portfolio>;
