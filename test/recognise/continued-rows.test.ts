import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { Audit } from "../../src/model/audit.ts";
import { auditCsv, auditFiles } from "../fixtures.ts";

/** Each agreement as "row title | use | outcome". */
function agreementsOf(result: Audit): readonly string[] {
  return result.agreements.map(({ cell, title, use, actions }) => [`${cell.row} ${title ?? ""}`, use, actions.map((action) => action.outcome).join()].join(" | "));
}

const hub = "2 Hub | mixed | keep";

describe("an agreement that goes on in the row below", () => {
  it("keeps its words together, whatever text columns these stand in", async () => {
    const csv = "No,Agreement,Shared with,Purpose,Data,Legal basis,Method,Status\n1,Hub,ICB,Research,Coded,6(1)(e),Extract,Live\n,,,Direct care of patients,and free text,9(2)(h),View,\n2,Cohort,University,Research,Coded,6(1)(e),,Live\n";
    expect(agreementsOf(await auditCsv(csv))).toEqual([hub, "4 Cohort | secondary-use | withdraw"]);
  });

  it("does so where a line is as long as a note or reads like the heading of a section", async () => {
    const long = "Direct care of patients by the hospital's clinicians who treat them in its clinics and on its wards, at any time of the day";
    for (const line of [long, "Local direct care of patients in community systems"]) {
      expect(agreementsOf(await auditCsv(`Agreement,Shared with,Purpose,Status\nHub,ICB,Research,Live\n,,"${line}",\n`))).toEqual([hub]);
    }
  });

  it("does so where a word processor's table had its other cells merged over the lines", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Register");
    sheet.addRows([["Agreement", "Shared with", "Purpose", "Status"], ["Hub", "ICB", "Research", "Live"], ["", "", "Direct care of patients", ""], ["Cohort", "University", "Research", "Live"]]);
    for (const column of ["A", "B", "D"]) sheet.mergeCells(`${column}2:${column}3`);
    expect(agreementsOf(await auditFiles([{ name: "register.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) }]))).toEqual([hub, "4 Cohort | secondary-use | withdraw"]);
  });

  it("is held, above and below, where it may go on with a recipient of its own", async () => {
    const result = await auditCsv("Agreement,Shared with,Purpose,Basis,Status\nHub,University,Research,voluntary,Live\n,Hospital,Direct care of patients,voluntary,Live\nCohort,University,Research,voluntary,Live\n,ICB,Planning,voluntary,Live\nTrial,University,Research,voluntary,Live\n");
    expect(result.agreements.map((item) => [item.cell.row, item.use, item.actions.map((entry) => entry.cause ?? entry.outcome).join()].join(" "))).toEqual(["2 secondary-use several-agreements", "3 direct-care keep", "4 secondary-use several-agreements", "5 secondary-use several-agreements", "6 secondary-use withdraw"]);
  });

  it("is another agreement where it has a recipient or a status of its own, or where nothing names the rows", async () => {
    const own = await auditCsv("Agreement,Shared with,Purpose,Status\nHub,ICB,Research,Live\n,Hospital,Direct care of patients,\n,,Referrals,Live\n");
    expect(own.agreements.map((item) => item.cell.row)).toEqual([2, 3, 4]);
    const nameless = await auditCsv("Purpose,Lawful basis,Retention period\nResearch,6(1)(e),1 year\nReferral of patients,6(1)(e),2 years\nTreatment of patients,,\n");
    expect(nameless.agreements.map((item) => item.cell.row)).toEqual([2, 3, 4]);
  });
});
