import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { Audit } from "../../src/model/audit.ts";
import { auditCsv, auditFiles } from "../fixtures.ts";

/** Each agreement as "row title | recipient | status | what is held". */
function agreementsOf(result: Audit): readonly string[] {
  return result.agreements.map(({ cell, title, recipient, status, actions }) => [`${cell.row} ${title ?? ""}`, recipient ?? "", status, actions.map((action) => action.held ?? "ready").join()].join(" | "));
}

function codesOf(result: Audit): readonly string[] {
  return result.findings.filter((finding) => finding.check === "reading").map((finding) => `${finding.code} ${finding.cell.row}`);
}

async function auditSheets(fill: (book: ExcelJS.Workbook) => void): Promise<Audit> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return auditFiles([{ name: "register.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) }]);
}

const headings = ["Agreement", "Shared with", "Purpose", "Status"];
const cohort = ["Cohort", "University of Northshire", "Research", "Live"];
const ended = "Cohort | University of Northshire | unknown | check-status";

describe("an agreement that has ended elsewhere than in its status", () => {
  it("is held where its section is one of ended agreements", async () => {
    const result = await auditCsv("Agreement,Shared with,Purpose\nCurrent agreements\nDashboard,ICB,Research\nENDED AGREEMENTS\nCohort,University of Northshire,Research\n");
    expect(agreementsOf(result)).toEqual(["3 Dashboard | ICB | active | ready", `5 ${ended}`]);
    expect(codesOf(result)).toContain("ended-elsewhere 5");
  });

  it.each(["ENDED - Cohort", "(Expired) Cohort", "OLD: Cohort", "Cohort [archived]"])("is held where its title is %j", async (title) => {
    expect(agreementsOf(await auditCsv(`Agreement,Shared with,Purpose\n${title},ICB,Research\n`))).toEqual([`2 ${title} | ICB | unknown | check-status`]);
  });

  it("is held where the line above the headings says so, and not where that speaks of live ones too", async () => {
    const csv = (line: string): string => `${line}\nAgreement,Shared with,Purpose\nCohort,University of Northshire,Research\n`;
    expect(agreementsOf(await auditCsv(csv("Archived agreements")))).toEqual([`3 ${ended}`]);
    expect(agreementsOf(await auditCsv(csv("Current and expired agreements")))).toEqual(["3 Cohort | University of Northshire | active | ready"]);
  });

  it("is not withdrawn where its section or sheet says that it is not signed yet, or was declined", async () => {
    const sections = await auditCsv("Agreement,Shared with,Purpose\nLive agreements\nDashboard,ICB,Research\nAwaiting signature\nCohort,University,Research\nDeclined\nTrial,University,Research\n");
    expect(sections.agreements.map((item) => `${item.cell.row} ${item.status}`)).toEqual(["3 active", "5 proposed", "7 unknown"]);
    const sheets = await auditSheets((book) => {
      for (const name of ["Agreed", "Under consideration", "Declined"]) book.addWorksheet(name).addRows([headings.slice(0, 3), [`${name} cohort`, "University", "Research"]]);
    });
    expect(sheets.agreements.map((item) => item.status)).toEqual(["active", "proposed", "unknown"]);
    const signed = await auditCsv("Agreement,Shared with,Purpose,Date signed\nCohort,University,Research,Not signed - awaiting DPO\n");
    expect(signed.agreements.map((item) => item.status)).toEqual(["proposed"]);
  });

  it("is held where a remark says so", async () => {
    expect(agreementsOf(await auditCsv("Agreement,Shared with,Purpose,Comments\nCohort,ICB,Research,ended 2021\nDashboard,ICB,Research,the pilot ended and this goes on\n"))).toEqual(["2 Cohort | ICB | unknown | check-status", "3 Dashboard | ICB | active | ready"]);
  });

  it("is held where the decision on it was to decline, and not where it is to withdraw", async () => {
    const decided = await auditCsv("Agreement,Shared with,Purpose,Status,Decision\nCohort,ICB,Research,Live,Declined by partners\nTrial,ICB,Research,Live,Not approved\nDashboard,ICB,Research,Live,Withdraw\nPanel,ICB,Research,Live,Agreed\n");
    expect(agreementsOf(decided)).toEqual(["2 Cohort | ICB | unknown | check-status", "3 Trial | ICB | unknown | check-status", "4 Dashboard | ICB | active | ready", "5 Panel | ICB | active | ready"]);
  });

  it("is held where its sheet is one of old agreements, hidden or not", async () => {
    const result = await auditSheets((book) => {
      book.addWorksheet("Current").addRows([headings, ["Dashboard", "ICB", "Research", "Live"]]);
      book.addWorksheet("old DO NOT USE", { state: "hidden" }).addRows([headings, cohort]);
    });
    expect(agreementsOf(result)).toEqual(["2 Dashboard | ICB | active | ready", `2 ${ended}`]);
  });

  it("is held on the sheets of earlier years, and not where an earlier year says so", async () => {
    const result = await auditSheets((book) => {
      book.addWorksheet("2024").addRows([headings, cohort, ["Dashboard", "ICB", "Research", "Ended"]]);
      book.addWorksheet("2025").addRows([headings, [...cohort.slice(0, 3), "Ended"], ["Dashboard", "ICB", "Research", "Live"]]);
    });
    expect(agreementsOf(result)).toEqual([`2 ${ended}`, "3 Dashboard | ICB | withdrawn | ", "2 Cohort | University of Northshire | withdrawn | ", "3 Dashboard | ICB | active | ready"]);
  });

  it("is held where its row is struck through, and not where only a remark is", async () => {
    const result = await auditSheets((book) => {
      const sheet = book.addWorksheet("Register");
      sheet.addRows([[...headings, "Notes"], cohort, ["Dashboard", "ICB", "Research", "Live", "see letter"]]);
      sheet.getRow(2).eachCell((cell) => (cell.font = { strike: true }));
      sheet.getCell("E3").font = { strike: true };
    });
    expect(agreementsOf(result)).toEqual([`2 ${ended}`, "3 Dashboard | ICB | active | ready"]);
    expect(codesOf(result)).toEqual(["ended-elsewhere 2", "text-struck-through 3"]);
  });

  it("is held where a part of its purpose is struck through", async () => {
    const result = await auditSheets((book) => {
      const sheet = book.addWorksheet("Register");
      sheet.addRows([headings, cohort]);
      sheet.getCell("C2").value = { richText: [{ font: { strike: true }, text: "Research" }, { text: " see schedule" }] };
    });
    expect(agreementsOf(result)).toEqual([`2 ${ended}`]);
    expect(codesOf(result)).toContain("text-struck-through 2");
  });
});

describe("a register that is laid out in its own way", () => {
  it("may number the questions of its headings and break their lines", async () => {
    const csv = '"1. Name of\nagreement","2. Who is the data\nshared with?","3. What is the\npurpose of sharing?","4. Is this\nstill live?"\nCohort,ICB,Research,No\nDashboard,ICB,Research,Yes\n';
    expect(agreementsOf(await auditCsv(csv))).toEqual(["2 Cohort | ICB | withdrawn | ", "3 Dashboard | ICB | active | ready"]);
  });

  it("may have a second table of agreements with other columns beneath the first", async () => {
    const csv = "Agreement,Shared with,Purpose,Status\nDashboard,ICB,Research,Live\n\nResearch projects\nStatus,Purpose,Recipient,Title\nEnded,Research,University,Cohort\n";
    expect(agreementsOf(await auditCsv(csv))).toEqual(["2 Dashboard | ICB | active | ready", "6 Cohort | University | withdrawn | "]);
  });

  it("may have GP Connect settings at its right under one heading", async () => {
    const result = await auditCsv("Agreement,Shared with,Purpose,Status,,GP Connect,\nDashboard,ICB,Research,Live,,Update Record,On\nCohort,ICB,Research,Live,,Access Record: HTML,Off\n");
    expect(result.gpConnect.map((item) => `${item.id} ${item.capability} ${String(item.enabled)}`)).toEqual(["register.csv!2!F update-record true", "register.csv!3!F access-record-html false"]);
    expect(result.agreements.map((item) => item.id)).toEqual(["register.csv!2", "register.csv!3"]);
  });

  it("may have any number of columns beside its titles and purposes", async () => {
    expect(agreementsOf(await auditCsv("Agreement,Purpose,Jan,Feb,Mar,Apr,May,Jun\nCohort,Research,,,,,,\n"))).toEqual(["2 Cohort |  | active | ready"]);
  });

  it("may have a key beneath it and rows that nobody filled in", async () => {
    const result = await auditCsv("Agreement,Shared with,Purpose,Status\nCohort,ICB,Research,Live\nPlease select,Please select,,Please select\n\nKey\nLive,Agreement in force\nEnded,Agreement over\n");
    expect(agreementsOf(result)).toEqual(["2 Cohort | ICB | active | ready"]);
    expect(codesOf(result)).toEqual(["row-left-out 3", "row-left-out 5", "row-left-out 6", "row-left-out 7"]);
  });

  it("may have notes, counts and signatures beneath it, and a total that the file has no result for", async () => {
    const notes = ["Sub-total,,1,", ",,,", "Notes,,,", "1. Kept by the manager,,,", ",,,", "This register is looked at by the partners each year,,,", "All agreements are kept under IG.,,,", "Next review due April 2027,,,", "Signed: Dr A Test,Date: 01/02/2026,,", ",,,", "Summary,,,", "Live,1,,"];
    const result = await auditCsv(`Agreement,Shared with,Purpose,Status\nCohort,ICB,Research,Live\n${notes.join("\n")}\n`);
    expect(agreementsOf(result)).toEqual(["2 Cohort | ICB | active | ready"]);
    expect(codesOf(result)).toEqual([3, 5, 6, 8, 9, 10, 11, 13, 14].map((row) => `row-left-out ${row}`));
  });

  it("may say under its headings how to fill them in, and count its columns", async () => {
    const result = await auditCsv("Agreement,Shared with,Purpose,Status\n(1),(2),(3),(4)\nEnter the full name,Who receives it,Why,Choose from list\nCohort,ICB,Research,Live\n");
    expect(agreementsOf(result)).toEqual(["4 Cohort | ICB | active | ready"]);
  });

  it("may number its sections, and name each block's supplier above it", async () => {
    const lettered = await auditCsv("Ref,Agreement,Shared with,Purpose,Status\n1,NATIONAL DATA SHARING,,,\n1.1,Cohort,ICB,Research,Live\n,B - Studies of others,,,\n2,Dashboard,,,\n");
    expect(agreementsOf(lettered)).toEqual(["3 Cohort | ICB | active | ready", "5 Dashboard |  | unknown | check-obligation"]);
    const blocks = await auditCsv("Supplier: Brightdata\nAgreement,Purpose,Status\nCohort,Research,Live\n\nSupplier: Northmoor ICB\nAgreement,Purpose,Status\nDashboard,Research,Live\n");
    expect(blocks.agreements.map((item) => `${item.title ?? ""} ${item.recipient ?? ""}`)).toEqual(["Cohort Brightdata", "Dashboard Northmoor ICB"]);
  });

  it("may count its agreements on a sheet beside, which is no register", async () => {
    const result = await auditSheets((book) => {
      book.addWorksheet("Register").addRows([headings, cohort]);
      book.addWorksheet("By purpose").addRows([["Purpose", "Status", "Count of Agreement"], ["Research", "Live", 1]]);
    });
    expect(agreementsOf(result)).toHaveLength(1);
    expect(codesOf(result)).toEqual(["sheet-left-out 1"]);
  });

  it("is refused where each agreement is a column or a form, and says how to turn it about", async () => {
    const transposed = "Agreement,Cohort,Dashboard\nShared with,University,ICB\nPurpose,Research,Commissioning\nStatus,Live,Ended\n";
    await expect(auditCsv(transposed)).rejects.toMatchObject({ name: "InputError", whatToDo: expect.stringMatching(/Transpose/) as string });
    const result = await auditSheets((book) => {
      book.addWorksheet("Register").addRows([headings, cohort]);
      book.addWorksheet("DSA 7").addRows([["Agreement name", "Dashboard"], ["Shared with", "ICB"], ["Purpose", "Research"]]);
    });
    expect(agreementsOf(result)).toHaveLength(1);
    expect(codesOf(result)).toEqual(["headings-downwards 1"]);
  });

  it("may have American dates, as far as they can be nothing else", async () => {
    const result = await auditCsv("Agreement,Shared with,Purpose,End date\nCohort,ICB,Research,03/31/2024\n");
    expect(agreementsOf(result)).toEqual(["2 Cohort | ICB | expired | "]);
  });

  it("goes on beneath a line that heads notes, a count or a key, where its rows say more than those would", async () => {
    const two = await auditCsv("Agreement,Purpose\nCohort,research\nNotes,\nClinic,referral of patients\nDashboard,commissioning\n");
    expect(two.agreements.map((item) => item.title)).toEqual(["Cohort", "Clinic", "Dashboard"]);
    const key = await auditCsv("Agreement,Purpose\nCohort,research\nKey,\nClinic,referral of patients\n");
    expect(key.agreements.map((item) => item.title)).toEqual(["Cohort", "Clinic"]);
    const counts = await auditCsv("Agreement,Shared with,Purpose\nCohort,ICB,research\nSummary,,\nLive,1,\nClinic,Hospital,\n");
    expect(counts.agreements.map((item) => item.title)).toEqual(["Cohort", "Clinic"]);
  });
});
