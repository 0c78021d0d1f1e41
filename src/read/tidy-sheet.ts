import type { CellTrouble } from "../model/register.ts";
import { columnOf, rangeOf } from "./address.ts";
import type { Range } from "./address.ts";
import type { Archive } from "./archive.ts";
import { excelColumns, excelRows } from "./limits.ts";
import type { OutlinedSheet, Outline } from "./outline.ts";
import { damaged } from "./refusals.ts";
import { plainText } from "./shared-texts.ts";
import { sheetWriter } from "./sheet-writer.ts";
import type { SheetWriter } from "./sheet-writer.ts";
import type { CellStyle } from "./styles.ts";
import { attribute, attributeText, isOn } from "./xml.ts";

/** A cell that is not handed on to exceljs: one in trouble, whose value would be read as something else. */
type TroubledCell = { readonly row: number; readonly column: number; readonly trouble: CellTrouble };

/** A sheet whose filled cells are written out anew in blocks of rows, and what else a reader wants of it. */
export type TidySheet = {
  readonly blocks: ReturnType<SheetWriter["blocks"]>;
  readonly troubled: readonly TroubledCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Range[];
  readonly links: readonly { readonly at: Range; readonly target: string }[];
};

/** What a sheet needs of its workbook; cells' own texts are added to the shared ones. `spend` counts what is kept, and throws when it is more
 *  than is read. */
export type Workshop = { readonly archive: Archive; readonly outline: Outline; readonly texts: string[]; readonly styles: readonly CellStyle[]; readonly spend: () => void };

/** A cell between its opening and its closing. */
type OpenCell = { column: number; style: string; type: string; value: string; text: string; hasValue: boolean; hasText: boolean; hasFormula: boolean };

/** Writes out the filled cells of a sheet in the one way that exceljs reads without fault: every row and cell with its address, no formulas,
 *  texts by number, and no cell that only has a style. Whatever else a sheet has (rules, drawings, tables) stays behind. */
