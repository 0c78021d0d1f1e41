import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { menuOn } from "../../src/audit.ts";
import { menus } from "../../src/knowledge/index.ts";
import { recordPractice, startPortfolio } from "../../src/portfolio/index.ts";
import { portfolioWorkbook } from "../../src/report/portfolio/workbook.ts";
import { auditFixture, registerNames } from "../fixtures.ts";

async function workbook(): Promise<ExcelJS.Workbook> {
  const portfolio = startPortfolio({ version: "0.0.0-test", asOf: "2026-11-22", menu: menuOn(menus[0], "2026-11-22"), schemeNames: new Map(), skipped: [] });
  for (const name of registerNames) portfolio.add(recordPractice(await auditFixture(name), { id: name, name, ods: null, namedBy: "file" }, []));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await portfolioWorkbook(portfolio.finish([]))).slice().buffer);
  return book;
}

/** The most characters across that A4 on its side holds in letters that can be read, some five points high. */
const readable = 260;

describe("the workbook of a portfolio", () => {
  it("prints each sheet one page wide on A4 on its side, in letters that can be read, with the headings on every page", async () => {
    for (const sheet of (await workbook()).worksheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(sheet.pageSetup.printTitlesRow, sheet.name).toMatch(/^\d+:\d+$/);
      const width = sheet.columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
      expect(width, sheet.name).toBeLessThanOrEqual(readable);
    }
  });

  it("has the same lines on the sheets that part what is too wide", async () => {
    const book = await workbook();
    const names = (name: string): readonly unknown[] => book.getWorksheet(name)?.getColumn(1).values.slice(6) ?? [];
    expect(names("Agreements").length).toBeGreaterThan(0);
    for (const other of ["Agreements, uses", "Agreements, statuses", "Agreements, actions"]) expect(names(other), other).toEqual(names("Agreements"));
    expect(names("Practices, actions")).toEqual(names("Practices"));
  });
});
