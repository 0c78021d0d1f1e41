import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { causes } from "../../src/knowledge/index.ts";
import { auditCsv, auditFixture, registerNames } from "../fixtures.ts";

/** One row, audited as a register of its own: the row comes second, under its headings. */
async function row(cells: Readonly<Record<string, string>>) {
  const { agreements } = await auditCsv(Papa.unparse([Object.keys(cells), Object.values(cells)]));
  const [only] = agreements;
  if (only === undefined) throw new Error("the row is lost");
  return only;
}

describe("every answer says where it comes from", () => {
  it("the register's words by a rule, a scheme, and a presumption", async () => {
    const { provenance } = await row({ Agreement: "CPRD", "Shared with": "MHRA", Purpose: "observational research" });
    expect(provenance.use).toEqual({ from: "rule", id: "research", cell: "C2" });
    expect(provenance.obligation).toEqual({ from: "catalogue", id: "cprd", cell: "A2" });
    expect(provenance.status).toEqual({ from: "presumption", id: "presumption-of-force" });
  });

  it("the scheme where the row is silent, and nothing where nothing is known", async () => {
    const { provenance } = await row({ Agreement: "CPRD", "Shared with": "", Purpose: "", Status: "" });
    expect(provenance.use).toEqual({ from: "catalogue", id: "cprd", cell: "A2" });
    expect(provenance.status).toEqual({ from: "not-given" });
  });

  it("the register's own column, and a date", async () => {
    const { provenance } = await row({ Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "", "Direct care or secondary use": "Secondary", "Mandatory or voluntary": "Voluntary", Status: "Live", "End date": "31/12/2026" });
    expect(provenance.use).toEqual({ from: "register", id: "register-claim", cell: "D2" });
    expect(provenance.obligation).toEqual({ from: "rule", id: "voluntary-stated", cell: "E2" });
    expect(provenance.status).toEqual({ from: "rule", id: "end-date", cell: "G2" });
  });

  it("both uses that only the register's own column names", async () => {
    const { use, provenance } = await row({ Agreement: "Agreement 7", Purpose: "research", "Direct care or secondary use": "Both", Status: "Live" });
    expect(use).toBe("mixed");
    expect(provenance.use).toEqual({ from: "register", id: "register-claim", cell: "C2" });
  });

  it("a presumption of choice, and a reviewer's decision", async () => {
    const { provenance } = await row({ Agreement: "Agreement 7", "Shared with": "Fernshire University", Purpose: "research", Status: "Live", Decision: "Secondary use", "Decision by": "Dr A Patel", "Decision date": "1/11/2026" });
    expect(provenance.obligation).toEqual({ from: "presumption", id: "research-by-choice" });
    expect(provenance.use).toEqual({ from: "reviewer", id: "reviewer-decision", cell: "E2" });
  });

  it("the cells of the register's own values, and none for what it does not give", async () => {
    const { provenance } = await row({ Agreement: "Agreement 7", "Shared with": "", Purpose: "research", "Start date": "1/4/2025", "End date": "", "Signed": "2/4/2025" });
    expect(provenance.cells).toEqual({ title: "A2", start: "D2", signed: "F2" });
  });

  it.each(registerNames)("in the register %s", async (name) => {
    for (const item of (await auditFixture(name)).agreements) {
      const { use, obligation, status, cells } = item.provenance;
      if (item.obligation !== "unknown") expect(obligation.from, item.id).not.toBe("not-given");
      if (item.status !== "unknown") expect(status.from, item.id).not.toBe("not-given");
      if (item.use !== "needs-review") expect(use.from, item.id).not.toBe("not-given");
      expect(cells.title === undefined, item.id).toBe(item.title === null);
      expect(cells.recipient === undefined, item.id).toBe(item.recipient === null);
      for (const key of ["start", "end", "review", "signed"] as const) expect(cells[key] === undefined, `${item.id} ${key}`).toBe(item.dates[key] === null);
    }
  });
});

describe("what is not settled says what would settle it, where, and whom to ask", () => {
  it("names the cell to fill in, blank or not, where the register has a column for it", async () => {
    const item = await row({ Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "", "Legal basis": "", Status: "Live" });
    expect(item).toMatchObject({ use: "needs-review", cause: "purpose-missing", settleAt: "C2" });
    const held = await row({ Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "statistics", "Legal basis": "", Status: "Live" });
    expect(held.actions[0]).toMatchObject({ held: "check-obligation", cause: "obligation-unknown", settleAt: "D2" });
    const without = await row({ Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "statistics", Status: "Live" });
    expect(without.actions[0]).not.toHaveProperty("settleAt");
  });

  it("has a question and somebody to ask for every cause", () => {
    for (const [id, cause] of Object.entries(causes)) {
      expect(cause.settle.length, id).toBeGreaterThan(15);
      expect(cause.ask, id).toMatch(/\b(?:recipient|officer|signed|column|agreement|body|supplier|register|icb|lmc|lead|partners|system)\b/i);
    }
  });

  it.each(registerNames)("has a cause and a way out for every review and every hold of the register %s", async (name) => {
    const { agreements, gpConnect } = await auditFixture(name);
    for (const entry of [...agreements, ...gpConnect].flatMap((item) => item.actions)) {
      if (entry.outcome !== "review" && entry.held === null) continue;
      expect(entry.cause).toBeDefined();
      expect(entry.settle).toMatch(/ Ask /);
    }
  });
});
