import Papa from "papaparse";
import { decode as decodeWindows1252 } from "windows-1252";
import { columnLetters } from "../model/address.ts";
import { InputError } from "../model/input-error.ts";
import type { InputFile, Sheet, SheetRow } from "../model/register.ts";

/** A CSV file as one sheet that bears the file's name; the separator (comma, semicolon, tab, bar) is found from the text. */
export function readCsv(file: InputFile): Sheet {
  const { data, errors } = Papa.parse<string[]>(decode(file.bytes), { delimitersToGuess: [",", ";", "\t", "|"] });
  const open = errors.find((error) => error.code === "MissingQuotes");
  if (open !== undefined) {
    throw new InputError("A quotation mark opens in this row and is never closed, so the rows after it cannot be told apart.", { file: file.name, row: (open.row ?? 0) + 1 }, "Close or remove the quotation mark, or open the file in Excel and save it again as CSV.");
  }
  const rows: SheetRow[] = [];
  data.forEach((record, index) => {
    const row = index + 1;
    const cells = record.flatMap((text, i) =>
      text.trim() === "" ? [] : [{ address: `${columnLetters(i + 1)}${row}`, column: i + 1, text, day: null, spread: false, banner: false, trouble: null }],
    );
    if (cells.length > 0) rows.push({ row, hidden: false, cells });
  });
  return { file: file.name, name: file.name, hidden: false, rows, masked: [], hiddenColumns: [], comments: [] };
}

/** Text from bytes: UTF-16 by its mark, UTF-8 where the bytes are valid UTF-8, and else Windows-1252, as Excel saves CSV files. The last is
 *  the windows-1252 package's: Node 20's own decoder reads Windows-1252 as Latin-1 and turns dashes and quotes into control characters. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (notUtf8) {
    if (notUtf8 instanceof TypeError) return decodeWindows1252(bytes);
    throw notUtf8;
  }
}
