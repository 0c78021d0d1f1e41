import { InputError } from "../model/input-error.ts";
import type { InputFile, SourceFile, Sheet } from "../model/register.ts";
import { readCsv } from "./csv.ts";
import type { FileContent } from "./file-content.ts";
import { defaultMaxCells, maxFileBytes } from "./limits.ts";
import { masker, maskNhsNumbers } from "./patient-identifier.ts";
import { tooLarge } from "./refusals.ts";
import { refuseOtherArchives, sniff } from "./sniff.ts";

export { maskNhsNumbers } from "./patient-identifier.ts";

/** The files of one register as sheets of cells, nothing interpreted; patient identifiers are masked before anybody sees them, also in names.
 *  `maxCells` is the most filled cells that are read of a file. Throws an InputError for a file that is no readable workbook or CSV file,
 *  or holds more than is read. */
export async function readRegister(files: readonly InputFile[], maxCells: number = defaultMaxCells): Promise<readonly SourceFile[]> {
  const sources: SourceFile[] = [];
  const twice = files.find((file, i) => files.findIndex((other) => other.name === file.name) !== i);
  if (twice !== undefined) throw new InputError("Two files have the same name, so their rows could not be told apart.", { file: twice.name }, "Rename one of them, or leave out the one given twice.");
  for (const file of files) {
    // Where it is not known it is begun first, to be worked out beside the reading.
    const digest = file.sha256 ?? sha256(file.bytes);
    const { sheets, remarks, mayHoldNhsNumbers } = await readFile(file, maxCells);
    if (sheets.every((sheet) => sheet.rows.length === 0)) {
      throw new InputError("The file has no rows.", { file: file.name }, "Check that the right file was chosen and that it was saved with its content.");
    }
    sources.push({ name: maskNhsNumbers(file.name), sha256: await digest, sheets: withOwnNames(sheets.map(masker(mayHoldNhsNumbers))), remarks });
  }
  return sources;
}

/** The sheets of one file, as they are: nothing masked, nothing refused for being empty. Throws as `readRegister` does. */
export async function readSheets(file: InputFile): Promise<readonly Sheet[]> {
  return (await readFile(file, defaultMaxCells)).sheets;
}

/** What unpacks and reads workbooks loads only when one comes. */
async function readFile(file: InputFile, maxCells: number): Promise<FileContent> {
  if (file.bytes.length > maxFileBytes) throw tooLarge(file, `more than ${maxFileBytes / 1024 / 1024} MB`);
  const kind = sniff(file);
  switch (kind) {
    case "archive": {
      const { openArchive } = await import("./archive.ts");
      const archive = await openArchive(file);
      await refuseOtherArchives(archive);
      const { readWorkbook } = await import("./xlsx.ts");
      return readWorkbook(archive, maxCells);
    }
    case "text":
      return readCsv(file, maxCells);
    default:
      return kind satisfies never;
  }
}

/** Sheets whose names were told apart only by a number that is masked now get one of their own: findings name a sheet. */
function withOwnNames(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let again = 2; taken.has(name); again++) name = `${sheet.name} (${again})`;
    taken.add(name);
    return name === sheet.name ? sheet : { ...sheet, name };
  });
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
