import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import { menus } from "../src/knowledge/index.ts";
import { Obligation, Use, uses } from "../src/model/vocabulary.ts";
import { baselineUse } from "./baseline.ts";

/** A labelled register row, as in `fixtures/cases`. `contested` marks labels on which careful people differ. */
const Case = z.object({
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
type Case = z.infer<typeof Case>;

/** What the program, or the baseline, made of a case. */
type Result = { readonly label: Case; readonly use: Use; readonly obligation: Obligation; readonly isListed: boolean; readonly isReady: boolean; readonly cause: string };

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith("--"));
const wantsDifferences = args.includes("--differences");
const isBaseline = args.includes("--baseline");
const cases = (files.length > 0 ? files : ["fixtures/cases/open.jsonl", "fixtures/cases/held-back.jsonl"]).flatMap((file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => Case.parse(JSON.parse(line))));
print(isBaseline ? cases.map(baselineResult) : await programResults(cases));

/** Audits the cases as one CSV register, through the whole program. A status of "live" is presumed where the case has none, so that the
 *  listing depends on use and obligation alone. */
async function programResults(labelled: readonly Case[]): Promise<readonly Result[]> {
  const extras = [...new Set(labelled.flatMap((label) => Object.keys(label.extra)))];
  const rows = labelled.map((label) => [label.id, label.name, label.recipient, label.purpose, label.data, label.legal_basis, "Live", ...extras.map((name) => label.extra[name] ?? "")]);
  const csv = Papa.unparse([["Ref", "Agreement", "Shared with", "Purpose", "Data shared", "Legal basis", "Status", ...extras], ...rows]);
  const result = await audit([{ name: "cases.csv", bytes: new TextEncoder().encode(csv) }], { asOf: "2026-11-22", menu: menus[0], version: "bench", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow });
  return labelled.map((label, i) => {
    const item = result.agreements.find((agreement) => agreement.cell.row === i + 2);
    if (item === undefined) throw new Error(`case ${label.id} is lost`);
    const entry = item.actions.find((action) => action.outcome === "withdraw");
    return { label, use: item.use, obligation: item.obligation, isListed: entry !== undefined, isReady: entry?.held === null, cause: item.cause ?? "" };
  });
}

function baselineResult(label: Case): Result {
  const use = baselineUse([label.name, label.purpose, label.recipient].join(" "));
  return { label, use, obligation: "unknown", isListed: use === "secondary-use", isReady: use === "secondary-use", cause: "" };
}

function print(results: readonly Result[]): void {
  const say = (line = ""): void => void process.stdout.write(`${line}\n`);
  const share = (part: number, whole: number): string => `${part}/${whole}${whole === 0 ? "" : ` (${((100 * part) / whole).toFixed(1)} %)`}`;
  say(`${results.length} labelled cases, ${isBaseline ? "plain keyword search" : "dsa-audit"}`);
  say();
  say(`${"label \\ answer".padEnd(17)}${uses.map((use) => use.padStart(17)).join("")}`);
  for (const use of uses) say(`${use.padEnd(17)}${uses.map((answer) => String(results.filter((result) => result.label.gold.use === use && result.use === answer).length).padStart(17)).join("")}`);
  say();
  for (const use of uses) {
    const labelled = results.filter((result) => result.label.gold.use === use);
    const answered = results.filter((result) => result.use === use);
    const right = labelled.filter((result) => result.use === use);
    say(`${use.padEnd(17)} precision ${share(right.length, answered.length).padEnd(18)} recall ${share(right.length, labelled.length)}`);
  }
  say();
  const decidable = results.filter((result) => result.label.gold.use !== "needs-review");
  const withdrawable = results.filter((result) => result.label.gold.use === "secondary-use" && result.label.gold.obligation === "voluntary");
  const required = results.filter((result) => result.label.gold.obligation === "statutory" || result.label.gold.obligation === "contractual");
  const care = results.filter((result) => result.label.gold.use === "direct-care" || result.label.gold.use === "mixed");
  say(`use right                                               ${share(results.filter((result) => result.use === result.label.gold.use).length, results.length)}`);
  say(`use right, contested labels left out                    ${share(results.filter((result) => result.label.gold.contested !== true && result.use === result.label.gold.use).length, results.filter((result) => result.label.gold.contested !== true).length)}`);
  say(`obligation right                                        ${share(results.filter((result) => result.obligation === result.label.gold.obligation).length, results.length)}`);
  say(`decidable cases sent to review                          ${share(decidable.filter((result) => result.use === "needs-review").length, decidable.length)}`);
  say(`withdrawable cases listed (ready or held)               ${share(withdrawable.filter((result) => result.isListed).length, withdrawable.length)}`);
  say(`withdrawable cases listed as ready                      ${share(withdrawable.filter((result) => result.isReady).length, withdrawable.length)}`);
  say(`SAFETY direct-care or mixed cases listed to withdraw            ready ${care.filter((result) => result.isReady).length}, held ${care.filter((result) => result.isListed && !result.isReady).length}`);
  say(`SAFETY statutory or contractual cases listed to withdraw        ready ${required.filter((result) => result.isReady).length}, held ${required.filter((result) => result.isListed && !result.isReady).length}`);
  if (!wantsDifferences) return;
  say();
  for (const { label, use, obligation, cause, isReady } of results) {
    if (use === label.gold.use && obligation === label.gold.obligation) continue;
    say(`${label.id}${label.gold.contested === true ? "*" : ""} [${label.gold.use}/${label.gold.obligation}] got ${use}/${obligation} ${cause}${isReady ? " READY" : ""} | ${label.name} | ${label.recipient} | ${label.purpose} | ${label.data} | ${label.legal_basis} | ${JSON.stringify(label.extra)} -- ${label.gold.why}`);
  }
}
