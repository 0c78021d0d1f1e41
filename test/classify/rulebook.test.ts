import { describe, expect, it } from "vitest";
import Papa from "papaparse";
import { healthRules } from "../../src/knowledge/index.ts";
import type { AuditedAgreement } from "../../src/model/audit.ts";
import { auditCsv } from "../fixtures.ts";

/** One row, audited as a register of its own with the given columns. */
async function row(cells: Readonly<Record<string, string>>): Promise<AuditedAgreement> {
  const { agreements } = await auditCsv(Papa.unparse([Object.keys(cells), Object.values(cells)]));
  const [only] = agreements;
  if (only === undefined) throw new Error("the row is lost");
  return only;
}

function shortly(item: AuditedAgreement): string {
  return [item.use, item.cause, ...item.actions.map((entry) => `${entry.outcome}${entry.holds.length === 0 ? "" : `(${entry.holds.join(" ")})`}`)].filter((part) => part !== undefined).join(" ");
}

/** The table "stated and known purposes meet" of the rulebook, line by line: title, purpose, expected. */
const meetings: readonly (readonly [string, string, string])[] = [
  ["CPRD", "", "secondary-use withdraw"],
  ["Summary Care Record", "", "direct-care keep"],
  ["WSIC", "", "mixed keep"],
  ["WSIC", "nurses see which of our own patients are due and recall them", "direct-care keep"],
  ["CPRD", "treatment of the patient", "needs-review scheme-contradicts-row review"],
  ["CPRD", "research", "secondary-use withdraw"],
  ["WSIC", "research", "secondary-use withdraw(check-scope)"],
  ["Summary Care Record", "planning of services and research", "needs-review scheme-contradicts-row review"],
  ["Great North Care Record - evaluation", "service evaluation", "secondary-use withdraw(check-scope)"],
  ["CPRD", "treatment of the patient and research", "mixed keep"],
];

describe("what a row states meets what its scheme is known for", () => {
  it.each(meetings)("%s, stating \"%s\": %s", async (Agreement, Purpose, expected) => {
    expect(shortly(await row({ Agreement, "Shared with": "somebody", Purpose, Status: "Live", Obligation: "voluntary" }))).toBe(expected);
  });
});

describe("the quantifier: exclusively", () => {
  it.each([
    ["treatment of the patient", "direct-care"],
    ["research", "secondary-use"],
    ["for direct care, research and planning", "mixed"],
    ["to improve care", "needs-review"],
    ["", "needs-review"],
    ["payroll of practice staff", "no-patient-data"],
    ["not for direct care", "needs-review"],
    ["shared care record. Research is not permitted", "direct-care"],
  ])("\"%s\" is %s", async (Purpose, use) => {
    expect((await row({ Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose, Status: "Live" })).use).toBe(use);
  });

  it("takes three purposes from a list, each with its own evidence", async () => {
    const item = await row({ Agreement: "Agreement 7", Purpose: "for direct care, research and planning", Status: "Live" });
    expect(item.purposes.map((purpose) => `${purpose.use} ${purpose.kind}`)).toEqual(["direct-care treatment", "secondary-use research", "secondary-use planning"]);
    for (const purpose of item.purposes) expect(purpose.evidence.length).toBeGreaterThan(0);
  });
});

describe("the register's own column", () => {
  it.each([
    ["Direct care or secondary use?", "Direct", "research", "needs-review claim-contradicts-purpose review"],
    ["Direct care or secondary use?", "Secondary", "research", "secondary-use withdraw"],
    ["Direct care", "No", "", "secondary-use withdraw(check-purpose)"],
    ["Direct care", "Yes", "", "direct-care keep"],
    ["Secondary?", "no", "", "direct-care keep"],
    ["Direct care or secondary use?", "Yes", "", "needs-review purpose-missing review"],
    ["Direct care or secondary use?", "both", "research", "mixed keep"],
  ])("%s: %s, stating \"%s\": %s", async (heading, claim, Purpose, expected) => {
    expect(shortly(await row({ Agreement: "Agreement 7", Purpose, [heading]: claim, Status: "Live", Obligation: "voluntary" }))).toBe(expected);
  });
});

