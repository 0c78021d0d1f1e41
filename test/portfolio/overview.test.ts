import { describe, expect, it } from "vitest";
import { z } from "zod";
import { menuOn } from "../../src/audit.ts";
import { menus, schemes } from "../../src/knowledge/index.ts";
import type { PracticeRecord } from "../../src/model/portfolio.ts";
import { recordPractice, startPortfolio } from "../../src/portfolio/index.ts";
import { portfolioFiles } from "../../src/report/portfolio/index.ts";
import { auditCsv, fixtureDay } from "../fixtures.ts";

/** The overview of practices by their records; all of England's may be as alike as one likes. */
async function overview(records: readonly PracticeRecord[]): Promise<string> {
  const portfolio = startPortfolio({ version: "0.0.0-test", asOf: fixtureDay, menu: menuOn(menus[0], fixtureDay), schemeNames: new Map(schemes.map(({ id, name }) => [id, name])), skipped: [] });
  records.forEach((record) => portfolio.add(record));
  const files = await portfolioFiles(portfolio.finish([{ id: "broken", files: ["broken.xlsx"], message: "It is broken." }]));
  return z.string().parse(files.find(({ name }) => name === "portfolio.txt")?.content);
}

async function record(id: string, status: string, claim: string): Promise<PracticeRecord> {
  const audit = await auditCsv(`Title,Recipient,Purpose,Direct care or secondary use,Obligation,Status\nCPRD,MHRA,research,${claim},voluntary,${status}\n`, `${id}.csv`);
  return recordPractice(audit, { id, name: `Practice ${id}`, ods: null, namedBy: "file" }, [{ file: `${id}.csv`, sha256: id }]);
}

describe("the overview", () => {
  it("names who has what to withdraw, where practices differ, and what could not be audited", async () => {
    const text = await overview([await record("alder", "Live", "Secondary use"), await record("birch", "Withdrawn", "Direct care")]);
    expect(text).toContain("2 of 3 audited; 1 could not be");
    expect(text).toMatch(/Practice alder +│ 1 +│ nothing +│ 1 to withdraw/);
    expect(text).toContain("Where practices differ: 1 scheme");
    expect(text).toContain("withdrawn, 1: Practice birch");
    expect(text).toContain("It is broken.");
  });

  it("stays readable for all of England's practices, and says where the rest of a long table stands", async () => {
    const one = await record("alder", "Live", "");
    const text = await overview(Array.from({ length: 6_200 }, (_, i) => ({ ...one, practice: { ...one.practice, id: `p-${String(i).padStart(4, "0")}` }, sources: [{ file: `${i}.csv`, sha256: String(i) }] })));
    expect(text).toContain("The first 500 of 6200 practices are shown; summary.json has all.");
    expect(text.length).toBeLessThan(1_000_000);
  });
});
