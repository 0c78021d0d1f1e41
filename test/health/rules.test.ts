import { describe, expect, it } from "vitest";
import { fold } from "../../src/model/folded.ts";
import { formerNames, healthRules } from "../../src/knowledge/index.ts";
import type { Example } from "../../src/model/health.ts";
import { auditFiles } from "../fixtures.ts";
import { exampleFiles } from "./examples.ts";

describe("the checks of the register itself", () => {
  it.each(healthRules.map((rule) => [rule.id, rule] as const))("%s finds its examples and not its near misses", async (_, rule) => {
    expect(rule.examples.yes.length).toBeGreaterThan(0);
    expect(rule.examples.no.length).toBeGreaterThan(0);
    for (const example of rule.examples.yes) expect(await codesOf(example), `should be found: ${JSON.stringify(example)}`).toContain(rule.id);
    for (const example of rule.examples.no) expect(await codesOf(example), `should not be found: ${JSON.stringify(example)}`).not.toContain(rule.id);
  });

  it.each(healthRules.map((rule) => [rule.id, rule] as const))("%s says what it means, why, what to do, what to ask and where it comes from", (_, rule) => {
    for (const text of [rule.means, rule.why, rule.toDo, rule.ask]) expect(text.length).toBeGreaterThan(20);
    expect(rule.ask).toMatch(/\?$/);
    expect(rule.whom.length).toBeGreaterThan(5);
    expect(rule.source.length).toBeGreaterThan(0);
  });
});

describe("the names that bodies and systems no longer bear", () => {
  it.each(formerNames.map((former) => [former.id, former] as const))("%s matches its examples and not its near misses", (_, former) => {
    for (const text of former.examples.yes) expect(former.match.test(fold(text).text), `should match: ${text}`).toBe(true);
    for (const text of former.examples.no) expect(former.match.test(fold(text).text), `should not match: ${text}`).toBe(false);
    expect(former.examples.yes.length * former.examples.no.length).toBeGreaterThan(0);
  });
});

async function codesOf(example: Example): Promise<readonly string[]> {
  return (await auditFiles(exampleFiles(example))).findings.map((finding) => finding.code);
}
