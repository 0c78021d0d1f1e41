import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit, defaultReviewWindow } from "../src/audit.ts";
import { mappingFound, readMapping, renderMapping } from "../src/column-mapping.ts";
import { menus } from "../src/knowledge/index.ts";
import type { Audit } from "../src/model/audit.ts";
import type { Mapping } from "../src/model/mapping.ts";
import { auditFixture, fixtureDay, registerFiles, registerNames } from "./fixtures.ts";

function auditMapped(files: Readonly<Record<string, string>>, mapping: Mapping | null): Promise<Audit> {
  const inputs = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  return audit(inputs, { asOf: fixtureDay, menu: menus[0], version: "0.0.0-test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping });
}

function read(text: string): Mapping {
  return readMapping({ name: "map.json", bytes: new TextEncoder().encode(text) });
}

const odd = "Blurb,Bit about it,Where at\nA1,research,Live\nA2,referrals of patients,Live\n";
const oddMapping: Mapping = {
  mapping: "dsa-audit-map/1",
  tables: [{ sheet: "odd.csv", role: "agreements", headerRow: 1, columns: [{ column: "A", heading: "Blurb", field: "title" }, { column: "B", heading: "Bit about it", field: "purpose" }, { column: "C", heading: "Where at", field: "status" }] }],
};

describe("a column mapping", () => {
  it.each(registerNames)("that was found for %s gives the same audit when it is used", async (name) => {
    const found = await auditFixture(name);
    const mapping = read(renderMapping(mappingFound(found)));
    const again = await audit(registerFiles(name), { asOf: fixtureDay, menu: menus[0], version: "0.0.0-test", practice: { name: null, ods: null }, reviewWindow: defaultReviewWindow, ownSchemes: [], mapping });
    expect(again.agreements).toEqual(found.agreements.map((item) => ({ ...item, findings: again.agreements.find((other) => other.id === item.id)?.findings })));
    expect(again.gpConnect).toEqual(found.gpConnect);
    expect(again.sources.flatMap((source) => source.sheets.flatMap((sheet) => sheet.headings.filter((heading) => heading.field !== null).map((heading) => heading.why)))).not.toContain("words");
  });

  it("reads a register that nobody could read without it", async () => {
    await expect(auditMapped({ "odd.csv": odd }, null)).rejects.toThrow(/headings/);
    const result = await auditMapped({ "odd.csv": odd }, oddMapping);
    expect(result.agreements.map((item) => [item.title, item.use, item.status])).toEqual([["A1", "secondary-use", "active"], ["A2", "direct-care", "active"]]);
  });

  it("finds its columns again where they have moved, and its headings where they stand lower", async () => {
    const result = await auditMapped({ "odd.csv": "Our list\nWhere at,Blurb,Extra,Bit about it\nLive,A1,x,research\n" }, oddMapping);
    expect(result.agreements.map((item) => [item.cell.row, item.title, item.use, item.status])).toEqual([[3, "A1", "secondary-use", "active"]]);
  });

  it("serves a sheet without headings, and one with another name when it is the only one", async () => {
    const mapping: Mapping = { mapping: "dsa-audit-map/1", tables: [{ sheet: "last year.csv", role: "agreements", headerRow: null, columns: [{ column: "A", heading: "", field: "title" }, { column: "B", heading: "", field: "purpose" }] }] };
    const result = await auditMapped({ "this year.csv": "A1,research\nA2,referrals\n" }, mapping);
    expect(result.agreements.map((item) => [item.cell.row, item.title])).toEqual([[1, "A1"], [2, "A2"]]);
  });

  it("can leave a sheet out, which is said", async () => {
    const files = { "odd.csv": odd, "old.csv": "Agreement,Purpose,Status\nZ1,research,Live\n" };
    const result = await auditMapped(files, { ...oddMapping, tables: [...oddMapping.tables, { sheet: "old.csv", role: "ignored", headerRow: null, columns: [] }] });
    expect(result.agreements.map((item) => item.title)).toEqual(["A1", "A2"]);
    expect(result.findings.filter((finding) => finding.code === "sheet-left-out").map((finding) => finding.cell.file)).toEqual(["old.csv"]);
  });

  it.each([
    ["another sheet", { ...oddMapping, tables: [{ ...oddMapping.tables[0], sheet: "x" }, { ...oddMapping.tables[0], sheet: "y" }] } as Mapping, /speaks of "x", "y"/],
    ["a heading that is not there", { ...oddMapping, tables: [{ ...oddMapping.tables[0], columns: [...(oddMapping.tables[0]?.columns ?? []), { column: "D", heading: "Ends", field: "end" }] }] } as Mapping, /"Ends" for the end date/],
    ["a row without those headings", { ...oddMapping, tables: [{ ...oddMapping.tables[0], headerRow: 9, columns: [{ column: "A", heading: "Nothing", field: "title" }] }] } as Mapping, /row 9/],
    ["a column beyond the sheet", { ...oddMapping, tables: [{ ...oddMapping.tables[0], headerRow: null, columns: [{ column: "Z", heading: "", field: "title" }] }] } as Mapping, /column Z/],
  ])("that names %s is refused", async (_, mapping, message) => {
    await expect(auditMapped({ "odd.csv": odd }, mapping)).rejects.toMatchObject({ name: "InputError", message: expect.stringMatching(message) as unknown });
  });

  it.each([
    ["{", /not valid JSON/],
    ["[]", /mistake/],
    ['{"mapping":"dsa-audit-map/1","tables":[{"sheet":"a","role":"agreements","headerRow":1,"columns":[{"column":"A","heading":"x","field":"titel"}]}]}', /tables\.0\.columns\.0\.field: a field is one of title/],
    ['{"mapping":"dsa-audit-map/1","tables":[{"sheet":"a","role":"register","headerRow":1,"columns":[]}]}', /tables\.0\.role: a role is agreements/],
    ['{"mapping":"dsa-audit-map/1","tables":[{"sheet":"a","role":"agreements","headerRow":1,"columns":[{"column":"1","heading":"x","field":null}]}]}', /named by its letters/],
  ])("with a mistake is refused: %s", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("survives any text that is given for one", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        read(text);
      } catch (error) {
        expect(error).toMatchObject({ name: "InputError" });
      }
    }), { numRuns: 300, seed: 20261122 });
  });
});
