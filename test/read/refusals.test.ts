import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/read/index.ts";
import { text, workbook, zipped } from "./workbook-parts.ts";

const bytesOf = (content: string): Uint8Array => Uint8Array.from(Buffer.from(content, "latin1"));
const wide = (name: string): string => Array.from(name).join("\0");
const compound = (...names: readonly string[]): Uint8Array => bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${names.map((name) => wide(name).padEnd(128, "\0")).join("")}`);
const row = `<row r="1">${text("A1", "a")}</row>`;

/** Each kind of file that is no register, what its refusal says, and what it says to do. */
const refused: readonly (readonly [string, Uint8Array | Promise<Uint8Array>, RegExp, RegExp])[] = [
  ["an empty file", new Uint8Array(), /file is empty/, /right file/],
  ["a file of zeros, as OneDrive leaves it", new Uint8Array(5_000), /nothing but zeros/, /Always keep on this device/],
  ["an old Excel file", compound("Root Entry", "Workbook"), /old Excel format \(\.xls\)/, /Save As/],
  ["an older Excel file", compound("Root Entry", "Book"), /old Excel format \(\.xls\)/, /Save As/],
  ["a very old Excel file", Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0), /before 1997/, /Save As/],
  ["an old Word document", compound("Root Entry", "WordDocument"), /Word document/, /Copy the register's table/],
  ["an old presentation", compound("PowerPoint Document"), /PowerPoint/, /spreadsheet/],
  ["an e-mail", compound("__substg1.0_0037001F"), /e-mail/, /attached/],
  ["a compound file of another kind", compound("Root Entry"), /old Excel or Word format/, /Save As/],
  ["a workbook with a password", compound("EncryptionInfo", "\u0006DataSpaces", "StrongEncryptionDataSpace", "EncryptedPackage"), /protected by a password/, /Encrypt with Password, clear/],
  ["a workbook to which LibreOffice gave a password", Uint8Array.from(readFileSync("fixtures/files/libreoffice-password.xlsx")), /protected by a password/, /Encrypt with Password, clear/],
  ["a workbook with a sensitivity label", compound("\u0006DataSpaces", "DRMEncryptedDataSpace", "DRMEncryptedTransform", "EncryptedPackage"), /rights management \(a sensitivity label/, /Unrestricted Access/],
  ["an old workbook under rights management", compound("Workbook", "\u0009DRMContent"), /rights management/, /Unrestricted Access/],
  ["a binary workbook", zipped({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }), /\.xlsb/, /Save As/],
  ["an OpenDocument spreadsheet", zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }), /\.ods/, /Excel 2007-365/],
  ["an OpenDocument text", zipped({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }), /OpenDocument text/, /Copy/],
  ["a flat OpenDocument spreadsheet", bytesOf('<?xml version="1.0"?>\n<office:document xmlns:office="x">'), /\.fods/, /Save As/],
  ["a Numbers spreadsheet", zipped({ "Index/Document.iwa": "x", "Index/Tables/Tile.iwa": "x" }), /Numbers/, /Export To, Excel/],
  ["a Word document", zipped({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" }), /Word document \(\.docx\)/, /Copy the register's table/],
  ["a presentation", zipped({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>" }), /PowerPoint presentation/, /spreadsheet/],
  ["a zip archive of files", zipped({ "a/letter.txt": "x" }), /is a zip archive, not/, /Extract All/],
  ["a zip archive with a register in it", zipped({ "old/register.xlsx": "xl/workbook.xml" }), /zip archive with a spreadsheet in it/, /Extract All/],
  ["a zip archive with nothing in it", zipped({}), /empty or broken archive/, /Open it in Excel/],
  ["another kind of packed archive", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /packed archive/, /Extract All/],
  ["a PDF", bytesOf("%PDF-1.7\n"), /is a PDF/, /made from/],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /is a picture/, /spreadsheet itself/],
  ["a photograph", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /is a picture/, /spreadsheet itself/],
  ["a text document", bytesOf("{\\rtf1\\ansi"), /\.rtf/, /Save As/],
  ["a web page", bytesOf("<!-- saved -->\n<HTML><body><table>"), /web page/, /Save As/],
  ["a web page in one file", bytesOf("MIME-Version: 1.0\nContent-Type: multipart/related"), /web page/, /Save As/],
  ["a web page in UTF-16", Uint8Array.from(Buffer.from("\ufeff<html><table>", "utf16le")), /web page/, /Save As/],
  ["a spreadsheet of Excel 2003 in XML", bytesOf('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x">'), /XML format of Excel 2003/, /Save As/],
  ["other XML", bytesOf('<?xml version="1.0"?><feed/>'), /is XML/, /Save As/],
  ["JSON", bytesOf('[{"title": "Study"}]'), /is JSON/, /made from/],
  ["a pointer of Git LFS", bytesOf("version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n"), /Git LFS/, /lfs pull/],
  ["a link to a web page", bytesOf("[InternetShortcut]\nURL=https://x"), /only a link/, /Open the link/],
  ["a link to a Google sheet", bytesOf('{"url": "https://docs.google.com/spreadsheets/d/1", "doc_id": "1"}'), /only a link/, /Download, Microsoft Excel/],
  ["a program", bytesOf("MZ\u0090\0\u0003\0\0\0"), /neither an Excel workbook/, /Save As/],
  ["a workbook without rows", workbook({}), /no rows/, /saved with its content/],
  ["a workbook with only styled cells", workbook({ rows: '<row r="1" s="1"><c r="A1" s="1"/></row>' }), /no rows/, /saved with its content/],
  ["a workbook with only charts", workbook({ parts: { "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>' } }), /no sheet of cells/, /worksheet/],
  ["a workbook whose sheet is missing", workbook({ parts: { "xl/worksheets/sheet1.xml": null } }), /damaged or incomplete/, /repair/],
  ["a workbook without relations", workbook({ rows: row, parts: { "xl/_rels/workbook.xml.rels": null } }), /damaged or incomplete/, /repair/],
  ["a workbook whose texts are missing", workbook({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }), /damaged or incomplete/, /repair/],
  ["a workbook with two rows of one number", workbook({ rows: row + row }), /damaged or incomplete/, /repair/],
  ["a workbook with a cell in another row's place", workbook({ rows: `<row r="1">${text("A2", "a")}</row>` }), /damaged or incomplete/, /repair/],
  ["a workbook whose XML breaks off", workbook({ parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" } }), /damaged or incomplete/, /repair/],
  ["a workbook whose elements close in another order than they open", workbook({ rows: row, parts: { "xl/styles.xml": "<a><b></a></b>" } }), /damaged or incomplete/, /repair/],
];

describe("a file that is no register", () => {
  it.each(refused)("is refused with what it is and what to do: %s", async (_, content, message, whatToDo) => {
    const bytes = await content;
    for (const name of ["register.xlsx", "register.csv"]) {
      await expect(readRegister([{ name, bytes }])).rejects.toMatchObject({ name: "InputError", message: expect.stringMatching(message) as string, whatToDo: expect.stringMatching(whatToDo) as string, place: { file: name } });
    }
  });

  it("is refused when it was cut off, wherever that was", async () => {
    const whole = await workbook({ rows: row });
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      await expect(readRegister([{ name: "r.xlsx", bytes: whole.subarray(0, Math.floor(whole.length * share)) }])).rejects.toMatchObject({ name: "InputError", message: expect.stringMatching(/cut off, damaged or protected/) as string });
    }
  });
});

describe("a register whose beginning looks like something else", () => {
  it.each(["[Draft] register,Purpose\nA,care\n", "{1},Purpose\nA,care\n", "PK,Purpose\nA,care\n", "BM code,Purpose\nA,care\n", "version,Purpose\n1,care\n", "ID;Title\n1;A\n"])("is read: %j", async (content) => {
    expect((await readRegister([{ name: "r.csv", bytes: bytesOf(content) }]))[0]?.sheets[0]?.rows).toHaveLength(2);
  });

  it("is read from a workbook with macros, which is said", async () => {
    const [source] = await readRegister([{ name: "r.xlsm", bytes: await workbook({ rows: row, parts: { "xl/vbaProject.bin": "x" } }) }]);
    expect(source?.remarks).toEqual([{ kind: "macros-ignored" }]);
  });
});
