import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { agreementHeadings } from "../../src/knowledge/headings.ts";
import type { Field } from "../../src/model/register.ts";
import { auditCsv } from "../fixtures.ts";

/** The whole headings of a field; short ones could as well be a value of another column, and are left to the tests that name them. */
function headingsOf(field: Field): fc.Arbitrary<string> {
  return fc.constantFrom(...(agreementHeadings.find((heading) => heading.field === field)?.exact.filter((text) => text.length > 4) ?? []));
}

const words = fc.array(fc.constantFrom("Fernshire", "records", "of", "Northmoor", "sharing", "notes", "review team", "county", "=1+1", "<b>", "café", "🙂"), { minLength: 2, maxLength: 5 }).map((parts) => parts.join(" "));
const record = fc.record({ title: words.map((text) => `Agreement ${text}`), recipient: words, purpose: words, status: fc.constantFrom("Live", "Signed 2021", "", "Expired") });
const columns = ["title", "recipient", "purpose", "status"] as const;
const layout = fc.record({
  headings: fc.record({ title: headingsOf("title"), recipient: headingsOf("recipient"), purpose: headingsOf("purpose"), status: headingsOf("status") }),
  order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
  offset: fc.nat(5),
  above: fc.array(fc.constantFrom("Data sharing", "Some Surgery", ""), { maxLength: 4 }),
  noise: fc.array(fc.record({ at: fc.nat(12), kind: fc.constantFrom("blank", "section", "repeat", "total", "note") }), { maxLength: 4 }),
  groups: fc.boolean(),
  unknownColumn: fc.boolean(),
  settings: fc.constantFrom("none", "table", "list", "across", "beside"),
});

const settings = [["Update Record", "On"], ["Access Record HTML", "Off"], ["Appointment Management", "Enabled"]] as const;

describe("a register of any layout", () => {
  it("is read back to the same agreements and settings, and no row is lost", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 3, maxLength: 10 }), layout, async (records, shape) => {
        const pad = Array.from({ length: shape.offset }, () => "");
        const heading = [...shape.order.map((column) => shape.headings[column]), ...(shape.unknownColumn ? ["Zzz 9"] : [])];
        const width = heading.length;
        const rows: string[][] = shape.above.map((line) => [line]);
        if (shape.groups) rows.push([...pad, "Group one", "", "Group two", ...Array.from({ length: width - 3 }, () => "")]);
        rows.push([...pad, ...heading]);
        const expected: { row: number; title: string; recipient: string }[] = [];
        records.forEach((entry, i) => {
          for (const { kind } of shape.noise.filter((noise) => noise.at === i + 1)) {
            if (kind === "blank") rows.push([]);
            if (kind === "section") rows.push([...pad, "National agreements"]);
            if (kind === "repeat") rows.push([...pad, ...heading]);
            if (kind === "total") rows.push([...pad, "Total", String(i)]);
            if (kind === "note") rows.push([...pad, "Note: kept by hand"]);
          }
          rows.push([...pad, ...shape.order.map((column) => entry[column]), ...(shape.unknownColumn ? ["zz"] : [])]);
          expected.push({ row: rows.length, title: entry.title, recipient: entry.recipient });
        });
        const headerAt = (shape.groups ? 1 : 0) + shape.above.length;
        if (shape.settings === "table") rows.push([], [...pad, "GP Connect setting", "Enabled"], ...settings.map((setting) => [...pad, ...setting]));
        if (shape.settings === "list") rows.push([], [...pad, "GP Connect settings"], ...settings.map((setting) => [...pad, ...setting]));
        if (shape.settings === "across") rows.push([], [...pad, ...settings.map(([product]) => product)], [...pad, ...settings.map(([, state]) => state)]);
        if (shape.settings === "beside") {
          [["GP Connect setting", "Enabled"], ...settings].forEach((setting, i) => {
            const row = rows[headerAt + i];
            if (row === undefined) throw new Error("there are too few rows");
            while (row.length < shape.offset + width + 1) row.push("");
            row.push(...setting);
          });
        }
        const csv = Papa.unparse(rows);
        const result = await auditCsv(csv);
        expect(result.agreements.map((item) => ({ row: item.cell.row, title: item.title, recipient: item.recipient })), csv).toEqual(expected);
        expect(result.gpConnect.map((item) => `${item.capability} ${String(item.enabled)}`), csv).toEqual(shape.settings === "none" ? [] : ["update-record true", "access-record-html false", "appointment-management true"]);
        const ids = [...result.agreements, ...result.gpConnect].map((item) => item.id);
        expect(new Set(ids).size).toBe(ids.length);
        const seen = new Set([...result.agreements, ...result.gpConnect].map((item) => item.cell.row).concat(result.findings.filter((finding) => finding.code === "row-left-out").map((finding) => finding.cell.row), result.sources.flatMap((source) => source.sheets.flatMap((sheet) => sheet.headerRow ?? []))));
        rows.forEach((cells, i) => {
          if (cells.some((value) => value.trim() !== "")) expect(seen, `row ${i + 1} of\n${csv}`).toContain(i + 1);
        });
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
