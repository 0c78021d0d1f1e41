import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import { menus } from "../src/knowledge/index.ts";
import { Obligation, Use } from "../src/model/vocabulary.ts";

/** A labelled register row, as in `fixtures/cases`. `contested` marks labels on which careful people differ. */
const LabelledCase = z.object({
  id: z.string(),
  name: z.string(),
  recipient: z.string(),
  purpose: z.string(),
  data: z.string(),
  legal_basis: z.string(),
  status: z.string(),
  extra: z.record(z.string(), z.string()),
  gold: z.object({ use: Use, obligation: Obligation, why: z.string(), contested: z.boolean().optional() }),
});
export type LabelledCase = z.infer<typeof LabelledCase>;

/** What the program, or the baseline, made of a case: whether it is listed to withdraw at all, and whether as ready. */
export type Result = { readonly label: LabelledCase; readonly use: Use; readonly obligation: Obligation; readonly isListed: boolean; readonly isReady: boolean; readonly cause: string };

/** The labelled cases of a file in JSON Lines. Throws where a line is none. */
export function readCases(file: string): readonly LabelledCase[] {
  return readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => LabelledCase.parse(JSON.parse(line)));
}

/** Audits the cases as one CSV register, through the whole program. Every status is taken as live, so that the listing depends on use and
 *  obligation alone. Throws where a case is lost. */
export async function auditCases(labelled: readonly LabelledCase[]): Promise<readonly Result[]> {
  const extras = [...new Set(labelled.flatMap((label) => Object.keys(label.extra)))];
  const rows = labelled.map((label) => [label.id, label.name, label.recipient, label.purpose, label.data, label.legal_basis, "Live", ...extras.map((name) => label.extra[name] ?? "")]);
  const csv = Papa.unparse([["Ref", "Agreement", "Shared with", "Purpose", "Data shared", "Legal basis", "Status", ...extras], ...rows]);
  const result = await audit([{ name: "cases.csv", bytes: new TextEncoder().encode(csv) }], { asOf: "2026-11-22", menu: menus[0], version: "bench", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping: null });
  return labelled.map((label, i) => {
    const item = result.agreements.find((agreement) => agreement.cell.row === i + 2);
    if (item === undefined) throw new Error(`case ${label.id} is lost`);
    const entry = item.actions.find((action) => action.outcome === "withdraw");
    return { label, use: item.use, obligation: item.obligation, isListed: entry !== undefined, isReady: entry?.held === null, cause: item.cause ?? "" };
  });
}

/** Of the results, those in which a direct-care or mixed agreement is listed, and those in which a required one is. */
export function unsafe(results: readonly Result[]): { readonly care: readonly Result[]; readonly required: readonly Result[] } {
  return {
    care: results.filter((result) => result.isListed && (result.label.gold.use === "direct-care" || result.label.gold.use === "mixed")),
    required: results.filter((result) => result.isListed && (result.label.gold.obligation === "statutory" || result.label.gold.obligation === "contractual")),
  };
}
