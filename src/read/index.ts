import { InputError } from "../model/input-error.ts";
import type { InputFile, SourceFile, Sheet } from "../model/register.ts";
import { maskSheet } from "./patient-identifier.ts";
import { readCsv } from "./csv.ts";
import { sniff } from "./sniff.ts";

/** The files of one register as sheets of cells, nothing interpreted; patient identifiers are masked before anybody sees them.
 *  Throws an InputError for a file that is no readable workbook or CSV file. The reader for workbooks loads only when one comes. */
export async function readRegister(files: readonly InputFile[]): Promise<readonly SourceFile[]> {
  const sources: SourceFile[] = [];
  const twice = files.find((file, i) => files.findIndex((other) => other.name === file.name) !== i);
  if (twice !== undefined) throw new InputError("Two files have the same name, so their rows could not be told apart.", { file: twice.name }, "Rename one of them, or leave out the one given twice.");
  for (const file of files) {
    const sheets = (await readSheets(file)).map(maskSheet);
    if (sheets.every((sheet) => sheet.rows.length === 0)) {
      throw new InputError("The file has no rows.", { file: file.name }, "Check that the right file was chosen and that it was saved with its content.");
    }
    sources.push({ name: file.name, sha256: await sha256(file.bytes), sheets });
  }
  return sources;
}

/** The sheets of one file, as they are: nothing masked, nothing refused for being empty. Throws as `readRegister` does. */
export async function readSheets(file: InputFile): Promise<readonly Sheet[]> {
  const kind = sniff(file);
  switch (kind) {
    case "xlsx": {
      const { readWorkbook } = await import("./xlsx.ts");
      return readWorkbook(file);
    }
    case "csv":
      return [readCsv(file)];
    default:
      return kind satisfies never;
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
