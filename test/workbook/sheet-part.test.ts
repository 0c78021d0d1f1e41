import { expect, it } from "vitest";
import { changedSheet } from "../../src/workbook/sheet-part.ts";

it("writes into more rows of a sheet than a function takes arguments", () => {
  const rows = 200_000;
  const xml = `<worksheet><sheetData>${Array.from({ length: rows }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join("")}</sheetData></worksheet>`;
  const cells = new Map(Array.from({ length: rows }, (_, i) => [i + 1, [{ column: 2, style: null, value: i, kind: "number" }]] as const));
  const changed = changedSheet(xml, { cells, widths: new Map(), validations: [], filter: null, date1904: false });
  expect(changed).toContain(`<c r="A${rows}"><v>1</v></c><c r="B${rows}"><v>${rows - 1}</v></c></row></sheetData>`);
});
