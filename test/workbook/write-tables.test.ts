import ExcelJS from "exceljs";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { cellsIn } from "../../src/model/sheet-row.ts";
import { readRegister } from "../../src/read/index.ts";
import { writeTables } from "../../src/workbook/index.ts";
import type { TableSheet } from "../../src/workbook/index.ts";
import { payloads } from "../payloads.ts";

const about = { title: "Register & notes", day: "2026-11-22" };
const sheet: TableSheet = {
  name: "Agreements: all/some",
  title: "Agreements",
  lines: ["Read on 22 November 2026."],
  columns: [
    { heading: "Agreement", width: 30, kind: "text" },
    { heading: "Rows", width: 8, kind: "number" },
    { heading: "Since", width: 18, kind: "day" },
    { heading: "Decision", width: 18, kind: "list", values: ["Direct care", "Secondary use"], isInput: true },
    { heading: "Id", width: 10, kind: "text", isHidden: true },
  ],
  rows: [["CPRD", 3, "2025-04-01", null, "da-b"], [{ text: "Flu recall", tone: "keep" }, null, "not known", "Direct care", null]],
};

async function cellsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const [source] = await readRegister([{ name: "t.xlsx", bytes }]);
  return (source?.sheets ?? []).flatMap((entry) => entry.rows.flatMap((row) => cellsIn(row).map((cell) => `${cell.address} ${cell.day ?? cell.text}`)));
}

describe("a workbook of tables", () => {
  it("holds its texts, numbers and days where they belong", async () => {
    const cells = await cellsOf(await writeTables(about, [sheet]));
    for (const cell of ["A1 Agreements", "A2 Read on 22 November 2026.", "A4 Agreement", "E4 Id", "A5 CPRD", "B5 3", "C5 2025-04-01", "A6 Flu recall", "C6 not known", "D6 Direct care"]) expect(cells).toContain(cell);
  });

  it("keeps its headings in view, filters, offers the list, checks days, hides the id, and prints on A4 with headings on each page", async () => {
    const zip = await JSZip.loadAsync(await writeTables(about, [sheet]));
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    for (const part of ['state="frozen"', 'ySplit="4"', '<autoFilter ref="A4:E6"/>', "Direct care,Secondary use", 'type="date"', 'hidden="1"', 'paperSize="9"', 'orientation="landscape"']) expect(xml).toContain(part);
    expect(await zip.file("xl/workbook.xml")?.async("string")).toContain("$4:$4");
  });

  it("is the same bytes each time", async () => {
    expect(await writeTables(about, [sheet])).toEqual(await writeTables(about, [sheet]));
  });

  it("gives sheets names that Excel takes, each its own", async () => {
    const book = new ExcelJS.Workbook();
    const named = (name: string): TableSheet => ({ ...sheet, name });
    await book.xlsx.load((await writeTables(about, ["a/b?", "A B ", "x".repeat(40), "x".repeat(41), "=1+1", "'"].map(named))).slice().buffer);
    expect(book.worksheets.map((entry) => entry.name)).toEqual(["a b", "A B (2)", "x".repeat(31), `${"x".repeat(27)} (2)`, "=1+1", "Sheet"]);
  });

  it("does no harm with any text: none runs as a formula, none breaks the file, and none is cut without saying so", async () => {
    const long = "a".repeat(40_000);
    const texts = [...payloads, long, "a\u0000b\ud800c", "_x0041_", "a\r\nb"];
    const cells = await cellsOf(await writeTables(about, [{ ...sheet, rows: texts.map((text) => [text]) }]));
    expect(cells.filter((cell) => /^A\d+ [=+\-@\t]/.test(cell))).toEqual([]);
    expect(cells).toContain(`A${5 + texts.length - 2} _x0041_`);
    expect(cells).toContain(`A${5 + texts.length - 3} abc`);
    expect(cells.find((cell) => cell.includes("aaaa"))).toMatch(/cut here/);
    const zip = await JSZip.loadAsync(await writeTables(about, [{ ...sheet, rows: texts.map((text) => [text]) }]));
    expect(await zip.file("xl/worksheets/sheet1.xml")?.async("string")).not.toContain("<f>");
  });
});
