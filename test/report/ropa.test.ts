import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ropaColumns } from "../../src/knowledge/ropa.ts";
import { ropaReporter } from "../../src/report/ropa.ts";
import { auditCsv, auditFixture } from "../fixtures.ts";

async function written(csv: string): Promise<readonly (readonly string[])[]> {
  return Papa.parse<string[]>((await ropaReporter.render(await auditCsv(csv))).replace(/^\ufeff/, ""), { skipEmptyLines: true }).data;
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
