import { headingKey } from "./model/folded.ts";
import { InputError } from "./model/input-error.ts";
import type { InputFile } from "./model/register.ts";
import { cellsIn } from "./model/sheet-row.ts";
import { readSheets } from "./read/index.ts";

/** A line of the list of practices: which register, and whose it is. `row` is as a spreadsheet program numbers it. */
export type ListedPractice = { readonly file: string; readonly name: string | null; readonly ods: string | null; readonly row: number };

const whatToDo = "The list has a first row of the headings file, name and ods, and a row for each register.";
const columns = ["file", "name", "ods"] as const;

/** The list of practices from a CSV file or a workbook. Throws an InputError that names the row of the first mistake: an ODS code that has not the
 *  form of a practice's (a letter and five digits, NHS Organisation Data Service), a row without a file, a file that stands twice. */
export async function readPracticeList(file: InputFile): Promise<readonly ListedPractice[]> {
  const [sheet] = await readSheets(file);
  const [header, ...rows] = sheet?.rows ?? [];
  const headings = header === undefined ? [] : cellsIn(header);
  const columnOf = new Map(columns.map((name) => [name, headings.find((cell) => names(name, headingKey(cell.text)))?.column]));
  if (columnOf.get("file") === undefined || (columnOf.get("name") === undefined && columnOf.get("ods") === undefined)) throw new InputError("The list of practices has no headings that are known.", { file: file.name, row: header?.row ?? 1 }, whatToDo);
  const seen = new Map<string, number>();
  return rows.map((line) => {
    const { row } = line;
    const cells = cellsIn(line);
    const text = (name: (typeof columns)[number]): string => cells.find((cell) => cell.column === columnOf.get(name))?.text.trim() ?? "";
    const refuse = (message: string, advice: string): InputError => new InputError(message, { file: file.name, row }, advice);
    const path = text("file").replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
    const ods = text("ods").toUpperCase();
    if (path === "") throw refuse("The row names no file.", whatToDo);
    if (ods !== "" && !/^[A-Z]\d{5}$/.test(ods)) throw refuse(`"${text("ods")}" is not an ODS code of a practice.`, "It is a letter and five digits, for example A81001.");
    const before = seen.get(path);
    if (before !== undefined) throw refuse(`"${path}" stands in row ${before} too.`, "Leave one of the two rows.");
    seen.set(path, row);
    return { file: path, name: text("name") === "" ? null : text("name"), ods: ods === "" ? null : ods, row };
  });
}

function names(column: (typeof columns)[number], heading: string): boolean {
  return { file: /^(?:file|register|folder|path)(?: name)?$/, name: /^(?:practice |surgery )?name$|^practice$|^surgery$/, ods: /^(?:practice )?ods(?: code)?$|^practice code$/ }[column].test(heading);
}

/** Which register each line of the list is about, by its path below the folder, or by its file's name where only one has it. Throws an InputError for
 *  a line that fits none or several. */
export function matchPractices<Register extends { readonly label: string; readonly files: readonly { readonly file: string }[] }>(listed: readonly ListedPractice[], registers: readonly Register[], listName: string): ReadonlyMap<Register, ListedPractice> {
  const byPath = new Map<string, Set<Register>>();
  const add = (key: string, register: Register): void => void byPath.set(key, (byPath.get(key) ?? new Set()).add(register));
  for (const register of registers) {
    for (const path of new Set([register.label, ...register.files.map(({ file }) => file)])) {
      add(path, register);
      add(`name:${path.split("/").at(-1) ?? ""}`, register);
    }
  }
  const found = new Map<Register, ListedPractice>();
  for (const line of listed) {
    const fitting = byPath.get(line.file) ?? byPath.get(`name:${line.file}`) ?? new Set();
    const [register] = fitting;
    if (register === undefined) throw new InputError(`There is no register "${line.file}" among those found.`, { file: listName, row: line.row }, "Write its path below the folder of the registers.");
    if (fitting.size > 1) throw new InputError(`There are ${fitting.size} registers of the name "${line.file}".`, { file: listName, row: line.row }, "Write its path below the folder of the registers, not only its name.");
    if (found.has(register)) throw new InputError(`"${line.file}" is the register of row ${found.get(register)?.row ?? 0} too.`, { file: listName, row: line.row }, "Leave one of the two rows.");
    found.set(register, line);
  }
  return found;
}
