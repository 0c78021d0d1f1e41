import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { AuditedAgreement } from "../../src/model/audit.ts";
import { auditCsv } from "../fixtures.ts";

type Cells = Readonly<Record<string, string>>;

async function audited(cells: Cells): Promise<AuditedAgreement & { readonly codes: readonly string[] }> {
  const all = { Agreement: "Agreement 7", "Shared with": "Fernshire partners", Purpose: "research", "Legal basis": "", Status: "Live", ...cells };
  const { agreements, findings } = await auditCsv(Papa.unparse([Object.keys(all), Object.values(all)]));
  const [item] = agreements;
  if (item === undefined || agreements.length !== 1) throw new Error("there is to be one row");
  return { ...item, codes: findings.map(({ code }) => code) };
}

/** Each pair of rows differs in the one thing that the answer turns on. */
describe("whether the practice may choose", () => {
  it.each<readonly [why: string, cells: Cells, obligation: string]>([
    ["research is a choice by its nature", {}, "voluntary"],
    ["a national body's research is not taken for one", { "Shared with": "NHS England" }, "unknown"],
    ["nor is what a contract or service is said to need", { "Shared with": "Enhanced service provider" }, "unknown"],
    ["nor is research beside payment", { Purpose: "research; payment of invoices" }, "unknown"],
    ["nor is care", { Purpose: "treatment of patients by ward staff" }, "unknown"],
    ["a plain word of choice is one", { Purpose: "payment of invoices", "Legal basis": "voluntary" }, "voluntary"],
    ["a choice that is denied is none", { "Legal basis": "not voluntary" }, "unknown"],
    ["a legal obligation without a law is not known", { "Legal basis": "6(1)(c)" }, "unknown"],
    ["and consent to a single disclosure beside it makes it no choice", { "Legal basis": "6(1)(c), patient consent" }, "unknown"],
    ["consent alone does", { Purpose: "payment of invoices", "Legal basis": "patient consent" }, "voluntary"],
    ["a named law beats words of choice", { "Legal basis": "Data Provision Notice; voluntary" }, "statutory"],
    ["the register's own column counts", { Purpose: "payment of invoices", "Mandatory or voluntary": "Voluntary" }, "voluntary"],
    ["and so does a duty in it", { "Mandatory or voluntary": "Mandatory" }, "unknown"],
    ["but one that cannot be read is not known", { "Mandatory or voluntary": "Bit of both" }, "unknown"],
    ["a scheme known to be required is so where the register is silent", { Agreement: "GP Connect Update Record", Purpose: "" }, "contractual"],
    ["and where the register's column says otherwise", { Agreement: "GP Connect Update Record", Purpose: "", "Mandatory or voluntary": "Voluntary" }, "contractual"],
    ["of two schemes the stricter counts", { Agreement: "CPRD and National Diabetes Audit", Purpose: "" }, "statutory"],
  ])("%s", async (_, cells, obligation) => {
    expect((await audited(cells)).obligation).toBe(obligation);
  });

  it.each<readonly [code: string, there: Cells, notThere: Cells]>([
    ["legal-obligation-unnamed", { "Legal basis": "6(1)(c)" }, { "Legal basis": "6(1)(c), Data Provision Notice" }],
    ["section-251-as-duty", { "Legal basis": "6(1)(c), section 251" }, { "Legal basis": "6(1)(e), section 251" }],
    ["obligation-unreadable", { "Mandatory or voluntary": "Bit of both" }, { "Mandatory or voluntary": "Voluntary" }],
    ["obligation-contradicts-scheme", { Agreement: "GP Connect Update Record", Purpose: "", "Legal basis": "voluntary" }, { Agreement: "CPRD", Purpose: "", "Legal basis": "voluntary" }],
  ])("finds %s where it is, and not where it is not", async (code, there, notThere) => {
    expect([(await audited(there)).codes.includes(code), (await audited(notThere)).codes.includes(code)]).toEqual([true, false]);
  });
});
