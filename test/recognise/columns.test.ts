import { describe, expect, it } from "vitest";
import { columnContents } from "../../src/knowledge/column-contents.ts";
import { fold } from "../../src/model/folded.ts";
import type { Audit } from "../../src/model/audit.ts";
import { auditCsv } from "../fixtures.ts";

/** How the first table's columns were taken: "B recipient (heading)". */
function columnsOf({ sources }: Audit): readonly string[] {
  return sources[0]?.sheets[0]?.headings.map(({ column, field, why }) => `${column} ${field ?? "-"} (${why})`) ?? [];
}

function codesOf(result: Audit, code: string): readonly (string | null)[] {
  return result.findings.filter((finding) => finding.code === code).map((finding) => finding.cell.address);
}

describe("headings in two lines", () => {
  it("are read together, groups above and columns below", async () => {
    const result = await auditCsv("Agreement,,Sharing,,Dates,,,\nName,Ref,With whom,Purpose,Start,End,Signed,Status\nA1,R1,University,research,01/04/2024,31/03/2027,15/03/2024,Live\nA2,R2,Trust,referrals,02/05/2024,,15/03/2024,Live\n");
    expect(columnsOf(result)).toEqual(["A title (heading)", "B reference (heading)", "C recipient (heading)", "D purpose (heading)", "E start (heading)", "F end (heading)", "G signed (heading)", "H status (words)"]);
    expect(result.agreements.map((item) => [item.cell.row, item.title, item.recipient, item.dates.end])).toEqual([[3, "A1", "University", "2027-03-31"], [4, "A2", "Trust", null]]);
    expect(result.findings.filter((finding) => finding.code === "row-left-out").map((finding) => finding.message)).toEqual([expect.stringContaining("the upper line of the headings")]);
  });

  it("give a lower word its meaning from the group above it", async () => {
    const result = await auditCsv("Agreement,Shared with,Purpose,Review,,Decision,,\n,,,Date,Done?,What,By,Date\nA1,University,research,01/04/2027,no,secondary use,Dr A Test,01/05/2026\n");
    expect(columnsOf(result)).toEqual(["A title (heading)", "B recipient (heading)", "C purpose (heading)", "D review (heading)", "E review (heading)", "F decision (words)", "G decisionBy (heading)", "H decisionDate (heading)"]);
    expect(result.agreements[0]?.decision).toMatchObject({ use: "secondary-use", by: "Dr A Test", on: "2026-05-01" });
  });

  it("are not made of a first row of values", async () => {
    const result = await auditCsv("Agreement,,Purpose,Status\nResearch,partner,summary,Active\nA2,x,referrals,Live\n");
    expect(result.agreements.map((item) => item.title)).toEqual(["Research", "A2"]);
  });
});

describe("a column whose heading does not say what it is", () => {
  it("is known by its content where that is plain, and the choice is shown", async () => {
    const rows = ["A1,University of Fernshire,Direct care,6(1)(e),Active", "A2,Northmoor ICB,Secondary use,6(1)(e),Active", "A3,Brightdata Ltd,Direct care,6(1)(c),Expired", "A4,Fernshire Hospitals NHS Trust,Secondary use,6(1)(e),Pending"];
    const result = await auditCsv(`Agreement,Column2,,F4,Column5,Purpose\n${rows.map((row, i) => `${row},some purpose ${i}`).join("\n")}\n`);
    expect(columnsOf(result)).toEqual(["A title (heading)", "B recipient (content)", "C claim (content)", "D legalBasis (content)", "E status (content)", "F purpose (heading)"]);
    expect(codesOf(result, "column-by-content")).toEqual(["B1", "C1", "D1", "E1"]);
    expect(result.agreements.map((item) => item.status)).toEqual(["active", "active", "expired", "proposed"]);
  });

  it("is not taken for a date: nobody can tell which day it is", async () => {
    const result = await auditCsv("Agreement,Purpose,Column3,Status\nA1,research,01/04/2020,Live\nA2,research,01/05/2021,Live\nA3,research,01/06/2019,Live\n");
    expect(columnsOf(result)[2]).toBe("C - (none)");
    expect(codesOf(result, "column-unrecognised")).toEqual(["C1"]);
  });

  it("is not taken for what a heading names already", async () => {
    const result = await auditCsv("Agreement,Purpose,Status,Column4\nA1,research,Live,Active\nA2,research,Live,Expired\nA3,research,Live,Active\n");
    expect(columnsOf(result)[3]).toBe("D - (none)");
  });

  it("is known in spite of a slip of the keyboard", async () => {
    const result = await auditCsv("Agrement,Reciepient,Puropse of shareing,Lawfull basis,Retenton period\nA1,University,research,6(1)(e),1 year\n");
    expect(columnsOf(result)).toEqual(["A title (spelling)", "B recipient (spelling)", "C purpose (spelling)", "D legalBasis (spelling)", "E retention (spelling)"]);
    expect(codesOf(result, "column-misspelt")).toEqual(["A1", "B1", "C1", "D1", "E1"]);
  });

  it("is not taken for a heading that only looks alike", async () => {
    const result = await auditCsv("Agreement,Purpose,Organisation ID,Existence of automated decision-making,State\nA1,research,X1,none,Live\n");
    expect(columnsOf(result).slice(2)).toEqual(["C - (none)", "D - (none)", "E status (heading)"]);
  });

  it("is told when another column says the same", async () => {
    const result = await auditCsv("Agreement,Purpose,Status,Current status\nA1,research,Live,Expired\n");
    expect(codesOf(result, "column-repeated")).toEqual(["D1"]);
  });

  it.each(columnContents)("$field: its examples fit, its near misses do not", ({ matches, yes, no }) => {
    expect(yes.filter((text) => !matches.test(fold(text).text))).toEqual([]);
    expect(no.filter((text) => matches.test(fold(text).text))).toEqual([]);
  });
});