describe("what holds a withdrawal", () => {
  it.each([
    ["risk stratification", {}, "check-purpose"],
    ["reports for insurers", {}, "case-by-case"],
    ["research", { Status: "" }, "check-status"],
    ["training of doctors", { "Legal basis": "" }, "check-obligation"],
  ])("%s", async (Purpose, more, held) => {
    const item = await row({ Agreement: "Agreement 7", "Shared with": "somebody", Purpose, Status: "Live", "Legal basis": "voluntary", ...more });
    expect(item.actions.find((entry) => entry.outcome === "withdraw")?.holds).toContain(held);
  });

  it("is care that the title names and the purpose does not", async () => {
    expect(shortly(await row({ Agreement: "Palliative care treatment of patients", Purpose: "research", Status: "Live", Obligation: "voluntary" }))).toBe("secondary-use withdraw(check-scope)");
  });

  it.each([
    [{ "Direct care?": "Partly" }, "check-purpose"],
    [{ "Direct care?": "?" }, "check-purpose"],
    [{ Notes: "also used for treatment of patients by ward staff" }, "check-scope"],
    [{ "Data shared": "GP record viewed by treating clinicians" }, "check-scope"],
    [{ "Lawful basis": "6(1)(e) 9(2)(h) direct care" }, "check-scope"],
  ])("is a doubt elsewhere in the row: %o", async (more, held) => {
    const item = await row({ Agreement: "Agreement 7", "Shared with": "Fernshire University", Purpose: "research", Status: "Live", Obligation: "voluntary", ...more });
    expect(item.actions.find((entry) => entry.outcome === "withdraw")?.holds).toContain(held);
  });

  it.each([
    ["compare our use of therapy and of A&E to peers", "secondary-use withdraw(check-scope)"],
    ["compare our use of therapy and of A&E to peers. Not direct care.", "secondary-use withdraw"],
    ["compare our use of therapy and of A&E to peers while they wait. Not direct care.", "secondary-use withdraw(check-scope)"],
  ])("is a mere topic of care, but not where the purpose itself rules care out: %s", async (Purpose, expected) => {
    expect(shortly(await row({ Agreement: "Agreement 7", "Shared with": "Fernshire ICB", Purpose, Status: "Live", Obligation: "voluntary" }))).toBe(expected);
  });

  it.each(["anonymised indicators and DNA list so we can chase", "illness by street, no names, path results electronically to GP", "comparing our rates + patients see own results on the portal", "purposes other than direct care and a test offered to the patient"])(
    "is care that may be an item of its own within words of another use or of denial: %s",
    async (Purpose) => {
      const item = await row({ Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose, Status: "Live", Obligation: "voluntary" });
      expect(item.actions.filter((entry) => entry.outcome === "withdraw" && entry.held === null)).toEqual([]);
    },
  );

  it("is somebody's contact with patients beside a trial", async () => {
    const item = await row({ Agreement: "Phone trial", Purpose: "research trial, written in the notes while they wait", Status: "Live", Obligation: "voluntary" });
    expect(item.actions.filter((entry) => entry.outcome === "withdraw" && entry.held === null)).toEqual([]);
  });

  it("is nothing for a trial that treats, which carries a warning instead", async () => {
    const item = await row({ Agreement: "Statin trial", Purpose: "randomised clinical trial", Status: "Live", Obligation: "voluntary" });
    expect(shortly(item)).toBe("secondary-use withdraw");
    expect(item.actions[0]?.cautions).toHaveLength(1);
  });
});

describe("where a rule looks", () => {
  const cells = { Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "research", "Legal basis": "voluntary", Status: "Live" };

  it.each([
    ["Method", "referral of the patient by letter", "secondary-use withdraw"],
    ["Method", "direct care feed", "secondary-use withdraw(check-scope)"],
    ["Data shared", "referral of the patient, treatment", "secondary-use withdraw"],
    ["Data shared", "no patient data", "no-patient-data not-affected"],
    ["Article 9 condition", "9(2)(i)", "secondary-use withdraw"],
  ])("%s \"%s\": %s", async (heading, text, expected) => {
    expect(shortly(await row({ ...cells, [heading]: text }))).toBe(expected);
  });
});

