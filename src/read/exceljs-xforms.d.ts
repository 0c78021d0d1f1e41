declare module "exceljs/lib/xlsx/xform/sheet/row-xform.js" {
  export default class RowXform {
    readonly tag: "row";
  }
}

declare module "exceljs/lib/xlsx/xform/list-xform.js" {
  import type RowXform from "exceljs/lib/xlsx/xform/sheet/row-xform.js";

  type CellModel = { readonly address: string; readonly value?: unknown; readonly style?: unknown };
  type RowModel = { readonly number: number; readonly cells: readonly CellModel[] };
  type Options = {
    readonly styles: { readonly getStyleModel: (id: number) => unknown };
    readonly sharedStrings: { readonly getString: (index: number) => string };
    readonly date1904: boolean;
    readonly hyperlinkMap: object;
    readonly formulae: object;
  };
  export default class ListXform {
    constructor(options: { readonly tag: string; readonly childXform: RowXform });
    parseStream(xml: Iterable<string>): Promise<RowModel[] | undefined>;
    reconcile(rows: RowModel[], options: Options): void;
  }
}
