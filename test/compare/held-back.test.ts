import { describe, expect, it } from "vitest";
import { compareAudits } from "../../src/compare/index.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { SavedAudit } from "../../src/model/saved-audit.ts";
import { comparisonReporters } from "../../src/report/comparison/index.ts";
import { auditCsv } from "../fixtures.ts";

const header = "Reference,Agreement,Shared with,Purpose,Law or notice,Status,Reviewer decision,Decided by,Decision date,Decision reason";
const proposal = (status: string, decision = ",,,"): string => `A-1,Cohort,Fern University,Research,The practice's choice,${status},${decision}`;
const before = proposal("Proposed");

async function compareRows(old: string, now: string): Promise<Comparison> {
  return compareAudits(await auditCsv([header, old].join("\n")), await auditCsv([header, now].join("\n")), { version: "0.0.0-test", madeAlike: true, reruns: [] });
}

function freezes({ actions }: Comparison): readonly string[] {
  return actions.filter(({ before: was, after: is }) => was?.outcome === "freeze" || is?.outcome === "freeze").map(({ move }) => move);
}

describe("a proposal that is to be frozen", () => {
  it.each([
    ["its status says that it is frozen", proposal("Proposed - frozen May 2026"), "frozen"],
    ["its status says that and nothing else", proposal("Frozen"), "frozen"],
    ["its status says that it is on hold", proposal("On hold"), "frozen"],
    ["a reviewer decided so", proposal("Proposed", "Secondary use,J Park,2026-05-02,Frozen until the contract is agreed"), "frozen"],
    ["a reviewer says that it was declined", proposal("Proposed", "Secondary use,J Park,2026-05-02,Declined by the partners"), "declined"],
    ["the register says that it was declined", proposal("Declined"), "declined"],
  ])("is done where %s", async (_, now, move) => {
    const comparison = await compareRows(before, now);
    expect(freezes(comparison)).toEqual([move]);
    expect(comparison.trend.at(-1)?.done).toBe(1);
    const text = comparisonReporters.terminal.render(comparison, { colour: false, width: 100 });
    expect(text).toContain(`Done: 1 proposal ${move}.`);
    expect(text).not.toMatch(/Still open: .*to freeze/);
  });

  it.each([
    ["it is proposed as before", before],
    ["that is denied", proposal("Proposed - not frozen")],
    ["that is over", proposal("Proposed - freeze lifted")],
    ["that is only asked", proposal("Proposed", "Secondary use,J Park,2026-05-02,Frozen?")],
    ["a reviewer writes of something else", proposal("Proposed", "Secondary use,J Park,2026-05-02,Research only")],
    ["a reviewer has not decided that yet", proposal("Proposed", "Secondary use,J Park,2026-05-02,Not declined yet")],
  ])("is open where %s", async (_, now) => {
    expect(freezes(await compareRows(before, now))).toEqual(["still-open"]);
  });

  it("is done where the annotated workbook has the day on which it was done", async () => {
    const audit: SavedAudit = await auditCsv([header, before].join("\n"));
    const done: SavedAudit = { ...audit, agreements: audit.agreements.map((item) => ({ ...item, record: { done: { day: "2026-05-02" } } })) };
    expect(freezes(compareAudits(audit, done, { version: "0.0.0-test", madeAlike: false, reruns: [] }))).toEqual(["frozen"]);
  });

  it("is neither done since nor open where it was frozen before", async () => {
    const frozen = proposal("Proposed - frozen");
    const comparison = await compareRows(frozen, frozen);
    expect(freezes(comparison)).toEqual([]);
    expect(comparison.trend.at(-1)?.done).toBe(0);
  });

  it("is open again where it was frozen before and is not now", async () => {
    expect(freezes(await compareRows(proposal("Proposed - frozen"), before))).toEqual(["still-open"]);
  });

  it("is signed all the same where it was frozen before and is in force now", async () => {
    expect(freezes(await compareRows(proposal("Proposed - frozen"), proposal("Live")))).toEqual(["signed-up"]);
  });
});

describe("a finding about a whole table", () => {
  const rows = (number: number): string => ["Reference,Agreement,Shared with,Purpose,Law or notice,Status", ...Array.from({ length: number }, (_, i) => `A-${i + 1},Cohort ${i + 1},Fern University,Research,The practice's choice,Live`)].join("\n");
  const compareNumbers = async (old: number, now: number): Promise<Comparison> => compareAudits(await auditCsv(rows(old)), await auditCsv(rows(now)), { version: "0.0.0-test", madeAlike: true, reruns: [] });

  it("is changed, and neither new nor gone, where only its number of agreements is another one", async () => {
    const { findings } = await compareNumbers(2, 3);
    const counted = findings.filter(({ code }) => code === "dpia-missing");
    expect(counted.map(({ appeared, gone, changed }) => ({ appeared, gone, changed }))).toEqual([{ appeared: 0, gone: 0, changed: 1 }]);
  });

  it("is as it was where it says the same", async () => {
    const { findings } = await compareNumbers(2, 2);
    expect(findings.filter(({ appeared, gone, changed }) => appeared + gone + changed > 0)).toEqual([]);
  });

  it("is new where it was not there, however many others are", async () => {
    const [old, now] = [await auditCsv(rows(2)), await auditCsv(rows(3))];
    const without: SavedAudit = { ...old, findings: old.findings.filter(({ code }) => code !== "dpia-missing") };
    const { findings } = compareAudits(without, now, { version: "0.0.0-test", madeAlike: false, reruns: [] });
    expect(findings.filter(({ code }) => code === "dpia-missing").map(({ appeared, gone, changed }) => [appeared, gone, changed])).toEqual([[1, 0, 0]]);
  });
});
