import { describe, expect, it } from "vitest";
import { auditFiles } from "../fixtures.ts";
import { readRegister } from "../../src/read/index.ts";
import { cellsInWords, readSheet } from "./workbook-parts.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, endian: "le" | "be"): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, "utf16le"));
  return endian === "le" ? bytes : bytes.map((_, i) => bytes[i ^ 1] ?? 0);
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const cells = async (content: string | Uint8Array): Promise<readonly string[]> => cellsInWords(await readSheet(typeof content === "string" ? utf8(content) : content, "r.csv"));

describe("the characters of a CSV file", () => {
  const text = "Title,Purpose\nCaf\u00e9 \u2013 \u201cx\u201d,\u00a35\n";
  const expected = ["A1 Title", "B1 Purpose", "A2 Caf\u00e9 \u2013 \u201cx\u201d", "B2 \u00a35"];
  const windows = Uint8Array.from(Array.from(text).map((character) => ({ "\u2013": 0x96, "\u201c": 0x93, "\u201d": 0x94 })[character] ?? character.charCodeAt(0)));
  const kinds: readonly (readonly [string, Uint8Array, string | null])[] = [
    ["UTF-8", utf8(text), null],
    ["UTF-8 with a mark", joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text)), null],
    ["UTF-16 LE with a mark", joined(Uint8Array.of(0xff, 0xfe), utf16(text, "le")), null],
    ["UTF-16 BE with a mark", joined(Uint8Array.of(0xfe, 0xff), utf16(text, "be")), null],
    ["UTF-16 LE without a mark", utf16(text, "le"), "UTF-16LE"],
    ["UTF-16 BE without a mark", utf16(text, "be"), "UTF-16BE"],
    ["Windows-1252", windows, "Windows-1252"],
  ];

  it.each(kinds)("are read as %s", async (_, bytes, guessed) => {
    const [source] = await readRegister([{ name: "r.csv", bytes }]);
    const [sheet] = source?.sheets ?? [];
    if (sheet === undefined) throw new Error("no sheet");
    expect(cellsInWords(sheet)).toEqual(expected);
    expect(source?.remarks).toEqual(guessed === null ? [] : [{ kind: "encoding-guessed", encoding: guessed }]);
  });

  it("may be those of another country, where that is plain from the text", async () => {
    // "Soglashenie ob obmene dannymi" (an agreement on the exchange of data) in Russian letters, as Windows-1251 stores them.
    const russian = [0xd1, 0xee, 0xe3, 0xeb, 0xe0, 0xf8, 0xe5, 0xed, 0xe8, 0xe5, 0x20, 0xee, 0xe1, 0x20, 0xee, 0xe1, 0xec, 0xe5, 0xed, 0xe5, 0x20, 0xe4, 0xe0, 0xed, 0xed, 0xfb, 0xec, 0xe8, 0x3b, 0x61, 0x0a];
    const bytes = Uint8Array.from(Array.from({ length: 40 }, () => russian).flat());
    expect((await cells(bytes))[0]).toBe("A1 \u0421\u043e\u0433\u043b\u0430\u0448\u0435\u043d\u0438\u0435 \u043e\u0431 \u043e\u0431\u043c\u0435\u043d\u0435 \u0434\u0430\u043d\u043d\u044b\u043c\u0438");
  });

  it("are a finding when they had to be guessed", async () => {
    const register = Uint8Array.from(Array.from("Agreement,Purpose,Status\nCaf\u00e9,research,Live\n").map((character) => character.charCodeAt(0)));
    const { findings } = await auditFiles([{ name: "r.csv", bytes: register }]);
    expect(findings.filter((entry) => entry.code === "encoding-guessed").map((entry) => entry.message)).toEqual(['The file does not say how its characters are stored. It was read as Windows-1252. If dashes or accented letters look wrong, save it in Excel as "CSV UTF-8" and audit it again.']);
  });
});

