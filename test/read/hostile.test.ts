import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readRegister } from "../../src/read/index.ts";
import { cellsInWords, readSheet, relation, relations, text, workbook } from "./workbook-parts.ts";

const row = (number: number, content: string): string => `<row r="${number}">${content}</row>`;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);
const refusal = (message: RegExp): object => ({ name: "InputError", message: expect.stringMatching(message) as string });
const read = (bytes: Uint8Array, maxCells?: number): ReturnType<typeof readRegister> => readRegister([{ name: "register.xlsx", bytes }], maxCells);

/** The sizes that an archive states for its parts, changed in its directory and before each part. */
function stating(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (const [mark, at] of [["PK\x01\x02", 24], ["PK\x03\x04", 22]] as const) {
    for (let from = changed.indexOf(mark, 0, "latin1"); from >= 0; from = changed.indexOf(mark, from + 4, "latin1")) changed.writeUInt32LE(size, from + at);
  }
  return Uint8Array.from(changed);
}

/** An archive whose directory lets some names begin where the first of them does, as bombs do that unpack one piece many times over. */
function overlapping(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const changed = Buffer.from(bytes);
  const entryOf = (name: string): number => {
    for (let at = changed.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = changed.indexOf("PK\x01\x02", at + 4, "latin1")) if (changed.subarray(at + 46, at + 46 + changed.readUInt16LE(at + 28)).toString() === name) return at;
    throw new Error(`no ${name}`);
  };
  const first = entryOf(names[0] ?? "");
  for (const name of names.slice(1)) {
    const at = entryOf(name);
    // The method, the check sum with both sizes, and where the piece begins.
    for (const [from, to] of [[8, 12], [16, 28], [42, 46]] as const) changed.copy(changed, at + from, first + from, first + to);
  }
  return Uint8Array.from(changed);
}

describe("a workbook that means harm", () => {
  it("is refused when its XML has a document type, wherever that stands", async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';
    const table = row(1, text("A1", "&b;"));
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"]) {
      await expect(read(await workbook({ rows: table, parts: { [part]: `<?xml version="1.0"?>${doctype}<x/>` } })), part).rejects.toMatchObject(refusal(/document type/));
    }
    expect(cellsInWords(await readSheet(await workbook({ rows: table })))).toEqual(["A1 &b;"]);
  });

  it("is refused when it states other sizes than it has", async () => {
    const honest = await workbook({ rows: numbers(100).map((i) => row(i, text(`A${i}`, "x"))).join("") });
    for (const size of [1, 4_000_000_000]) await expect(read(stating(honest, size))).rejects.toMatchObject(refusal(/damaged|cut off/));
  });

  it("is refused when several of its files are one and the same piece of the archive", async () => {
    const sheets = numbers(9).map((i) => `xl/worksheets/sheet${i}.xml`);
    const links = relations(...sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)));
    const listed = `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map((_, i) => `<sheet name="Sheet ${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`;
    const sheet = `<worksheet><sheetData>${row(1, text("A1", "a"))}</sheetData></worksheet>`;
    const bytes = await workbook({ parts: { "xl/workbook.xml": listed, "xl/_rels/workbook.xml.rels": links, ...Object.fromEntries(sheets.map((name) => [name, sheet])) } });
    expect((await read(bytes))[0]?.sheets).toHaveLength(9);
    // The name that stands before a piece is the one that counts, so the other sheets are not there.
    await expect(read(overlapping(bytes, sheets))).rejects.toMatchObject(refusal(/damaged/));
  });

  it("is refused when it has too many files in it", async () => {
    const zip = await JSZip.loadAsync(await workbook({ rows: row(1, text("A1", "a")) }));
    for (const i of numbers(10_001)) zip.file(`x/${i}`, "");
    await expect(read(await zip.generateAsync({ type: "uint8array" }))).rejects.toMatchObject(refusal(/more than 10000 files/));
  });

  it("is read when its parts have names that lead elsewhere, and nothing is written there", async () => {
    const bytes = await workbook({ rows: row(1, text("A1", "a")), parts: { "../../../tmp/evil.xml": "x", "/etc/passwd": "x", "C:\\evil": "x", "__proto__": "x" } });
    expect(cellsInWords(await readSheet(bytes))).toEqual(["A1 a"]);
    const relative = await workbook({ parts: { "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", "../../../../xl/worksheets/sheet1.xml")) }, rows: row(1, text("A1", "a")) });
    expect(cellsInWords(await readSheet(relative))).toEqual(["A1 a"]);
  });

  it("has its formulas and tags read as the text they are", async () => {
    const payloads = ["=HYPERLINK(&quot;http://x&quot;)", "&lt;script&gt;alert(1)&lt;/script&gt;", "@SUM(1)", "+1", "-1", "{{7*7}}", "${x}"];
    const cells = payloads.map((payload, i) => text(`${"ABCDEFG"[i] ?? ""}1`, payload)).join("");
    expect(cellsInWords(await readSheet(await workbook({ rows: row(1, cells) })))).toEqual(['A1 =HYPERLINK("http://x")', "B1 <script>alert(1)</script>", "C1 @SUM(1)", "D1 +1", "E1 -1", "F1 {{7*7}}", "G1 ${x}"]);
  });

  it("is read though it hides columns without end", async () => {
    const columns = '<cols><col min="1" max="Infinity" hidden="1"/><col min="-5" max="1e300" width="0"/></cols>';
    expect((await readSheet(await workbook({ before: columns, rows: row(1, text("A1", "a")) }))).hiddenColumns).toHaveLength(16_384);
  });

  it("is refused above the number of cells that the user allows, and read up to it", async () => {
    const bytes = await workbook({ rows: numbers(10).map((i) => row(i, text(`A${i}`, "x"))).join("") });
    await expect(read(bytes, 9)).rejects.toMatchObject({ ...refusal(/more than 9 cells/), message: expect.stringMatching(/--max-cells/) as string });
    expect((await read(bytes, 10))[0]?.sheets[0]?.rows).toHaveLength(10);
    const csv = new TextEncoder().encode("x\n".repeat(10));
    await expect(readRegister([{ name: "r.csv", bytes: csv }], 9)).rejects.toMatchObject(refusal(/more than 9 cells/));
    expect((await readRegister([{ name: "r.csv", bytes: csv }], 10))[0]?.sheets[0]?.rows).toHaveLength(10);
  });

  it("is refused beyond 50 MB", async () => {
    await expect(read(new Uint8Array(50 * 1024 * 1024 + 1))).rejects.toMatchObject(refusal(/more than 50 MB/));
  });
});

