import { z } from "zod";
import { Day } from "./day.ts";

/** A finding that somebody at the practice has looked at and accepts, with who, when, why, and until when. `finding` is its whole id
 *  ("dpia-missing@Agreements!N12"), or its code alone; then `row` ("Agreements!12") says where, and without one all findings of the code are meant. */
export const Acceptance = z
  .strictObject({
    finding: z.string().min(3),
    row: z.string().min(3).optional(),
    reason: z.string().trim().min(5, "a reason of some words is needed"),
    by: z.string().trim().min(2, "the name of a person is needed"),
    on: Day,
    until: Day,
  })
  .refine(({ on, until }) => on <= until, { error: "an acceptance cannot end before it begins", path: ["until"] })
  .refine(({ finding, row }) => row === undefined || !finding.includes("@"), { error: "a whole id says its place already, so leave row out", path: ["row"] });
export type Acceptance = z.infer<typeof Acceptance>;

/** What a practice tells the audit about itself, from a small JSON file. */
export const Config = z.strictObject({ config: z.literal("dsa-audit-config/1"), accepted: z.array(Acceptance) });

/** The acceptances of a file, with the file's name. */
export type Acceptances = { readonly file: string; readonly entries: readonly Acceptance[] };
