import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { menuOn } from "../../src/audit.ts";
import { menus, schemes } from "../../src/knowledge/index.ts";
import { Portfolio, PracticeRecord } from "../../src/model/portfolio.ts";
import { recordPractice, startPortfolio } from "../../src/portfolio/index.ts";
import { auditCsv, fixtureDay } from "../fixtures.ts";

const headings = ["Title", "Recipient", "Purpose", "Direct care or secondary use", "Obligation", "Status"];
const cprd = (claim: string, status: string): readonly string[] => ["CPRD", "MHRA", "research", claim, "voluntary", status];
const local = (recipient: string, status = "Live"): readonly string[] => ["Fern Valley Insight Link", recipient, "planning of services", "", "voluntary", status];

/** The portfolio of practices, each given by the rows of its register. */
async function portfolioOf(registers: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Portfolio> {
  const portfolio = startPortfolio({ version: "0.0.0-test", asOf: fixtureDay, menu: menuOn(menus[0], fixtureDay), schemeNames: new Map(schemes.map(({ id, name }) => [id, name])), skipped: [] });
  for (const [id, rows] of Object.entries(registers)) {
    const audit = await auditCsv(Papa.unparse([headings, ...rows]), `${id}.csv`);
    const record = recordPractice(audit, { id, name: id, ods: null, namedBy: "file" }, [{ file: `${id}.csv`, sha256: audit.sources[0]?.sha256 ?? "" }]);
    portfolio.add(PracticeRecord.parse(record));
  }
  return Portfolio.parse(portfolio.finish([]));
}

describe("the same agreement in many practices", () => {
  it("is one line, whatever each practice calls the known scheme", async () => {
    const { agreements } = await portfolioOf({ alder: [cprd("Secondary use", "Live")], birch: [["Clinical Practice Research Datalink", "MHRA", "research", "", "voluntary", "Live"]] });
    expect(agreements.map(({ key, practices, items }) => ({ key, practices, items }))).toEqual([{ key: "scheme:cprd", practices: 2, items: 2 }]);
  });

  it("shows where the practices' own claims differ", async () => {
    const { agreements } = await portfolioOf({ alder: [cprd("Secondary use", "Live")], birch: [cprd("Direct care", "Live")], clay: [cprd("", "Live")] });
    expect(agreements[0]?.differs.claim).toBe(true);
    expect(agreements[0]?.byClaim).toEqual({ "direct-care": { number: 1, first: ["birch"] }, "secondary-use": { number: 1, first: ["alder"] } });
    const same = await portfolioOf({ alder: [cprd("Secondary use", "Live")], clay: [cprd("", "Live")] });
    expect(same.agreements[0]?.differs.claim).toBe(false);
  });

  it("shows where one practice withdrew and another did not", async () => {
    const { agreements } = await portfolioOf({ alder: [cprd("", "Withdrawn")], birch: [cprd("", "Live")] });
    expect(agreements[0]?.differs.withdrawal).toBe(true);
    expect(agreements[0]?.byStatus).toEqual({ active: { number: 1, first: ["birch"] }, withdrawn: { number: 1, first: ["alder"] } });
    expect((await portfolioOf({ alder: [cprd("", "Withdrawn")], birch: [cprd("", "Withdrawn")] })).agreements[0]?.differs.withdrawal).toBe(false);
  });

  it("is found for a scheme that is not known by the words of title and recipient, and is a candidate for the catalogue", async () => {
    const { agreements, single } = await portfolioOf({ alder: [local("Fern Valley Trust")], birch: [["FERN VALLEY  insight link", "Fern Valley Trust.", "planning", "", "", "Live"]], clay: [local("Another Trust")] });
    expect(agreements.map(({ scheme, title, practices }) => ({ scheme, title, practices }))).toEqual([{ scheme: null, title: "FERN VALLEY  insight link", practices: 2 }]);
    expect(single).toBe(1);
  });

  it("counts a practice once that has it in two rows", async () => {
    const { agreements } = await portfolioOf({ alder: [cprd("", "Live"), cprd("", "Live")] });
    expect(agreements[0]).toMatchObject({ practices: 1, items: 2, byUse: { "secondary-use": { number: 1, first: ["alder"] } } });
  });
});

describe("the portfolio", () => {
  it("counts each practice once for an action: by what is ready, held, to settle, or by nothing", async () => {
    const { summary } = await portfolioOf({ alder: [cprd("", "Live")], birch: [["CPRD", "MHRA", "research", "", "", "not sure"]], clay: [["Leaflets", "Printers", "", "", "", "Live"]], dale: [["Referrals", "Hospital", "referral of patients for treatment", "", "", "Live"]] });
    expect(summary.actions.find(({ action }) => action === 3)?.practices).toEqual({ ready: 1, held: 1, review: 1, nothing: 1 });
  });

  it("says so where two registers are the same file", async () => {
    const { remarks } = await portfolioOf({ alder: [cprd("", "Live")], birch: [cprd("", "Live")] });
    expect(remarks).toEqual(["These registers hold the same file: alder, birch. Each was audited and counted."]);
  });

  it("sums up what goes to each recipient", async () => {
    const { recipients } = await portfolioOf({ alder: [local("Fern Valley Trust"), cprd("", "Live")], birch: [local("FERN VALLEY TRUST"), local("Fern Valley Trust")] });
    expect(recipients.map(({ recipient, practices, agreements }) => [recipient, practices.number, agreements])).toEqual([["Fern Valley Trust", 2, 3], ["MHRA", 1, 1]]);
  });
});
