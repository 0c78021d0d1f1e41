import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemKeys } from "../src/item-keys.ts";
import { ownHeadings } from "../src/knowledge/own-columns.ts";
import type { Row } from "../src/model/register.ts";
import { auditCsv, auditFiles, auditFixture, registerNames } from "./fixtures.ts";

const headings = ["Agreement", "Shared with", "Purpose", ownHeadings.id, ownHeadings.use];

async function workbook(rows: readonly (readonly string[])[]): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Agreements").addRows([headings, ...rows].map((row) => [...row]));
  return { name: "register.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

describe("the key of an item", () => {
  it.each(registerNames)("is there for every item of %s, and none has another's", async (name) => {
    const { agreements, gpConnect } = await auditFixture(name);
    const keys = [...agreements, ...gpConnect].map((item) => item.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^da-[b-w]{10}$/);
  });

  it("is the one in the row's own column, whatever has become of the row", async () => {
    const { agreements } = await auditFiles([await workbook([["Flu recall", "Recall Ltd", "direct care", "da-bcdfghjkmn", "direct care"], ["CPRD", "MHRA", "research", "DA-BBBBBBBBBB ", ""]])]);
    expect(agreements.map((item) => item.key)).toEqual(["da-bcdfghjkmn", "da-bbbbbbbbbb"]);
  });

  it("is a new one, with a finding, for a row that was copied and for an id that is none", async () => {
    const { agreements, findings } = await auditFiles([await workbook([["Flu recall", "Recall Ltd", "direct care", "da-bcdfghjkmn", ""], ["Flu recall 2", "Recall Ltd", "direct care", "da-bcdfghjkmn", ""], ["CPRD", "MHRA", "research", "oops", ""]])]);
    expect(new Set(agreements.map((item) => item.key)).size).toBe(3);
    expect(agreements[0]?.key).toBe("da-bcdfghjkmn");
    expect(findings.filter((entry) => entry.code.startsWith("audit-id")).map((entry) => [entry.code, entry.cell.address, entry.item])).toEqual([["audit-id-repeated", "D3", "Agreements!3"], ["audit-id-unreadable", "D4", "Agreements!4"]]);
  });

  it("differs between two files that list the same", async () => {
    const [one, other] = await Promise.all([auditCsv("Agreement,Purpose\nCPRD,research\n"), auditCsv("Agreement,Purpose\nCPRD,research \n")]);
    expect(one.agreements[0]?.key).not.toBe(other.agreements[0]?.key);
  });

  it("is never given twice, whatever ids people have typed and copied", () => {
    const item = fc.record({ row: fc.integer({ min: 1, max: 30 }), id: fc.option(fc.constantFrom("da-bbbbbbbbbb", "da-bcdfghjkmn", "x", ""), { nil: undefined }) });
    fc.assert(fc.property(fc.uniqueArray(item, { selector: (entry) => entry.row }), (entries) => {
      const items = entries.map(({ row, id }) => {
        const made: Row = { place: { file: "r.xlsx", sheet: "S", row }, part: null, struck: false, cells: {}, ...(id === undefined ? {} : { own: { id: { address: `D${row}`, text: id, heading: ownHeadings.id, day: null } } }) };
        return { id: `S!${row}`, row: made, sha256: "00" };
      });
      const { keyOf } = itemKeys(items);
      expect(new Set(items.map(({ row }) => keyOf(row))).size).toBe(items.length);
    }));
  });
});

describe("the columns that an audit added", () => {
  it("are no evidence and no columns of the register", async () => {
    const { agreements, sources, findings } = await auditFiles([await workbook([["Sharing", "Somebody", "to be agreed", "da-bcdfghjkmn", "direct care for research"]])]);
    expect(agreements[0]?.evidence.filter((piece) => piece.support !== "presumption")).toEqual([]);
    expect(agreements[0]?.row.map((cell) => cell.cell)).toEqual(["A2", "B2", "C2"]);
    expect(sources[0]?.sheets[0]?.headings.map((heading) => heading.column)).toEqual(["A", "B", "C"]);
    expect(findings.map((entry) => entry.code)).not.toContain("column-unrecognised");
  });

  it("leave a practice's own column alone that only begins like one of them", async () => {
    const { agreements } = await auditCsv("Agreement,Purpose,Audit: use\nCPRD,research,for research\n");
    expect(agreements[0]?.row.map((cell) => cell.cell)).toContain("C2");
  });
});
