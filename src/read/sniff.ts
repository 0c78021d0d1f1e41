import { InputError } from "../model/input-error.ts";
import type { InputFile } from "../model/register.ts";

const saveAs = "Open it in Excel, choose File, Save As, pick \"Excel Workbook (.xlsx)\" or \"CSV UTF-8\", and audit that file.";

/** What a file is, by its content and never by its name: a workbook (a zip archive with a workbook in it) or text.
 *  Throws an InputError, with the remedy, for anything else. */
export function sniff(file: InputFile): "xlsx" | "csv" {
  const { bytes } = file;
  const refuse = (message: string, whatToDo: string): never => {
    throw new InputError(message, { file: file.name }, whatToDo);
  };
  if (bytes.length === 0) refuse("The file is empty.", "Check that the right file was chosen and that it was saved with its content.");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return archiveKind(file);
  if (startsWith(bytes, [0x50, 0x4b])) refuse("The file is an empty or broken archive, not a workbook.", "Open it in Excel to check it, and save it again as .xlsx.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (containsUtf16(bytes, "EncryptedPackage")) {
      refuse(
        "The workbook is protected by a password or a sensitivity label, so it cannot be read.",
        "In Excel choose File, Info, Protect Workbook, Encrypt with Password, clear the password (or set the label to one without encryption), and save a copy.",
      );
    }
    refuse("The file is in the old Excel or Word format (.xls, .doc).", saveAs);
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) refuse("The file is a PDF, not a spreadsheet.", "Audit the spreadsheet that the PDF was made from.");
  const opening = new TextDecoder("utf-8").decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<\?xml[^>]*>\s*<(html|workbook))/.test(opening)) refuse("The file is a web page saved under a spreadsheet's name.", saveAs);
  if (opening.startsWith("{\\rtf")) refuse("The file is a text document (.rtf), not a spreadsheet.", saveAs);
  if (isBinary(bytes)) refuse("The file is not a spreadsheet: it is neither an Excel workbook (.xlsx) nor a CSV file.", saveAs);
  return "csv";
}

function archiveKind(file: InputFile): "xlsx" {
  const names = new TextDecoder("latin1").decode(file.bytes);
  if (/xl\/workbook\.(xml|bin)/.test(names) || names.includes("xl/worksheets/")) {
    if (names.includes("xl/workbook.bin")) throw new InputError("The file is a binary Excel workbook (.xlsb).", { file: file.name }, saveAs);
    return "xlsx";
  }
  const kinds: readonly (readonly [string, string])[] = [
    ["word/document.xml", "a Word document (.docx)"],
    ["ppt/presentation.xml", "a PowerPoint presentation (.pptx)"],
    ["opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)"],
    ["Index/Document.iwa", "an Apple Numbers spreadsheet (.numbers)"],
  ];
  const known = kinds.find(([mark]) => names.includes(mark));
  throw new InputError(`The file is ${known?.[1] ?? "a zip archive"}, not an Excel workbook.`, { file: file.name }, saveAs);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(Array.from(word).join("\0"));
}

/** Control characters that no text has; UTF-16 text, which is full of zero bytes, begins with its mark. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return !isUtf16 && bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
