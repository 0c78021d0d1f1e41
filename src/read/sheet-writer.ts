import { addressOf } from "../model/address.ts";

/** Takes the filled cells of a sheet in order, each with its attributes besides its address and its value as written in XML. */
export type SheetWriter = {
  readonly cell: (row: number, column: number, attributes: string, value: string) => void;
  readonly blocks: () => readonly string[];
};

/** The cells after which a block ends with its row. exceljs takes some 500 bytes a cell: what is few is freed cheaply, before it counts as old. */
const blockCells = 300;

/** Writes cells as blocks of XML, each a `sheetData` element. */
export function sheetWriter(): SheetWriter {
  const blocks: string[] = [];
  let parts: string[] = [];
  let current = 0;
  let cells = 0;
  const finish = (): void => {
    if (current === 0) return;
    parts.push("</row></sheetData>");
    // Joined and not added one to another: text that is added keeps all its parts until somebody reads it.
    blocks.push(parts.join(""));
    parts = [];
    current = cells = 0;
  };
  return {
    cell: (row, column, attributes, value) => {
      if (row !== current) {
        if (cells >= blockCells) finish();
        parts.push(current === 0 ? "<sheetData>" : "</row>", `<row r="${row}">`);
        current = row;
      }
      cells++;
      parts.push(`<c r="${addressOf(column, row)}"${attributes}><v>${value}</v></c>`);
    },
    blocks: () => {
      finish();
      return blocks;
    },
  };
}
