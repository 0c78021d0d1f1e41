import { describe, expect, it } from "vitest";
import type { Audit } from "../../src/model/audit.ts";
import { auditFiles } from "../fixtures.ts";

function auditSheets(sheets: Readonly<Record<string, string>>): Promise<Audit> {
  return auditFiles(Object.entries(sheets).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
}

describe("sheets joined by reference", () => {
  const releases = "RowID,Organisation Name,Type of Data Provided,Legal Basis for Provision of Data (Dissemination),Purpose,NIC Number\n1,University of Fernshire,HES,s261,,NIC-1\n2,Northmoor Trust,HES,s261,,NIC-2\n3,Northmoor Trust,ONS,s261,,NIC-2\n4,Nobody,HES,s261,,NIC-9\n";
  const statements = "Reference Number,Organisation,Objective for Processing\nNIC-1,University of Fernshire,Research into asthma\nNIC-2,Northmoor Trust,Referrals and treatment of patients\nNIC-7,Lost Ltd,research\n";

  it("give an agreement the purpose from the other sheet, with the cell it stands in", async () => {
    const result = await auditSheets({ "releases.csv": releases, "statements.csv": statements });
    expect(result.agreements.map((item) => [item.id, item.use])).toEqual([["releases.csv!2", "secondary-use"], ["releases.csv!3", "direct-care"], ["releases.csv!4", "direct-care"], ["releases.csv!5", "needs-review"]]);
    const [piece] = result.agreements[0]?.evidence ?? [];
    expect(piece).toMatchObject({ cell: "statements.csv!C2", says: "secondary-use" });
    expect("Research into asthma").toContain(piece?.text);
  });

  it("account for each row, and for each reference without a partner", async () => {
    const result = await auditSheets({ "releases.csv": releases, "statements.csv": statements });
    const of = (code: string): readonly string[] => result.findings.filter((finding) => finding.code === code).map((finding) => `${finding.cell.sheet} ${finding.cell.row}`);
    expect(of("row-joined")).toEqual(["statements.csv 2", "statements.csv 3"]);
    expect(of("reference-unmatched")).toEqual(["releases.csv 5", "statements.csv 4"]);
    expect(result.sources[1]?.sheets[0]).toMatchObject({ role: "ignored", joinedTo: "releases.csv" });
  });

  it("take legal bases and reviews from a sheet that is no register by itself", async () => {
    const result = await auditSheets({ "main.csv": "Ref,Agreement,Shared with,Purpose,Status\nD1,A1,University,research,Live\nD2,A2,Trust,referrals,Live\n", "reviews.csv": "Ref,Legal basis,Review date\nD2,6(1)(e),01/04/2027\nD1,6(1)(e),01/05/2027\n" });
    expect(result.agreements.map((item) => [item.title, item.dates.review])).toEqual([["A1", "2027-05-01"], ["A2", "2027-04-01"]]);
  });

  it("are left apart where two registers count their own rows", async () => {
    const result = await auditSheets({ "one.csv": "No.,Agreement,Purpose,Status\n1,A1,,Live\n2,A2,,Live\n", "two.csv": "No.,Agreement,Purpose,Status\n1,B1,research,Live\n2,B2,research,Live\n" });
    expect(result.agreements.map((item) => [item.title, item.use])).toEqual([["A1", "needs-review"], ["A2", "needs-review"], ["B1", "secondary-use"], ["B2", "secondary-use"]]);
  });

  it("keep an umbrella agreement and its schedules apart", async () => {
    const result = await auditSheets({ "r.csv": "Ref,Agreement,Shared with,Purpose,Status\n1,Umbrella agreement with the ICB,ICB,,Live\n1.1,Schedule 1,ICB,research,Live\n1.2,Schedule 2,ICB,referrals,Live\n", "p.csv": "Ref,Retention\n1,8 years\n1.1,1 year\n1.2,2 years\n" });
    expect(result.agreements.map((item) => [item.title, item.use])).toEqual([["Umbrella agreement with the ICB", "needs-review"], ["Schedule 1", "secondary-use"], ["Schedule 2", "direct-care"]]);
  });
});
