import ExcelJS from "exceljs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ropaColumns } from "../../src/knowledge/ropa.ts";
import { ropaReporter } from "../../src/report/ropa.ts";
import { auditCsv, auditFixture } from "../fixtures.ts";

async function written(csv: string): Promise<readonly (readonly string[])[]> {
  const content = await ropaReporter.render(await auditCsv(csv));
  return typeof content === "string" ? Papa.parse<string[]>(content.replace(/^\ufeff/, ""), { skipEmptyLines: true }).data : [];
}

/** The sheets of a workbook as another program reads them: name, and every filled cell by its address. */
async function sheetsOf(content: string | Uint8Array): Promise<ReadonlyMap<string, ReadonlyMap<string, ExcelJS.CellValue>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(Buffer.from(content)).buffer);
  return new Map(workbook.worksheets.map((sheet) => {
    const cells = new Map<string, ExcelJS.CellValue>();
    sheet.eachRow((row) => row.eachCell((cell) => cells.set(cell.address, cell.value)));
    return [sheet.name, cells];
  }));
}

const register = "Agreement,Shared with,Purpose,Data shared,Legal basis,Status\nHospice,St Brannoc's Hospice,Treatment of patients,Full record,\"6(1)(e), 9(2)(h)\",Live\nOld study,University,Research,Codes,6(1)(e),Withdrawn\n=cmd(),University,Research,Codes,,Live\n";

describe("the record of processing", () => {
  it("has the 30 headings of the ICO's template in their order, and one row an agreement that is not over", async () => {
    const [headings = [], ...rows] = await written(register);
    expect(headings.slice(0, 30)).toEqual(ropaColumns.map((column) => column.heading));
    expect(new Set(headings.slice(0, 30)).size).toBe(30);
    expect(rows.filter((row) => row.length > 1 && row[32] !== "").map((row) => row[0])).toEqual(["Hospice", "'=cmd()"]);
  });

  it("fills a cell with the register's own words, each article from the column that holds both, and leaves blank what is not there", async () => {
    const [headings = [], hospice = []] = await written(register);
    const at = (heading: string): string | undefined => hospice[headings.indexOf(heading)];
    expect([at("Purpose of processing"), at("Categories of recipients"), at("Article 6 lawful basis for processing personal data"), at("Article 9 condition for processing special category data"), at("Retention schedule (if possible)")]).toEqual(["Treatment of patients", "St Brannoc's Hospice", "6(1)(e)", "9(2)(h)", ""]);
    expect(hospice[30]).toBe("7");
    expect(hospice[31]).toContain("Retention schedule (if possible)");
  });

  it("says how many of the 30 the register fills, what a person has to fill, and that it cannot know of an approval", async () => {
    const text = await ropaReporter.render(await auditFixture("tidy-workbook"));
    expect(text).toMatch(/Of the 30 columns, the register fills \d+ for every agreement, \d+ for some, and \d+ for none\./);
    expect(text).toContain("DSPT item 1.1.2");
    expect(text).toContain("Approved by management in the last twelve months: a person has to say so");
  });
});

describe("the record of processing as a workbook", () => {
  it("has the same headings and rows as the CSV file, and texts that are no formulas", async () => {
    const [headings = [], hospice = [], formula = []] = await written(register);
    const cells = (await sheetsOf(await ropaReporter.render(await auditCsv(register), { fileName: "Record.XLSX" }))).get("Record of processing") ?? new Map<string, ExcelJS.CellValue>();
    const top = [...cells].find(([, value]) => value === "Business function")?.[0];
    expect(top).toMatch(/^A\d+$/);
    const values = [...cells].filter(([address]) => Number(/\d+/.exec(address)?.[0]) >= Number(top?.slice(1))).map(([, value]) => (typeof value === "number" ? value.toString() : value));
    expect(values).toEqual([...headings, ...[hospice, formula].flat().filter((text) => text !== "")]);
    expect(values).toContain("'=cmd()");
    expect([...cells.values()].filter((value) => typeof value === "object")).toEqual([]);
  });

  it("has a sheet of what a person has to fill, and one for the DSPT where the approval is left to a person", async () => {
    const sheets = await sheetsOf(await ropaReporter.render(await auditFixture("tidy-workbook"), { fileName: "record.xlsx" }));
    expect([...sheets.keys()]).toEqual(["Record of processing", "What is filled", "DSPT 1.1.2"]);
    const filled = [...(sheets.get("What is filled")?.values() ?? [])];
    expect(ropaColumns.filter((column) => !filled.includes(column.heading))).toEqual([]);
    expect(filled).toContain("A person, for every agreement");
    expect([...(sheets.get("DSPT 1.1.2")?.values() ?? [])]).toContain("A person has to say so, with name and date");
  });

  it("is the same bytes for the same audit, and CSV for any other name", async () => {
    const audit = await auditCsv(register);
    expect(await ropaReporter.render(audit, { fileName: "a.xlsx" })).toEqual(await ropaReporter.render(audit, { fileName: "b.xlsx" }));
    expect(await ropaReporter.render(audit, { fileName: "record.csv" })).toBe(await ropaReporter.render(audit));
  });
});
