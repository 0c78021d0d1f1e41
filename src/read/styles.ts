import type { Archive } from "./archive.ts";
import { excelStyles } from "./limits.ts";
import { attribute, attributeText, isOn } from "./xml.ts";

/** What of a cell's style matters to a reader: its number format, and whether it is bold or struck through. The names are not those of exceljs, which would
 *  make dates of numbers by its own rule, and lose those that are too large. */
export type CellStyle = { readonly format: string | undefined; readonly bold: boolean; readonly struck: boolean };

/** The styles of a workbook by number; colours, borders and rules, at which exceljs can stumble, are not looked at. The last one is ours,
 *  for dates that are written as text. Formats beyond Excel's own limit, and those that no list defines, count as none. */
export async function readStyles(archive: Archive, part: string | null): Promise<readonly CellStyle[]> {
  const formats = new Map<number, string>(defaultFormats);
  const bold: boolean[] = [];
  const struck: boolean[] = [];
  const styles: CellStyle[] = [];
  if (part !== null) {
    await archive.readXml(part, {
      open: (name, attributes, within) => {
        const list = within.at(1);
        if (name === "numFmt" && list === "numFmts" && formats.size < excelStyles) formats.set(Number(attribute(attributes, "numFmtId") ?? 0), attributeText(attributes, "formatCode") ?? "");
        if (name === "font" && list === "fonts" && bold.length < excelStyles) {
          bold.push(false);
          struck.push(false);
        }
        if (name === "strike" && list === "fonts" && struck.length > 0) struck[struck.length - 1] = attribute(attributes, "val") === null || isOn(attributes, "val");
        if (name === "b" && list === "fonts" && bold.length > 0) bold[bold.length - 1] = attribute(attributes, "val") === null || isOn(attributes, "val");
        if (name === "xf" && list === "cellXfs" && styles.length < excelStyles) styles.push({ format: formats.get(Number(attribute(attributes, "numFmtId") ?? 0)), bold: bold[Number(attribute(attributes, "fontId") ?? 0)] === true, struck: struck[Number(attribute(attributes, "fontId") ?? 0)] === true });
      },
    });
  }
  return [...styles, { format: formats.get(shortDate), bold: false, struck: false }];
}

/** Excel's number for its short date. */
const shortDate = 14;

/** The formats that have a number and no entry in a workbook, as far as they are dates, times or percentages. Source: ECMA-376 part 1, 18.8.30. */
const defaultFormats: readonly (readonly [number, string])[] = [
  [9, "0%"],
  [10, "0.00%"],
  [shortDate, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy hh:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
];
