import ExcelJS from "exceljs";
import fc from "fast-check";
import JSZip from "jszip";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { columnLetters } from "../../src/model/address.ts";
import { cellsIn } from "../../src/model/sheet-row.ts";
import { readRegister } from "../../src/read/index.ts";
import { auditFiles } from "../fixtures.ts";
import { readSheet } from "./workbook-parts.ts";

const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== "" && !/\p{Cc}|\p{Cs}|[\ufffe\uffff]|_x[0-9a-f]{4}_/iu.test(text)),
  fc.constantFrom("__proto__", "=1+1", "<b>", "&amp;", " blanks ", "two\nlines", "'quoted'", "007", "#1"),
);
type Written = { readonly value: ExcelJS.CellValue; readonly shown: string };
const dayText = (serial: number): Date => new Date(Date.UTC(2024, 0, 1 + serial));
const cell: fc.Arbitrary<Written | null> = fc.oneof(
  fc.constant(null),
  words.map((text): Written => ({ value: text, shown: text })),
  words.map((text): Written => ({ value: { richText: [{ text: Array.from(text).slice(0, 3).join(""), font: { bold: true } }, { text: `${Array.from(text).slice(3).join("")}.` }] }, shown: `${text}.` })),
  words.map((text): Written => ({ value: { text, hyperlink: "https://example.org" }, shown: text })),
  words.map((text): Written => ({ value: { formula: 'A1&"x"', result: text }, shown: text })),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number): Written => ({ value: number, shown: String(number) })),
  fc.boolean().map((value): Written => ({ value, shown: value ? "Yes" : "No" })),
  fc.integer({ min: 0, max: 900 }).map((serial): Written => ({ value: dayText(serial), shown: `day ${dayText(serial).toISOString().slice(0, 10)}` })),
);
const style = fc.constantFrom<Partial<ExcelJS.Style>>({}, { font: { bold: true, color: { argb: "FFFF0000" } } }, { fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } } }, { alignment: { wrapText: true } }, { border: { top: { style: "thin" } } });

describe("any table", () => {
  it("reads back to the same cells, wherever it stands and however it is dressed", async () => {
    const table = fc.array(fc.array(fc.tuple(cell, style), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 800 }), fc.boolean(), async (rows, top, left, date1904) => {
        fc.pre(rows.some((row) => row.some(([content]) => content !== null)));
        const book = new ExcelJS.Workbook();
        book.properties.date1904 = date1904;
        const sheet = book.addWorksheet("Register");
        const expected: string[] = [];
        rows.forEach((row, i) =>
          row.forEach(([content, dress], j) => {
            const target = sheet.getCell(top + i, left + j);
            target.style = { ...dress };
            if (content === null) return;
            target.value = content.value;
            if (content.value instanceof Date) target.numFmt = "dd/mm/yyyy";
            expected.push(`${columnLetters(left + j)}${top + i} ${content.shown}`);
          }),
        );
        const read = await readSheet(new Uint8Array(await book.xlsx.writeBuffer()));
        expect(read.rows.flatMap((row) => cellsIn(row).map((entry) => `${entry.address} ${entry.day === null ? entry.text : `day ${entry.day}`}`))).toEqual(expected);
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });
});

describe("a damaged workbook", () => {
  const whole = readFileSync("fixtures/registers/untidy-workbook/register.xlsx");
  const endsWell = async (bytes: Uint8Array): Promise<void> => {
    try {
      await auditFiles([{ name: "any.xlsx", bytes }]);
    } catch (error) {
      expect(error, String(error)).toBeInstanceOf(InputError);
    }
  };
  const mutated = async (name: string, change: (xml: string) => string): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(whole);
    zip.file(name, change((await zip.file(name)?.async("string")) ?? ""));
    return zip.generateAsync({ type: "uint8array" });
  };
  const part = fc.constantFrom("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels");
  const junk = fc.constantFrom("", "<", ">", "\"", "</row>", "<row>", "<c/>", "&", "&#0;", "]]>", "<!--", "<![CDATA[", "<?x", "\u0000", "9".repeat(30), "<v>1e999</v>", " r=\"A0\"", " r=\"XFE1\"", "<f/>", "\ud800");

  it("ends in an audit or in one clear refusal, whatever stands in its XML", async () => {
    await fc.assert(
      fc.asyncProperty(part, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), junk), { minLength: 1, maxLength: 4 }), async (name, changes) => {
        await endsWell(
          await mutated(name, (xml) =>
            changes.reduce((text, [share, length, put]) => {
              const at = Math.floor(share * text.length);
              return text.slice(0, at) + put + text.slice(at + length);
            }, xml),
          ),
        );
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it("ends so too when bytes of the archive are others, or missing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(whole.length), fc.nat(200), async (changes, from, length) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        await endsWell(Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)]));
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });

  it("loses no row that it still has, when rows are taken out of its XML", async () => {
    const zip = await JSZip.loadAsync(whole);
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*>.*?<\/row>/gs)].map((match) => ({ number: Number(match[1]), xml: match[0] }));
    const full = (await readRegister([{ name: "r.xlsx", bytes: whole }]))[0]?.sheets[0]?.rows.map((row) => row.row) ?? [];
    await fc.assert(
      fc.asyncProperty(fc.subarray(rows, { minLength: 1, maxLength: rows.length - 1 }), async (without) => {
        const gone = new Set(without.map((row) => row.number));
        const sheet = await readSheet(await mutated("xl/worksheets/sheet1.xml", (text) => without.reduce((rest, row) => rest.replace(row.xml, ""), text))).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InputError);
          return null;
        });
        const kept = full.filter((row) => !gone.has(row));
        // A merged cell's repeats go with the row that holds its value; rows of their own stay.
        if (sheet !== null) expect(kept.filter((row) => !sheet.rows.some((entry) => entry.row === row))).toEqual([]);
      }),
      { numRuns: 30, seed: 20261122 },
    );
  });
});