describe("the cells of a CSV file", () => {
  it.each(["", "\r\n"])("have one kind of line end inside them, also in the last row, which ends with %j", async (end) => {
    expect(await cells(`A,B\r\n1,"x\r\ny"${end}`)).toEqual(["A1 A", "B1 B", "A2 1", "B2 x\ny"]);
  });

  it("are all read of a file that papaparse goes through in pieces", async () => {
    const text = "a purpose that goes on ".repeat(20);
    const rows = Array.from({ length: 40_000 }, (_, i) => `${i},,"${text}\r\n${i}"`);
    const [sheet] = (await readRegister([{ name: "r.csv", bytes: utf8(`No,Blank,Text\r\n${rows.join("\r\n")}`) }]))[0]?.sheets ?? [];
    expect(sheet?.rows).toHaveLength(40_001);
    expect(sheet?.rows.slice(1).filter(({ row, columns, texts }, i) => row !== i + 2 || columns.join() !== "1,3" || texts.join("/") !== `${i}/${text}\n${i}`)).toEqual([]);
  });

  it.each([",", ";", "\t", "|"])("may be separated by %j, whatever other signs their texts have", async (separator) => {
    const rows = [["Title", "Purpose", "Notes"], ["Study", "a; b | c", "one, two, three"], ["Other", "x, y", "d; e; f"], ["Third", "p | q", "r, s"]];
    const quoted = rows.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join("\n");
    expect(await cells(quoted)).toEqual(rows.flatMap((row, i) => row.map((cell, column) => `${"ABC"[column] ?? ""}${i + 1} ${cell}`)));
  });

  it("are told apart where one text has many line breaks and commas in it", async () => {
    const json = '{"a": 1,\n"b": 2,\n"c": [1, 2, 3],\n"d": 4,\n"e": 5}';
    expect((await cells(`Title;Purpose\nStudy;"${json.replaceAll('"', '""')}"\nOther;care\n`)).map((cell) => cell.split(" ")[0])).toEqual(["A1", "B1", "A2", "B2", "A3", "B3"]);
  });

  it("are separated as the first line says, which is no row", async () => {
    expect(await cells("sep=;\r\nTitle;Purpose\r\nA, B;research\r\n")).toEqual(["A1 Title", "B1 Purpose", "A2 A, B", "B2 research"]);
    expect(await cells('"sep=|"\nTitle|Purpose\nA, B|research\n')).toEqual(["A1 Title", "B1 Purpose", "A2 A, B", "B2 research"]);
  });

  it.each(["\n", "\r\n", "\r"])("stand in rows that end with %j, and may have line breaks in quotation marks", async (end) => {
    expect(await cells(["Title,Purpose", `"two${end}lines",research`, "B,care", ""].join(end))).toEqual(["A1 Title", "B1 Purpose", "A2 two\nlines", "B2 research", "A3 B", "B3 care"]);
  });

  it("may have line breaks in quotation marks on any of many rows", async () => {
    const rows = Array.from({ length: 9_000 }, (_, i) => (i % 1_000 === 7 ? `"row ${i}\r\nsecond line",research` : `row ${i},a purpose that takes some room on its line`));
    const { rows: read } = await readSheet(utf8(["Title,Purpose", ...rows, ""].join("\r\n")), "r.csv");
    expect(read.map((row) => row.row)).toEqual(Array.from({ length: 9_001 }, (_, i) => i + 1));
    expect(read.flatMap((row) => row.texts.filter((text) => /[\r\n]/.test(text)))).toEqual(Array.from({ length: 9 }, (_, i) => `row ${i * 1_000 + 7}\nsecond line`));
  });

  it("keep their rows where a file mixes the ways to end them", async () => {
    expect(await cells("Title,Purpose\r\nA,research\r\nB,care\nC,audit\rD,care\n")).toEqual(["A1 Title", "B1 Purpose", "A2 A", "B2 research", "A3 B", "B3 care", "A4 C", "B4 audit", "A5 D", "B5 care"]);
  });

  it("may be too few or too many in a row", async () => {
    expect(await cells("Title,Purpose,Status\nA\nB,care,Live,extra,\n,,\n")).toEqual(["A1 Title", "B1 Purpose", "C1 Status", "A2 A", "A3 B", "B3 care", "C3 Live", "D3 extra"]);
  });

  it("may have a quotation mark out of place, as long as the row ends where it should", async () => {
    expect(await cells('Title,Purpose\n5" pipe,research\n"a "good" thing",care\n')).toEqual(["A1 Title", "B1 Purpose", 'A2 5" pipe', "B2 research", 'A3 a "good" thing', "B3 care"]);
    await expect(cells('Title,Purpose\nA,care\n"Good" news,care\nC,audit\n')).rejects.toMatchObject({ name: "InputError", place: { row: 3 } });
  });

  it("that show an error, or a date in too narrow a column, are in trouble", async () => {
    expect(await cells("Title,Start,End\nA,########,#N/A\nB #1,#12,see #REF!\n")).toEqual(["A1 Title", "B1 Start", "C1 End", "A2 A", "B2  (error-value)", "C2  (error-value)", "A3 B #1", "B3 #12", "C3 see #REF!"]);
  });

  it("are cut at Excel's limit, and said to be", async () => {
    expect((await readSheet(utf8(`Title,Purpose\nA,${"x".repeat(32_767)}\n`), "r.csv")).rows[1]?.marks?.[1]?.trouble).toBe("cut-at-limit");
  });
});