describe("may the practice choose", () => {
  it.each([
    ["Data Provision Notice", "statutory"],
    ["s259 HSCA 2012", "statutory"],
    ["section 254 Direction", "unknown"],
    ["s251 NHS Act 2006", "voluntary"],
    ["6(1)(c) with s251", "voluntary"],
    ["6(1)(c)", "unknown"],
    ["6(1)(c), Coroners and Justice Act 2009", "statutory"],
    ["GMS contract", "contractual"],
    ["court order", "statutory"],
    ["section 115 Crime and Disorder Act 1998", "unknown"],
    ["explicit consent", "voluntary"],
    ["", "unknown"],
  ])("%s: %s", async (basis, obligation) => {
    expect((await row({ Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "statistics", "Legal basis": basis, Status: "Live" })).obligation).toBe(obligation);
  });

  it.each([
    ["Voluntary?", "N", "unknown"],
    ["Voluntary?", "Y", "voluntary"],
    ["Voluntary?", "No - required", "unknown"],
    ["Can we opt out?", "No", "unknown"],
    ["Can we opt out?", "Yes", "voluntary"],
    ["Mandatory?", "\u2713", "unknown"],
    ["Mandatory?", "TRUE", "unknown"],
    ["Mandatory?", "No", "voluntary"],
    ["Mandatory?", "Partly", "unknown"],
    ["Mandatory or voluntary", "Voluntary", "voluntary"],
    ["Mandatory or voluntary", "Not voluntary", "unknown"],
    ["Mandatory or voluntary", "Must", "unknown"],
    ["Mandatory or voluntary", "?", "unknown"],
    ["Mandatory or voluntary", "Voluntary until April 2025 then mandatory", "unknown"],
    ["Mandatory or voluntary", "Contractual", "contractual"],
    ["Mandatory or voluntary", "Data Provision Notice", "statutory"],
    ["Mandatory or voluntary", "", "voluntary"],
  ])("%s %s: %s, for research by a university", async (heading, text, obligation) => {
    expect((await row({ Agreement: "Agreement 7", "Shared with": "Fernshire University", Purpose: "research", [heading]: text, Status: "Live" })).obligation).toBe(obligation);
  });

  it.each(["Research. Not voluntary.", "Research. We must take part.", "Research. No choice.", "Research - it's the law", "Research - cannot withdraw", "Research. Directed by the Secretary of State; practices must comply.", "Research: Reg 3 COPI notice in force"])("%s: not the practice's choice", async (Purpose) => {
    expect(["unknown", "statutory"]).toContain((await row({ Agreement: "Agreement 7", "Shared with": "Fernshire University", Purpose, Status: "Live" })).obligation);
  });

  it("reports a claimed duty without a law, and section 251 taken for one", async () => {
    const codes = async (basis: string): Promise<readonly string[]> => (await row({ Agreement: "Agreement 7", Purpose: "statistics", "Legal basis": basis, Status: "Live" })).findings.map((id) => id.split("@")[0] ?? "");
    expect(await codes("6(1)(c) legal obligation")).toEqual(["legal-obligation-unnamed"]);
    expect(await codes("6(1)(c) s251")).toEqual(["section-251-as-duty"]);
  });

  it("follows the scheme on the day where the register is silent", async () => {
    expect((await row({ Agreement: "OpenSAFELY", Purpose: "research", Status: "Live" })).obligation).toBe("statutory");
    expect((await row({ Agreement: "GP Connect Update Record", Purpose: "", Status: "Live" })).obligation).toBe("contractual");
  });

  it("uses the stricter where register and scheme differ, and says so", async () => {
    const item = await row({ Agreement: "OpenSAFELY", Purpose: "research", "Legal basis": "voluntary", Status: "Live" });
    expect(item.obligation).toBe("statutory");
    expect(classifyingCodes(item)).toEqual(["obligation-contradicts-scheme"]);
  });
});

describe("where in its life", () => {
  it.each([
    [{ Status: "Live" }, "active"],
    [{ Status: "signed, live", "End date": "31/03/2026" }, "renewal-due"],
    [{ Status: "Live", "Review date": "1 January 2027" }, "renewal-due"],
    [{ Status: "Live", "Review date": "1 January 2028" }, "active"],
    [{ Status: "", "End date": "31/03/2026" }, "expired"],
    [{ "End date": "31/03/2026" }, "expired"],
    [{ "End date": "ongoing" }, "active"],
    [{ Status: "" }, "unknown"],
    [{ Status: "hmm" }, "unknown"],
    [{ Status: "invited - not signed" }, "proposed"],
    [{ Status: "Draft v0.3" }, "proposed"],
    [{ "Practice decision": "Awaiting partners' decision" }, "proposed"],
    [{ "Practice decision": "withdraw" }, "active"],
    [{ Status: "withdrawn March 2024" }, "withdrawn"],
    [{ Status: "lapsed" }, "expired"],
    [{ Status: "signed 2015 - review overdue" }, "renewal-due"],
    [{ "Start date": "1 April 2027" }, "proposed"],
    [{ Status: "Live until cancelled" }, "active"],
    [{ Status: "Never went live" }, "proposed"],
    [{ Status: "To be activated" }, "proposed"],
    [{ Status: "Live? (check with the manager)" }, "unknown"],
    [{ Status: "Draft (in use)" }, "unknown"],
  ])("%o is %s", async (cells, status) => {
    expect((await row({ Agreement: "Agreement 7", Purpose: "research", ...cells })).status).toBe(status);
  });
});

