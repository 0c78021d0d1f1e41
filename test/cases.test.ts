import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditCases, readCases, unsafe } from "../bench/labelled-cases.ts";

const folder = "fixtures/cases";
const files = readdirSync(folder).sort();

/** The rows of these files are never read by those who write rules, so nothing of a single row is shown. */
function isHeldBack(file: string): boolean {
  return file.includes("held-back");
}

describe.each(files)("the labelled cases of %s", (file) => {
  it("list no direct-care, mixed or required agreement as ready to withdraw", async () => {
    const { care, required } = unsafe(await auditCases(readCases(`${folder}/${file}`)));
    const ready = [...care, ...required].filter((result) => result.isReady).map((result) => (isHeldBack(file) ? "a held-back case" : `${result.label.id} ${result.label.name}`));
    expect(ready).toEqual([]);
  });

  it("get the use right at least as often as was measured when the rules were last changed", async () => {
    const results = await auditCases(readCases(`${folder}/${file}`));
    const wrong = results.filter((result) => result.use !== result.label.gold.use);
    // The fifth voice came last, and rules were mended for what is general in it, and for no single row.
    const least = isHeldBack(file) ? 0.75 : file.startsWith("woolly") ? 0.85 : 0.92;
    const differences = isHeldBack(file) ? [] : wrong.map(({ label, use }) => `${label.id}: ${label.gold.use}, got ${use}: ${label.name} | ${label.purpose}`);
    expect(1 - wrong.length / results.length, differences.join("\n")).toBeGreaterThanOrEqual(least);
  });
});
