import JSZip from "jszip";
import type { InputFile, SourceFile } from "../model/register.ts";

/** What a workbook that is changed in place cannot keep, by name. */
export function leftBehind(file: InputFile, sources: readonly SourceFile[]): readonly string[] {
  const hasMacros = sources.some((source) => source.remarks.some((remark) => remark.kind === "macros-ignored"));
  const masked = sources.flatMap((source) => source.sheets.flatMap((sheet) => sheet.masked.map((address) => `${sheet.name} ${address}`)));
  return [
    ...(hasMacros ? [`The macros of ${file.name} are not in the annotated workbook: a file that ends in .xlsx cannot have any.`] : []),
    ...(masked.length === 0 ? [] : [`What looks like an NHS number was taken out of ${masked.join(", ")} in the annotated workbook. It is still in ${file.name}: remove it there.`]),
  ];
}

const kinds: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\/charts\//i, name: "charts" },
  { pattern: /\/media\//i, name: "images" },
  { pattern: /\/pivot(?:tables|cache)\//i, name: "pivot tables" },
  { pattern: /\/slicers?/i, name: "slicers" },
  { pattern: /\/(?:ctrlprops|activex)\//i, name: "form controls" },
  { pattern: /\/externallinks\//i, name: "links to other workbooks" },
  { pattern: /\/tables\//i, name: "Excel tables" },
  { pattern: /\/drawings\//i, name: "drawings" },
  { pattern: /vbaproject\.bin$/i, name: "macros" },
];

/** What is lost where workbooks are built anew from what was read of them, by name. */
export async function partsThatAreLost(files: readonly InputFile[]): Promise<readonly string[]> {
  const warnings: string[] = [];
  for (const file of files) {
    const names = Object.keys((await JSZip.loadAsync(file.bytes)).files);
    const found = kinds.filter(({ pattern }) => names.some((name) => pattern.test(`/${name}`))).map(({ name }) => name);
    warnings.push(`${file.name} could not be annotated in place, so its sheets were built anew from what was read: every row and cell is there, and formats, formulas, filters${["", ...found].join(", ")} are not. Your own file is as it was.`);
  }
  return warnings;
}