describe("the days at the edge", () => {
  const agreement = { Agreement: "Agreement 7", Purpose: "research", Status: "Live" };
  it.each([
    [{ ...agreement, "End date": "22 November 2026" }, "renewal-due", []],
    [{ ...agreement, "End date": "21 November 2026" }, "renewal-due", ["live-after-end"]],
    [{ ...agreement, "End date": "20 February 2027" }, "renewal-due", []],
    [{ ...agreement, "End date": "21 February 2027" }, "active", []],
    [{ ...agreement, "Review date": "20 February 2027" }, "renewal-due", []],
    [{ ...agreement, "Review date": "21 February 2027" }, "active", []],
    [{ ...agreement, Status: "", "End date": "21 November 2026" }, "expired", []],
    [{ ...agreement, Status: "", "End date": "22 November 2026" }, "unknown", ["status-unreadable"]],
    [{ ...agreement, Status: "withdrawn", "End date": "1 January 2026" }, "withdrawn", []],
    [{ ...agreement, Status: "proposed", "End date": "1 January 2026" }, "proposed", []],
    [{ ...agreement, Status: "expired", "End date": "1 January 2027" }, "expired", []],
    [{ ...agreement, Status: "expired", Notes: "data still flows" }, "expired", ["expired-but-flowing"]],
    [{ ...agreement, Status: "withdrawn", Notes: "data still flows" }, "withdrawn", []],
  ])("%o is %s", async (cells, status, findings) => {
    const item = await row(cells);
    expect(item.status).toBe(status);
    expect(classifyingCodes(item)).toEqual(findings);
    expect(item.actions.length === 0).toBe(status === "withdrawn" || status === "expired");
  });

  it.each([
    [{ "Start date": "22 November 2026" }, "active"],
    [{ "Start date": "23 November 2026" }, "proposed"],
    [{ Signed: "No" }, "proposed"],
    [{ Signed: "1 May 2024" }, "active"],
  ])("without a status column, %o is %s", async (cells, status) => {
    expect((await row({ Agreement: "Agreement 7", Purpose: "research", ...cells })).status).toBe(status);
  });
});

describe("known names", () => {
  it("need a second sign where an abbreviation has several meanings", async () => {
    expect((await row({ Agreement: "SCR", Purpose: "", Status: "Live" })).schemes).toEqual([]);
    expect((await row({ Agreement: "SCR", "Shared with": "NHS Spine, A&E", Purpose: "", Status: "Live" })).schemes.map((scheme) => scheme.id)).toEqual(["summary-care-record"]);
  });

  it("match whole words, whatever their case, dashes and plurals", async () => {
    for (const Agreement of ["UK Biobank", "uk biobank", "UK-Biobank data", "UK BIOBANK (cohort)"]) expect((await row({ Agreement, Purpose: "", Status: "Live" })).schemes.map((scheme) => scheme.id)).toContain("uk-biobank");
    expect((await row({ Agreement: "Docmanagement", Purpose: "", Status: "Live" })).schemes).toEqual([]);
  });

  it("that are nearly right are a suggestion and no evidence", async () => {
    const item = await row({ Agreement: "UK Biobnak", Purpose: "", Status: "Live" });
    expect(item.schemes).toEqual([]);
    expect(item.use).toBe("needs-review");
    expect(classifyingCodes(item)).toEqual(["scheme-near-miss"]);
    expect(classifyingCodes(await row({ Agreement: "UK Biobank", Purpose: "", Status: "Live" }))).toEqual([]);
    expect(classifyingCodes(await row({ Agreement: "Fernshire Biscuits", Purpose: "", Status: "Live" }))).toEqual([]);
  });

  it("of a carrier decide nothing", async () => {
    expect(shortly(await row({ Agreement: "Apollo Medical data extraction", Purpose: "", Status: "Live" }))).toBe("needs-review carrier-without-purpose review");
  });
});

describe("a reviewer's decision", () => {
  const cells = { Agreement: "Agreement 7", Purpose: "research", Status: "Live", Obligation: "voluntary", Decision: "direct care" };
  it("overrides the program's class when it is signed and dated, and shows it", async () => {
    const item = await row({ ...cells, "Decision by": "A. Reviewer, DPO", "Decision date": "1 November 2026" });
    expect(shortly(item)).toBe("direct-care keep");
    expect(item.decision).toMatchObject({ use: "direct-care", programUse: "secondary-use", on: "2026-11-01" });
  });

  it("is refused with a finding when it is not", async () => {
    const item = await row(cells);
    expect(shortly(item)).toBe("secondary-use withdraw");
    expect(classifyingCodes(item)).toEqual(["decision-unsigned"]);
  });
});

/** The codes of an agreement's findings that arise in classifying; what the row leaves blank is another test's business. */
function classifyingCodes({ findings }: { readonly findings: readonly string[] }): readonly (string | undefined)[] {
  const gaps = new Set(healthRules.map((rule) => rule.id));
  return findings.map((id) => id.split("@")[0]).filter((code) => code === undefined || !gaps.has(code));
}
