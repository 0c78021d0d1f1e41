import { readdirSync } from "node:fs";
import { uses } from "../src/model/vocabulary.ts";
import { baselineUse } from "./baseline.ts";
import { auditCases, readCases, unsafe } from "./labelled-cases.ts";
import type { LabelledCase, Result } from "./labelled-cases.ts";

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith("--"));
const wantsDifferences = args.includes("--differences");
const isBaseline = args.includes("--baseline");
const cases = (files.length > 0 ? files : readdirSync("fixtures/cases").map((file) => `fixtures/cases/${file}`)).flatMap(readCases);
print(isBaseline ? cases.map(baselineResult) : await auditCases(cases));

function baselineResult(label: LabelledCase): Result {
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
  const { care, required } = unsafe(results);
  say(`use right                                               ${share(results.filter((result) => result.use === result.label.gold.use).length, results.length)}`);
  say(`use right, contested labels left out                    ${share(results.filter((result) => result.label.gold.contested !== true && result.use === result.label.gold.use).length, results.filter((result) => result.label.gold.contested !== true).length)}`);
  say(`obligation right                                        ${share(results.filter((result) => result.obligation === result.label.gold.obligation).length, results.length)}`);
  say(`decidable cases sent to review                          ${share(decidable.filter((result) => result.use === "needs-review").length, decidable.length)}`);
  say(`withdrawable cases listed (ready or held)               ${share(withdrawable.filter((result) => result.isListed).length, withdrawable.length)}`);
  say(`withdrawable cases listed as ready                      ${share(withdrawable.filter((result) => result.isReady).length, withdrawable.length)}`);
  say(`SAFETY direct-care or mixed cases listed to withdraw            ready ${care.filter((result) => result.isReady).length}, held ${care.filter((result) => !result.isReady).length}`);
  say(`SAFETY statutory or contractual cases listed to withdraw        ready ${required.filter((result) => result.isReady).length}, held ${required.filter((result) => !result.isReady).length}`);
  if (!wantsDifferences) return;
  say();
  for (const { label, use, obligation, cause, isReady } of results) {
    if (use === label.gold.use && obligation === label.gold.obligation) continue;
    say(`${label.id}${label.gold.contested === true ? "*" : ""} [${label.gold.use}/${label.gold.obligation}] got ${use}/${obligation} ${cause}${isReady ? " READY" : ""} | ${label.name} | ${label.recipient} | ${label.purpose} | ${label.data} | ${label.legal_basis} | ${JSON.stringify(label.extra)} -- ${label.gold.why}`);
  }
}
