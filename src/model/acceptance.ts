import { z } from "zod";
import { Day } from "./day.ts";
import type { Place } from "./register.ts";

/** A finding that somebody at the practice has looked at and accepts, with who, when, why, and until when. `finding` is its whole id
 *  ("dpia-missing@Agreements!N12"), or its code alone; then `row` says where, by the item's id ("Agreements!12") or its stable key, and without one all findings of the code are meant. */
export const Acceptance = z
  .strictObject({
    finding: z.string().min(3),
    row: z.string().min(3).optional().describe("the item's id, or its stable key"),
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

/** An acceptance with the place where somebody wrote it down: an entry of a file, from 1, or a row of an annotated workbook. `forMany`: it was made for
 *  many practices together, so that one which has nothing of the kind need not be told. */
export type PlacedAcceptance = Acceptance & { readonly place: Place; readonly forMany?: boolean };

/** A cell that should hold a day: the day where the workbook has a date there, and the text. */
type WrittenDay = { readonly day: Day | null; readonly text: string };

/** What somebody wrote beside a finding on an annotated workbook's sheet of findings, as yet unchecked: a day with the text of its cell. */
export type WrittenAcceptance = { readonly place: Place; readonly address: string; readonly finding: string; readonly key: string | null; readonly by: string; readonly on: WrittenDay; readonly until: WrittenDay; readonly reason: string };
