import { InputError } from "../model/input-error.ts";
import type { InputFile } from "../model/register.ts";
import type { Archive } from "./archive.ts";
import { markOf, openingText, wideKind } from "./decode-text.ts";

/** What to do with a spreadsheet of another kind, in Excel's words. */
const saveAs = "Open it in Excel, choose File, Save As, pick \"Excel Workbook (.xlsx)\" or \"CSV UTF-8\", and audit that file.";
const notSaved = "Check that the right file was chosen and that it was saved with its content.";

/** What a file is, by its content and never by its name: an archive, which may be a workbook, or text.
 *  Throws an InputError, with the remedy, for anything else. */
export function sniff(file: InputFile): "archive" | "text" {
  const { bytes } = file;
  const refuse = (message: string, whatToDo: string): never => {
    throw new InputError(message, { file: file.name }, whatToDo);
  };
  if (bytes.length === 0) refuse("The file is empty.", notSaved);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "archive";
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]) || startsWith(bytes, [0x50, 0x4b, 0x07, 0x08])) refuse("The file is an empty or broken archive, not a workbook.", "Open it in Excel to check it, and save it again as .xlsx.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const [message, whatToDo] = compoundKind(bytes);
    refuse(message, whatToDo);
  }
  const mark = marks.find(([, beginnings]) => beginnings.some((beginning) => startsWith(bytes, beginning)));
  if (mark !== undefined) refuse(`The file is ${mark[0]}, not a spreadsheet.`, mark[2]);
  if (bytes.every((byte) => byte === 0)) refuse("The file holds nothing but zeros: it was not saved or downloaded whole.", "If it lies in OneDrive or SharePoint, choose \"Always keep on this device\" and wait for the green tick, or download it again.");
  const opening = openingText(bytes, openingBytes).replace(/^\s*(?:<!--[\s\S]*?-->\s*)*/, "").toLowerCase();
  const text = openings.find(([pattern]) => pattern.test(opening));
  if (text !== undefined) refuse(text[1], text[2]);
  if (/^[[{]/.test(opening) && isJson(bytes)) refuse("The file is JSON, data for programs, and not a spreadsheet.", "Audit the spreadsheet that it was made from.");
  if (isBinary(bytes)) refuse("The file is not a spreadsheet: it is neither an Excel workbook (.xlsx) nor a CSV file.", saveAs);
  return "text";
}

/** How much of a file is looked at to tell what it is, in bytes. */
const openingBytes = 4_096;

const fromPicture = "A picture or scan of a register cannot be read. Audit the spreadsheet itself.";
const unpack = "Unpack it (in Windows: right-click, Extract All) and audit the spreadsheet in it.";

/** Kinds of file by their first bytes. */
const marks: readonly (readonly [string, readonly (readonly number[])[], string])[] = [
  ["a PDF", [[0x25, 0x50, 0x44, 0x46]], "Audit the spreadsheet that the PDF was made from."],
  ["a picture", [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a], [0x52, 0x49, 0x46, 0x46], [0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70]], fromPicture],
  ["a packed archive", [[0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21, 0x1a]], unpack],
  ["in the format of a very old Excel (before 1997)", [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00], [0x09, 0x08, 0x08, 0x00]], saveAs],
];

