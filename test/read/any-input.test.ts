import fc from "fast-check";
import Papa from "papaparse";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agreementHeadings } from "../../src/knowledge/headings.ts";
import { InputError } from "../../src/model/input-error.ts";
import type { Field } from "../../src/model/register.ts";
import { auditCsv, auditFiles } from "../fixtures.ts";

/** The whole headings of a field; those that could as well be a value of another column are left to the tests that name them. */
function headingsOf(field: Field): fc.Arbitrary<string> {
  const exact = agreementHeadings.find((heading) => heading.field === field)?.exact.filter((text) => text.length > 3) ?? [];
  return fc.tuple(fc.constantFrom(...exact), fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => ` ${text}: `, (text: string) => text.replace(" ", "\n"))).map(([text, dress]) => dress(text));
}

const word = fc.constantFrom("Fernshire", "research", "hospital", "sharing", "of", "records", "=1+1", "<b>", "\"quoted\"", "a;b", "ICB, trust", "pts", "café", "🙂", "__proto__", "constructor");
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const record = fc.record({ title: text.map((words) => `Agreement ${words}`), recipient: text, purpose: text, notes: fc.option(text, { nil: "" }) });
const layout = fc.record({
  title: headingsOf("title"),
  recipient: headingsOf("recipient"),
  purpose: headingsOf("purpose"),
  notes: headingsOf("notes"),
  order: fc.shuffledSubarray(["title", "recipient", "purpose", "notes"] as const, { minLength: 4 }),
  above: fc.array(fc.constantFrom("Data sharing", "Last updated 3rd Sept", "Some Surgery"), { maxLength: 4 }),
  delimiter: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r\n"),
});

describe("a table of agreements", () => {
  it("is read back whole, whatever its place, headings, column order and separators", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 2, maxLength: 12 }), layout, async (records, shape) => {
        const rows = [...shape.above.map((line) => [line]), shape.order.map((field) => shape[field]), ...records.map((entry) => shape.order.map((field) => entry[field]))];
        const result = await auditCsv(Papa.unparse(rows, { delimiter: shape.delimiter, newline: shape.newline }));
        expect(result.agreements.map((item) => ({ title: item.title, recipient: item.recipient, row: item.cell.row }))).toEqual(records.map((entry, i) => ({ title: entry.title, recipient: entry.recipient, row: shape.above.length + 2 + i })));
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it("loses no row, whatever its cells hold", async () => {
    const cell = fc.oneof(fc.string({ maxLength: 30 }), text, fc.constantFrom("", "Live", "Status", "Purpose", "Total", "GP Connect", "Enabled", "n/a", "01/04/2025"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 }), async (rows) => {
        const csv = Papa.unparse([["Agreement", "Shared with", "Purpose", "Status"], ["First", "somebody", "research", "Live"], ...rows]);
        const parsed = Papa.parse<string[]>(csv).data;
        const result = await auditCsv(csv);
        const seen = new Set([...result.agreements, ...result.gpConnect].map((item) => item.cell.row).concat(result.findings.filter((finding) => finding.code === "row-left-out").map((finding) => finding.cell.row), result.sources.flatMap((source) => source.sheets.flatMap((sheet) => sheet.headerRow ?? []))));
        parsed.forEach((cells, i) => {
          if (cells.some((value) => value.trim() !== "")) expect(seen, `row ${i + 1}: ${JSON.stringify(cells)}`).toContain(i + 1);
        });
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});

describe("any bytes at all", () => {
  const endsWell = async (name: string, bytes: Uint8Array): Promise<void> => {
    try {
      await auditFiles([{ name, bytes }]);
    } catch (error) {
      expect(error, String(error)).toBeInstanceOf(InputError);
    }
  };

  it("end in an audit or in one clear refusal", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => endsWell("any.csv", bytes)), { numRuns: 300, seed: 20261122 });
  });

  it("so do workbooks with broken bytes in them", async () => {
    const whole = readFileSync("fixtures/registers/untidy-workbook/register.xlsx");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        await endsWell("any.xlsx", cut === null ? bytes : bytes.subarray(0, cut));
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