describe("a table without a title and a purpose", () => {
  it("is refused with its headings and the accepted ones named", async () => {
    await expect(auditCsv("Shared with,Status,Start date\n,Live,01/04/2020\n,Live,01/04/2021\n")).rejects.toMatchObject({ name: "InputError", message: expect.stringContaining('"Shared with", "Status", "Start date"') as unknown, whatToDo: expect.stringContaining('"Agreement"') as unknown });
  });
});

describe("a heading with more in it than the name of its column", () => {
  it("is known without its instructions, in brackets, on a new line or after a dash", async () => {
    const headings = ["Name of the data sharing agreement (as it stands on the front page of the document that was signed)", "Shared with\n(list every organisation)", "Purpose of sharing \u2013 say in plain words what the data is needed for, and by whom", "Legal basis [UK GDPR Art 6 + Art 9]", "Status (Live / Pending / Expired)"];
    const result = await auditCsv(`Ref,${headings.map((heading) => `"${heading}"`).join(",")}\n1,A1,University,research,6(1)(e),Live\n2,A2,University,research,6(1)(e),Live\n3,A3,University,research,6(1)(e),Live\n`);
    expect(columnsOf(result).map((column) => column.split(" ")[1])).toEqual(["reference", "title", "recipient", "purpose", "legalBasis", "status"]);
  });

  it("may be a question, or an abbreviation", async () => {
    const questions = await auditCsv("1. What is the agreement called?,2. Which organisation(s) do we share the data with?,3. Why do we share it?,4. What patient information do we share?,5. Is the agreement currently active?,6. When did the agreement start?,7. When does the agreement end?\nA1,University,research,codes,Yes,01/04/2024,31/03/2029\n");
    expect(columnsOf(questions).map((column) => column.split(" ")[1])).toEqual(["title", "recipient", "purpose", "data", "status", "start", "end"]);
    const short = await auditCsv("Agr.,Org'n,Purp.,L/basis,Stat.,St. dt,Exp. dt\nA1,University,research,6(1)(e),Live,01/04/2024,31/03/2029\n");
    expect(columnsOf(short).map((column) => column.split(" ")[1])).toEqual(["title", "recipient", "purpose", "legalBasis", "status", "start", "end"]);
  });
});

describe("a heading that means one thing or another", () => {
  it("is a day or an organisation as its cells or the heading above it show", async () => {
    const days = await auditCsv("Agreement,Organisation,Purpose,Status,From,To\nA1,University,research,Live,01/04/2024,31/03/2029\n");
    expect(columnsOf(days).slice(4)).toEqual(["E start (content)", "F end (content)"]);
    const grouped = await auditCsv("Agreement,Organisation,Purpose,Status,Agreement period,\n,,,,From,To\nA1,University,research,Live,01/04/2024,31/03/2029\n");
    expect(columnsOf(grouped).slice(4)).toEqual(["E start (words)", "F end (words)"]);
    const parties = await auditCsv("Data flow,From,To,Purpose,Status\nA1,Fernford Surgery,University,research,Live\n");
    expect(parties.agreements[0]?.recipient).toBe("University");
  });

  it("asks whether something was signed where yes and no stand under it", async () => {
    for (const heading of ["DSA signed by practice Y/N", "Signed by practice"]) {
      const result = await auditCsv(`Agreement,Shared with,Purpose,${heading}\nA1,University,research,No\nA2,University,research,Yes\n`);
      expect(columnsOf(result)[3]).toMatch(/^D signed /);
      expect(result.agreements.map((item) => item.status)).toEqual(["proposed", "active"]);
    }
  });

  it("is no title where it is a business function beside the titles", async () => {
    const result = await auditCsv("Business function,Processing activity,Purpose of processing,Status,Policy kept?\nClinical,CPRD,research,Live,Yes\n");
    expect(result.agreements.map((item) => `${item.title ?? ""} ${item.obligation}`)).toEqual(["CPRD voluntary"]);
  });
});

describe("headings in three lines", () => {
  it("are those of the last one, and the groups above are no agreements", async () => {
    const result = await auditCsv("Agreement details,,,Governance,Dates,\nWhat,Who with,Why,,From,To\nName of agreement,Recipient,Purpose,Status,Start,End\nA1,University,research,Pending,01/04/2024,31/03/2029\n");
    expect(result.agreements.map((item) => `${item.cell.row} ${item.status} ${item.recipient ?? ""}`)).toEqual(["4 proposed University"]);
  });
});
