import type { InputFile, Sheet, SourceFile } from "../model/register.ts";
import { cellsIn } from "../model/sheet-row.ts";
import { readRegister } from "../read/index.ts";
import { annotated } from "./annotate.ts";
import type { Annotation } from "./annotation.ts";
import { leftBehind, partsThatAreLost } from "./left-behind.ts";
import { rebuilt } from "./rebuild.ts";

/** An annotated workbook, and what of the register could not be carried over, by name. */
export type Annotated = { readonly bytes: Uint8Array; readonly warnings: readonly string[] };

/** How the workbook was made: from the register's own file, or anew from what was read. */
type Making = { readonly sources: readonly SourceFile[]; readonly warnings: readonly string[] };

/** A register's own workbook with an annotation. The file's parts are changed in place where that can be done without a cell coming out another; CSV
 *  files, several workbooks, and a workbook that would come out another are built anew from what was read, and say so. Throws an InputError as reading does. */
export async function annotateRegister(files: readonly InputFile[], about: { readonly title: string; readonly day: string }, annotationFor: (making: Making) => Annotation): Promise<Annotated> {
  const sources = await readRegister(files);
  const sheets = sources.flatMap((source) => source.sheets);
  const [only] = files;
  if (files.length === 1 && only !== undefined && isArchive(only)) {
    const warnings = leftBehind(only, sources);
    const bytes = await annotated(only, sheets, annotationFor({ sources, warnings }));
    if (await holdsAll(bytes, sheets)) return { bytes, warnings };
  }
  const lost = files.some(isArchive) ? await partsThatAreLost(files.filter(isArchive)) : [];
  const base = { name: "register.xlsx", bytes: await rebuilt(sheets, about) };
  return { bytes: await annotated(base, sheets.map((sheet) => ({ ...sheet, masked: [] })), annotationFor({ sources, warnings: lost })), warnings: lost };
}

function isArchive({ bytes }: InputFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Whether every cell that was read of the register is read again, at its place and with its words: the annotation has to be on top of the register
 *  and never in place of it. */
async function holdsAll(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<boolean> {
  const [written] = await readRegister([{ name: "annotated.xlsx", bytes }]);
  return sheets.every((sheet, i) => {
    const rows = new Map(written?.sheets[i]?.rows.map((row) => [row.row, row]));
    return sheet.rows.every((row) => {
      const there = new Map(cellsIn(rows.get(row.row) ?? { ...row, columns: [], texts: [], marks: null }).map((cell) => [cell.column, cell]));
      return cellsIn(row).every((cell) => {
        const found = there.get(cell.column);
        return (found?.text === cell.text && found.day === cell.day) || cell.text.startsWith("Audit: ") || isOfUs(sheet, cell.column);
      });
    });
  });
}

/** Columns and sheets of an earlier annotation are written anew. */
function isOfUs(sheet: Sheet, column: number): boolean {
  return sheet.rows.some((row) => row.row <= 5 && row.texts.some((text) => text.startsWith("Written by dsa-audit"))) || sheet.rows.some((row) => row.texts[row.columns.indexOf(column)]?.startsWith("Audit: ") === true);
}
