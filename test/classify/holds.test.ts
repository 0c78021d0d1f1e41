import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { AuditedAgreement } from "../../src/model/audit.ts";
import { auditCsv } from "../fixtures.ts";

type Cells = Readonly<Record<string, string>>;

/** A row that is ready to withdraw as it stands. */
const plain: Cells = { Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "research", "Legal basis": "voluntary", Status: "Live" };

async function audited(cells: Cells): Promise<AuditedAgreement> {
  const all = { ...plain, ...cells };
  const { agreements } = await auditCsv(Papa.unparse([Object.keys(all), Object.values(all)]));
  const [item] = agreements;
  if (item === undefined || agreements.length !== 1) throw new Error("there is to be one row");
  return item;
}

/** The cause that the withdrawal is held by, "ready" where nothing holds it, "not listed" where there is none. */
async function heldBy(cells: Cells): Promise<string> {
  const entry = (await audited(cells)).actions.find(({ outcome }) => outcome === "withdraw");
  return entry === undefined ? "not listed" : (entry.cause ?? "ready");
}

describe("what holds the withdrawal of a secondary use", () => {
  it("is nothing where the row is plain", async () => {
    expect(await heldBy({})).toBe("ready");
  });

  it.each<readonly [cause: string, held: Cells, free: Cells]>([
    ["single-requests", { Purpose: "reports for insurers" }, { Purpose: "market research" }],
    ["single-requests", { Agreement: "DVLA" }, { Agreement: "Agreement 8" }],
    ["scheme-serves-care", { Agreement: "WSIC" }, { Agreement: "Agreement 8" }],
    ["scheme-serves-care", { "Shared with": "WSIC" }, { "Shared with": "Fernshire University" }],
    ["title-names-care", { Agreement: "Palliative care treatment of patients" }, { Agreement: "Cohort of 2019" }],
    ["title-names-care", { Notes: "also used for treatment of patients by ward staff" }, { Notes: "signed by the partners in 2019" }],
    ["title-names-care", { "Data shared": "GP record viewed by treating clinicians" }, { "Data shared": "codes and ages" }],
    ["umbrella-agreement", { Agreement: "Overarching information sharing agreement" }, { Agreement: "Information sharing agreement 7" }],
    ["care-words-in-purpose", { Purpose: "compare our use of therapy and of A&E to peers" }, { Purpose: "compare our use of A&E to peers. Not direct care." }],
    ["care-words-in-purpose", { Purpose: "research, written in the notes while they wait" }, { Purpose: "research, written up in a journal" }],
    ["part-not-understood", { Purpose: "research; something or other with the patients on Mondays" }, { Purpose: "research; planning" }],
    ["part-not-understood", { Purpose: "research; joiners with their right address" }, { Purpose: "research with the data that is shared" }],
    ["part-not-understood", { Purpose: "compare our use of A&E to peers. Not direct care. Joiners with their right address" }, { Purpose: "compare our use of A&E to peers. Not direct care. Planning of services" }],
    ["care-words-in-purpose", { Purpose: "randomised controlled trial, GP refers patients for a home visit with consent" }, { Purpose: "randomised trial that treats its participants" }],
    ["risk-stratification-unspecified", { Purpose: "risk stratification" }, { Purpose: "risk stratification, and planning of services" }],
    ["claim-unreadable", { "Direct care?": "Partly" }, { "Direct care?": "No" }],
    ["claim-only", { Purpose: "", "Direct care?": "No" }, { "Direct care?": "No" }],
    ["recipient-only", { Purpose: "", "Shared with": "Fernshire clinical trials unit" }, { "Shared with": "Fernshire clinical trials unit" }],
    ["purpose-not-understood", { Agreement: "Cohort research study", Purpose: "the usual upload" }, { Agreement: "Cohort research study", Purpose: "" }],
  ])("%s: %o, and not %o", async (cause, held, free) => {
    expect([await heldBy(held), await heldBy(free)]).toEqual([cause, "ready"]);
  });

  it.each<readonly [Cells, string]>([
    [{ Purpose: "compare our use of therapy and of A&E to peers" }, "therapy"],
    [{ Purpose: "anonymised indicators and DNA list so we can chase" }, "DNA list"],
  ])("%o shows the words of care that it is held for, and that they did not decide", async (cells, words) => {
    const shown = (await audited(cells)).evidence.filter(({ text }) => text === words);
    expect(shown.map(({ says, discounted }) => [says, discounted !== undefined])).toEqual([["direct-care", true]]);
  });

  it("is told once, however many words of the row say it", async () => {
    const item = await audited({ Agreement: "DVLA", "Shared with": "DVLA", Purpose: "reports for insurers and solicitors, fitness to drive" });
    const holds = item.actions.find(({ outcome }) => outcome === "withdraw")?.holds ?? [];
    expect(holds.filter((held) => held === "case-by-case")).toHaveLength(1);
  });
});

describe("what holds a freeze", () => {
  it.each([
    ["MARAC: safeguarding of an adult at risk", ["safeguarding"]],
    ["referral of patients to the clinic", []],
  ])("%s: %j", async (Purpose, holds) => {
    const entry = (await audited({ Purpose, Status: "Proposed" })).actions.find(({ outcome }) => outcome === "freeze");
    expect(entry?.holds).toEqual(holds);
  });
});
