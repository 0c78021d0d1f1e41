import { z } from "zod";
import { Day } from "./day.ts";
import { CauseId, Held, Obligation, Outcome, Severity, Status, Use } from "./vocabulary.ts";

const Place = z.object({ file: z.string(), sheet: z.string(), row: z.int().min(1) });
const SavedEvidence = z.object({ question: z.enum(["use", "obligation", "status"]), says: z.string(), support: z.string(), text: z.string(), cell: z.string(), scheme: z.string().optional(), catalogue: z.string().optional(), discounted: z.string().optional() });
const SavedEntry = z.object({ action: z.int().min(1), outcome: Outcome, held: Held.nullable(), holds: z.array(Held).optional(), reasons: z.array(z.string()), cause: CauseId.optional(), settle: z.string().optional() });
const SavedCell = z.object({ field: z.string(), cell: z.string(), heading: z.string(), text: z.string() });
const SavedDecision = z.object({ use: Use, by: z.string(), on: Day, reason: z.string().nullable(), programUse: Use });

const SavedItem = z.object({
  id: z.string(),
  key: z.string().optional(),
  cell: Place,
  use: Use,
  evidence: z.array(SavedEvidence),
  duties: z.array(z.string()).optional(),
  actions: z.array(SavedEntry),
  row: z.array(SavedCell),
});

const SavedAgreement = SavedItem.extend({
  title: z.string().nullable(),
  recipient: z.string().nullable(),
  obligation: Obligation,
  status: Status,
  schemes: z.array(z.object({ id: z.string(), name: z.string(), named: z.string() })),
  ground: z.string().nullable(),
  dates: z.object({ start: Day.nullable(), end: Day.nullable(), review: Day.nullable(), signed: Day.nullable() }),
  decision: SavedDecision.nullable(),
  record: z.object({ done: z.object({ day: Day }).nullable() }).nullable().optional(),
});
export type SavedAgreement = z.infer<typeof SavedAgreement>;

const SavedSetting = SavedItem.extend({ setting: z.string(), capability: z.string(), enabled: z.boolean().nullable() });
export type SavedSetting = z.infer<typeof SavedSetting>;

/** An audit as far as a comparison needs it. An audit that was just made fits it, and so does the JSON of one that an earlier or later version
 *  saved: fields that are not named here are passed over, and those that came later are optional. */
export const SavedAudit = z.object({
  schema: z.literal("dsa-audit/1"),
  tool: z.object({ version: z.string(), rules: z.string(), catalogue: z.string() }),
  asOf: Day,
  menu: z.object({ id: z.string(), title: z.string(), inForce: z.boolean(), actions: z.array(z.object({ action: z.int().min(1), like: z.int().min(1).nullable(), appliesTo: z.enum(["agreement", "gp-connect"]), title: z.string() })) }),
  practice: z.object({ name: z.string().nullable(), ods: z.string().nullable() }),
  sources: z.array(z.object({ file: z.string(), sha256: z.string() })),
  agreements: z.array(SavedAgreement),
  gpConnect: z.array(SavedSetting),
  findings: z.array(z.object({ code: z.string(), severity: Severity, message: z.string(), cell: Place.extend({ address: z.string().nullable() }), item: z.string().nullable(), about: z.string().optional() })),
});
export type SavedAudit = z.infer<typeof SavedAudit>;
