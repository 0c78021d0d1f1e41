import ListXform from "exceljs/lib/xlsx/xform/list-xform.js";
import RowXform from "exceljs/lib/xlsx/xform/sheet/row-xform.js";
import type { CellStyle } from "./styles.ts";

/** A filled cell as exceljs reads it. A day is a number still. */
export type ReadCell = { readonly address: string; readonly value: string | number | boolean; readonly style: CellStyle | undefined };
export type ReadRow = { readonly number: number; readonly cells: readonly ReadCell[] };

/** What the cells of a workbook refer to by number. */
export type Shared = { readonly texts: readonly string[]; readonly styles: readonly CellStyle[]; readonly date1904: boolean };

/** The rows of a block of a sheet, read by exceljs. Its reader of rows is called by itself, and not its reader of whole workbooks, which holds
 *  all cells of all sheets at once, keeps every address that it has seen, and stops at parts that nobody needs (docs/decisions/0004).
 *  `xml` is a `sheetData` element as `sheetWriter` writes it. Throws where exceljs finds it malformed. */
export async function rowsByExceljs(xml: string, { texts, styles, date1904 }: Shared): Promise<readonly ReadRow[]> {
  const reader = new ListXform({ tag: "sheetData", childXform: new RowXform() });
  const rows = (await reader.parseStream([xml])) ?? [];
  reader.reconcile(rows, {
    styles: { getStyleModel: (id) => styles[id - 1] },
    sharedStrings: { getString: (index) => texts[index] ?? "" },
    date1904,
    hyperlinkMap: {},
    formulae: {},
  });
  return rows as unknown as readonly ReadRow[];
}