/** Kinds of text that are no CSV, by how they begin, in lower case and after comments. */
const openings: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:<\?xml[^>]*>\s*)?(?:<\?mso-application progid="excel\.sheet"\?>\s*)?<(?:\w+:)?workbook\b/, "The file is a spreadsheet in the XML format of Excel 2003, which programs save under a spreadsheet's name.", saveAs],
  [/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|table|style|div)\b|^mime-version:/, "The file is a web page saved under a spreadsheet's name.", saveAs],
  [/^<\?xml[^>]*>\s*<office:document\b/, "The file is an OpenDocument spreadsheet (.fods).", saveAs],
  [/^<\?xml\b/, "The file is XML, data for programs, and not a spreadsheet.", saveAs],
  [/^\{\\rtf/, "The file is a text document (.rtf), not a spreadsheet.", saveAs],
  [/^version https:\/\/git-lfs\./, "The file is only a pointer to the register, which is kept elsewhere (Git LFS).", "Fetch the file itself (git lfs pull) and audit that."],
  [/^\[internetshortcut\]|^\{"(?:url|doc_id)":\s*"/, "The file is only a link to the register, which is kept elsewhere.", "Open the link, save the spreadsheet itself on this computer (in Google Sheets: File, Download, Microsoft Excel), and audit that."],
];

/** What a compound file ("OLE") is, by the names of the streams in it. An encrypted workbook is wrapped in one: under a password, or under a
 *  label or restriction that only an account may open. Source: [MS-OFFCRYPTO] 2.1 and 2.2. */
function compoundKind(bytes: Uint8Array): readonly [string, string] {
  const names = new TextDecoder("latin1").decode(bytes);
  const has = (name: string): boolean => names.includes(Array.from(name).join("\0"));
  if (has("DRMEncrypted") || has("\u0009DRMContent") || has("DRMContent")) {
    return [
      "The workbook is protected by rights management (a sensitivity label or restricted access), so only named people can open it.",
      "In Excel, as somebody with full control, choose File, Info, Protect Workbook, Restrict Access, Unrestricted Access, or Home, Sensitivity and a label without encryption. Save a copy and audit that.",
    ];
  }
  if (has("EncryptedPackage")) {
    return ["The workbook is protected by a password, so it cannot be read.", "In Excel choose File, Info, Protect Workbook, Encrypt with Password, clear the password, and save a copy. Audit the copy, and delete it afterwards if it should not be kept."];
  }
  if (has("WordDocument")) return ["The file is a Word document in the old format (.doc), not a spreadsheet.", "Copy the register's table into Excel, save it as .xlsx, and audit that."];
  if (has("PowerPoint Document")) return ["The file is a PowerPoint presentation in the old format (.ppt), not a spreadsheet.", "Audit the spreadsheet that the register is kept in."];
  if (has("__substg1.0_")) return ["The file is an e-mail (.msg), not a spreadsheet.", "Open it in Outlook, save the spreadsheet that is attached to it, and audit that."];
  if (has("Workbook") || has("Book")) return ["The file is in the old Excel format (.xls).", saveAs];
  return ["The file is in the old Excel or Word format (.xls, .doc).", saveAs];
}

/** Refuses an archive that is no workbook of the usual kind, and says what it is. */
export async function refuseOtherArchives(archive: Archive): Promise<void> {
  const { file, has, names } = archive;
  const refuse = (what: string, whatToDo: string): never => {
    throw new InputError(what, { file: file.name }, whatToDo);
  };
  if (has("xl/workbook.bin")) refuse("The file is a binary Excel workbook (.xlsb).", saveAs);
  if (has("xl/workbook.xml") || names.some((name) => name.startsWith("xl/"))) return;
  if (has("word/document.xml")) refuse("The file is a Word document (.docx), not an Excel workbook.", "Copy the register's table into Excel, save it as .xlsx, and audit that.");
  if (has("ppt/presentation.xml")) refuse("The file is a PowerPoint presentation (.pptx), not an Excel workbook.", "Audit the spreadsheet that the register is kept in.");
  if (names.some((name) => name.startsWith("index/") && name.endsWith(".iwa")) || has("index.zip")) refuse("The file is an Apple Numbers spreadsheet (.numbers), not an Excel workbook.", "Open it in Numbers, choose File, Export To, Excel, pick the .xlsx format, and audit that file.");
  const kind = await archive.opening("mimetype");
  if (kind.includes("opendocument.spreadsheet")) refuse("The file is an OpenDocument spreadsheet (.ods), not an Excel workbook.", "Open it in LibreOffice or Excel, choose File, Save As, pick \"Excel Workbook (.xlsx)\" (in LibreOffice \"Excel 2007-365\"), and audit that file.");
  if (kind.includes("opendocument")) refuse("The file is an OpenDocument text or presentation, not an Excel workbook.", "Copy the register's table into a spreadsheet, save it as .xlsx, and audit that.");
  // A workbook's parts may have any names; what makes it one is its list of parts.
  if (has("[content_types].xml") && has("_rels/.rels")) return;
  const inside = names.some((name) => /\.(?:xlsx|xlsm|xls|csv)$/.test(name));
  refuse(`The file is a zip archive${inside ? " with a spreadsheet in it" : ""}, not an Excel workbook.`, unpack);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(openingText(bytes, bytes.length));
    return true;
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return false;
    throw notJson;
  }
}

/** Control characters that no text has; UTF-16 text is full of zero bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const mark = markOf(bytes) ?? wideKind(bytes);
  const isWide = mark === "utf-16le" || mark === "utf-16be";
  return !isWide && bytes.subarray(0, openingBytes).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
