import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditFiles } from "../fixtures.ts";
import { readRegister } from "../../src/read/index.ts";
import { cellsInWords } from "./workbook-parts.ts";

const folder = "fixtures/files";
const bytesOf = (name: string): Uint8Array => readFileSync(`${folder}/${name}`);
/** The agreements of a file: row, title, use, and the day it starts. */
const agreementsOf = async (name: string): Promise<readonly string[]> => (await auditFiles([{ name, bytes: bytesOf(name) }])).agreements.map((item) => `${item.cell.row} ${item.title ?? ""}, ${item.use}, from ${item.dates.start ?? "?"}`);
/** The findings that come from reading, by code and cell; what the rules make of the words is tested elsewhere. */
const ofReading = /^(?:columns-hidden|comment-unread|cut-at-limit|encoding-guessed|error-value|formula-without-result|macros-ignored|patient-identifier|row-hidden|sheet-hidden|sheet-left-out)/;
const findingsOf = async (name: string): Promise<readonly string[]> => (await auditFiles([{ name, bytes: bytesOf(name) }])).findings.map((entry) => `${entry.code} ${entry.cell.sheet}!${entry.cell.address ?? entry.cell.row}`).filter((entry) => ofReading.test(entry));

describe("a register from another writer", () => {
  const tested = ["libreoffice.csv", "libreoffice.ods", "libreoffice.xls", "libreoffice.xlsx", "like-google-sheets.xlsx", "openpyxl.xlsx", "xlsxwriter.xlsx"];
  /** In test/earlier-workbook.test.ts and test/read/refusals.test.ts. */
  const testedElsewhere = ["annotated-libreoffice.xlsx", "libreoffice-password.xlsx"];

  it("is tested, here or elsewhere, if it lies among the fixtures", () => {
    expect(readdirSync(folder).filter((name) => !/^(?:make\.|with-password|README)/.test(name)).sort()).toEqual([...testedElsewhere, ...tested].sort());
  });

  it("is read from openpyxl: merged, hidden and dated rows, a comment, and a formula that it did not calculate", async () => {
    expect(await agreementsOf("openpyxl.xlsx")).toEqual(["2 Diabetes study, secondary-use, from 2025-04-01", "3 Shared care record, direct-care, from 2024-01-31", "4 Shared care record, direct-care, from 2024-05-01"]);
    expect(await findingsOf("openpyxl.xlsx")).toEqual(["sheet-left-out Cover!1", "columns-hidden Agreements!1", "comment-unread Agreements!A2", "formula-without-result Agreements!F2", "row-hidden Agreements!4"]);
  });

  it("is read from xlsxwriter: rich text, days counted from 1904, an error, a table, a chart, and formulas that it did not calculate", async () => {
    expect(await agreementsOf("xlsxwriter.xlsx")).toEqual(["2 Diabetes study, secondary-use, from 2025-04-01", "3 Shared care record, direct-care, from 2024-01-31"]);
    expect(await findingsOf("xlsxwriter.xlsx")).toEqual(["formula-without-result Agreements!F2", "row-hidden Agreements!3", "comment-unread Agreements!C3", "error-value Agreements!F3"]);
  });

  it("is read from LibreOffice: dates, leading zeros and line breaks", async () => {
    expect(await agreementsOf("libreoffice.xlsx")).toEqual(["2 Diabetes study, secondary-use, from 2025-04-01", "3 Shared care record, direct-care, from 2024-01-31"]);
    const [source] = await readRegister([{ name: "libreoffice.xlsx", bytes: bytesOf("libreoffice.xlsx") }]);
    const [sheet] = source?.sheets ?? [];
    expect(sheet === undefined ? [] : cellsInWords(sheet).filter((cell) => /^[EF][23] /.test(cell))).toEqual(["E2 1 April 2025 (2025-04-01)", "F2 two\nlines, one cell", "E3 31 January 2024 (2024-01-31)", "F3 7"]);
  });

  it("is read from Google Sheets: a style on every cell, and a drawing with nothing in it", async () => {
    expect(await agreementsOf("like-google-sheets.xlsx")).toEqual(["2 Diabetes study, secondary-use, from 2025-04-01"]);
    const [source] = await readRegister([{ name: "g.xlsx", bytes: bytesOf("like-google-sheets.xlsx") }]);
    expect(source?.sheets[0]?.rows.map((row) => row.texts.length)).toEqual([6, 6]);
  });

  it("is read from the CSV file that LibreOffice was given", async () => {
    expect(await agreementsOf("libreoffice.csv")).toEqual(["2 Diabetes study, secondary-use, from 2025-04-01", "3 Shared care record, direct-care, from 2024-01-31"]);
  });

  it.each([
    ["libreoffice.xls", /old Excel format \(\.xls\)/],
    ["libreoffice.ods", /OpenDocument spreadsheet \(\.ods\)/],
  ])("is refused as what it is: %s", async (name, message) => {
    await expect(readRegister([{ name: "register.xlsx", bytes: bytesOf(name) }])).rejects.toMatchObject({ name: "InputError", message: expect.stringMatching(message) as string });
  });
});
