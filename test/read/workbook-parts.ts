import JSZip from "jszip";
import type { SheetCell, Sheet } from "../../src/model/register.ts";
import { cellsIn } from "../../src/model/sheet-row.ts";
import { readRegister } from "../../src/read/index.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook as a test writes them by hand. `rows` is what stands in `sheetData`, `after` what follows it; `parts` adds files
 *  or replaces those made from the rest. */
export type Parts = {
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  readonly texts?: string;
  readonly numFmts?: string;
  readonly xfs?: string;
  readonly properties?: string;
  readonly calculation?: string;
  readonly sheetRelations?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
};

export function relation(id: string, type: string, target: string, mode = ""): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
}

export function relations(...list: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** The bytes of a workbook with one sheet "Register", as a program other than Excel or exceljs might write it. */
export async function workbook({ rows = "", before = "", after = "", texts, numFmts = "", xfs = '<xf numFmtId="0" fontId="0"/>', properties = "", calculation = "", sheetRelations, parts = {} }: Parts): Promise<Uint8Array> {
  const files: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets>${calculation}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"), relation("rId2", "styles", "styles.xml"), ...(texts === undefined ? [] : [relation("rId3", "sharedStrings", "sharedStrings.xml")])),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts><fonts><font/><font><b/></font></fonts><cellXfs>${xfs}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...(texts === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts}</sst>` }),
    ...(sheetRelations === undefined ? {} : { "xl/worksheets/_rels/sheet1.xml.rels": sheetRelations }),
    ...parts,
  };
  return zipped(files);
}

/** A zip archive of the given files; those that are null are left out. */
export async function zipped(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) zip.file(name, content, { createFolders: false });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** The first sheet of a workbook made from parts, as it is read. */
export async function sheetOf(parts: Parts): Promise<Sheet> {
  return readSheet(await workbook(parts));
}

/** The first sheet of a file. */
export async function readSheet(bytes: Uint8Array, name = "register.xlsx"): Promise<Sheet> {
  const [source] = await readRegister([{ name, bytes }]);
  const sheet = source?.sheets[0];
  if (sheet === undefined) throw new Error("no sheet was read");
  return sheet;
}

/** Each filled cell in words: its address and text, and in brackets what is remarkable about it. */
export function cellsInWords(sheet: Sheet): readonly string[] {
  return sheet.rows.flatMap((row) => cellsIn(row).map(inWords));
}

function inWords({ address, text, day, spread, banner, trouble }: SheetCell): string {
  const marks = [day, spread ? "spread" : null, banner ? "banner" : null, trouble].filter((mark) => mark !== null);
  return `${address} ${text}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
}

/** A cell with a text of its own. */
export const text = (address: string, content: string, style = ""): string => `<c r="${address}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;