export async function tidySheet(sheet: OutlinedSheet, workshop: Workshop): Promise<TidySheet> {
  const { archive, spend } = workshop;
  const writer = sheetWriter();
  const sharedCount = workshop.texts.length;
  const troubled: TroubledCell[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: Range[] = [];
  const links: { at: Range; target: string }[] = [];
  const cell: OpenCell = { column: 0, style: "", type: "n", value: "", text: "", hasValue: false, hasText: false, hasFormula: false };
  let isInCell = false;
  let row = 0;
  let isRowHidden = false;

  const openRow = (attributes: string): void => {
    const number = attribute(attributes, "r");
    const next = number === null ? row + 1 : Number(number);
    // Rows that repeat or go back would fall onto others, and one of the two would be lost.
    if (!Number.isInteger(next) || next <= row || next > excelRows) throw damaged(archive.file);
    row = next;
    cell.column = 0;
    isRowHidden = isOn(attributes, "hidden") || attribute(attributes, "ht") === "0";
  };
  const openCell = (attributes: string): void => {
    const address = attribute(attributes, "r");
    const found = address === null ? { column: cell.column + 1, digits: 0 } : columnOf(address);
    if (found === null || found.column <= cell.column || (address !== null && Number(address.slice(found.digits)) !== row)) throw damaged(archive.file);
    const style = attribute(attributes, "s");
    Object.assign(cell, emptyCell);
    cell.column = found.column;
    cell.style = style === null ? "" : styleAttribute(Number(style), workshop.styles);
    cell.type = attribute(attributes, "t") ?? "n";
    isInCell = true;
  };
  const closeCell = (): void => {
    isInCell = false;
    const result = writeCell(cell, row, writer, workshop, sharedCount);
    if (result === "blank") return;
    spend();
    if (isRowHidden) hiddenRows.add(row);
    if (result !== "written") troubled.push({ row, column: cell.column, trouble: result });
  };

  await archive.readXml(sheet.part, {
    open: (name, attributes, within) => {
      if (isInCell) {
        if (name === "f") cell.hasFormula = true;
        else if (name === "v") cell.hasValue = true;
        else if (name === "is") cell.hasText = true;
        return;
      }
      const parent = within.at(-1);
      if (name === "c" && parent === "row") openCell(attributes);
      else if (name === "row" && parent === "sheetData") openRow(attributes);
      else if (name === "col" && parent === "cols") {
        spend();
        hideColumns(attributes, hiddenColumns);
      } else if (name === "mergeCell" && parent === "mergeCells") {
        spend();
        const range = rangeOf(attribute(attributes, "ref") ?? "");
        if (range !== null) merged.push(range);
      } else if (name === "hyperlink" && parent === "hyperlinks") {
        spend();
        const at = rangeOf(attribute(attributes, "ref") ?? "");
        const id = attributeText(attributes, "id");
        const target = sheet.relations.get(id ?? "")?.target ?? "";
        if (at !== null && target !== "") links.push({ at, target });
      }
    },
    text: (text, within) => {
      if (!isInCell) return;
      const parent = within.at(-1);
      if (parent === "v") cell.value += text;
      else if (parent === "t" && !within.includes("rPh")) cell.text += text;
    },
    close: (name) => {
      if (name === "c" && isInCell) closeCell();
    },
  });
  return { blocks: writer.blocks(), troubled, hiddenRows, hiddenColumns: [...hiddenColumns].sort((a, b) => a - b), merged, links };
}

const emptyCell: OpenCell = { column: 0, style: "", type: "n", value: "", text: "", hasValue: false, hasText: false, hasFormula: false };

/** The attribute that gives a written cell its style; none where the style changes nothing that is read. exceljs takes the number 0 for no
 *  style, so that ours begin at 1; the last of them belongs to no cell of the file. */
function styleAttribute(style: number, styles: readonly CellStyle[]): string {
  const known = style < styles.length - 1 ? styles[style] : undefined;
  return known === undefined || (known.format === undefined && !known.bold && !known.struck) ? "" : ` s="${style + 1}"`;
}

/** Writes a cell as exceljs reads it rightly; or says that it is blank, or in trouble. Texts after the first `sharedCount` are not the file's. */
function writeCell(cell: OpenCell, row: number, writer: SheetWriter, { outline, texts, styles, archive }: Workshop, sharedCount: number): "written" | "blank" | CellTrouble {
  const { column, style, type } = cell;
  const value = type === "str" ? cell.value : cell.value.trim();
  const write = (attributes: string, content: string): "written" => {
    writer.cell(row, column, attributes, content);
    return "written";
  };
  const asText = (xml: string): "written" | "blank" => (xml === "" ? "blank" : write(`${style} t="s"`, String(texts.push(plainText(xml)) - 1)));

  if (type === "inlineStr" || (cell.hasText && value === "")) return asText(cell.text);
  if (cell.hasFormula && value === "") {
    // A formula that gave an empty text has a result, which is saved as an empty "str"; one that was never calculated has none.
    return type === "str" && cell.hasValue ? "blank" : "formula-without-result";
  }
  // Writers that cannot calculate put 0 and ask Excel to calculate when it opens the file.
  if (cell.hasFormula && outline.recalculates && value === "0" && type === "n") return "formula-without-result";
  if (value === "") return "blank";
  switch (type) {
    case "s": {
      const index = Number(value);
      if (!Number.isInteger(index) || index < 0 || index >= sharedCount) throw damaged(archive.file);
      return write(`${style} t="s"`, value);
    }
    case "e":
      return "error-value";
    case "b":
      return write(`${style} t="b"`, value === "1" || value === "true" ? "1" : "0");
    case "d": {
      const serial = serialOf(value, outline.date1904);
      return serial === null ? asText(value) : write(` s="${styles.length}"`, String(serial));
    }
    case "str":
      return asText(value);
    default:
      return Number.isFinite(Number(value)) ? write(style, value) : asText(value);
  }
}

/** The number of a day that is written as 2025-04-01 or 2025-04-01T09:30; null for a text that is none. */
function serialOf(text: string, date1904: boolean): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text);
  if (parts === null) return null;
  const days = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
  return days + (date1904 ? 24_107 : 25_569);
}

function hideColumns(attributes: string, hidden: Set<number>): void {
  if (!isOn(attributes, "hidden") && attribute(attributes, "width") !== "0") return;
  const [first, last] = [Number(attribute(attributes, "min")), Number(attribute(attributes, "max"))];
  if (!Number.isInteger(first) || first < 1) return;
  for (let column = first; column <= Math.min(last, excelColumns); column++) hidden.add(column);
}