/** The bounds that every file below 50 MB has to keep. */
const mostSeconds = 60;
const mostMegabytes = 1_000;

describe("a file that would fill the memory", () => {
  const folder = mkdtempSync(join(tmpdir(), "dsa-audit-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const Measured = z.object({ outcome: z.string(), seconds: z.number(), megabytes: z.number() });
  const measured = (name: string, bytes: Uint8Array | string): z.infer<typeof Measured> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return Measured.parse(JSON.parse(execFileSync("node", ["--import", "tsx", "test/read/read-in-child.ts", path], { encoding: "utf8" })));
  };
  const twelveSheets = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${numbers(12).map((i) => `<sheet name="S${i}" r:id="rId1"/>`).join("")}</sheets></workbook>`,
  };

  it.each([
    ["a part of 100 MB that stands for twelve sheets", /more than 1024 MB when unpacked/, () => workbook({ before: `<!--${" ".repeat(900)}-->`.repeat(110_000), rows: row(1, text("A1", "a")), parts: twelveSheets })],
    ["every row of a sheet styled and empty", /no rows/, () => workbook({ rows: numbers(1_048_576).map((i) => `<row r="${i}" s="1"><c r="A${i}" s="1"/><c r="XFD${i}" s="1"/></row>`).join("") })],
    ["a million cells", /^1000000 rows$/, () => workbook({ rows: numbers(1_000_000).map((i) => `<row r="${i}"><c r="XFD${i}"><v>${i}</v></c></row>`).join("") })],
    ["a row in which all 16,384 columns are filled, and 60 like it", /^61 rows$/, () => workbook({ rows: numbers(61).map((i) => `<row>${"<c t=\"inlineStr\"><is><t>text of a cell</t></is></c>".repeat(16_384)}</row>`.replace("text", `text ${i}`)).join("") })],
    ["one long text in a million cells", /million characters/, () => workbook({ texts: `<si><t>${"9991234578 ".repeat(2_978)}</t></si>`, rows: numbers(999_999).map((i) => `<row r="${i}"><c r="A${i}" t="s"><v>0</v></c></row>`).join("") })],
    ["a list of twenty million empty texts", /more than 1000000 cells/, () => workbook({ texts: "<si/>".repeat(20_000_000), rows: row(1, text("A1", "a")) })],
    ["a CSV file of 49 million commas", /16384 columns/, () => Promise.resolve(",".repeat(49_000_000))],
    ["a CSV file of 49 million empty rows", /1048576 rows/, () => Promise.resolve("\n".repeat(49_000_000))],
    ["a CSV file of quotation marks that never fit", /very many quotation marks/, () => Promise.resolve(`${'"a,b\n'.repeat(9_000_000)}"`)],
    ["a CSV file of quotation marks among blanks", /very many quotation marks/, () => Promise.resolve(`Agreement,Purpose\na,"x${'"y'.repeat(100_000)}${" ".repeat(48_000_000)},b\n`)],
    ["a CSV file whose only row goes on over quoted lines", /16384 columns/, () => Promise.resolve('"a text that goes on\n",'.repeat(600_000))],
    ["a CSV file of quoted empty rows", /1048576 rows/, () => Promise.resolve('""\n'.repeat(16_000_000))],
  ] as const)("is read or refused within bounds: %s", async (name, outcome, make) => {
    const result = measured(`${name.replace(/\W+/g, "-")}.bin`, await make());
    expect(result.outcome).toMatch(outcome);
    expect(result.seconds).toBeLessThan(mostSeconds);
    expect(result.megabytes).toBeLessThan(mostMegabytes);
  });
});
